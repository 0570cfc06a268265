import { foldText } from '../fold-text';
import { isFoundIn } from './accents-agree';

/** What is looked for in names: folded words for a quick look, and whether accents were typed. */
export type NameSearch = {
  readonly text: string;
  /** The longest word, by which a database finds candidates. */
  readonly longest: string;
  readonly matchesName: (name: string, folded: string) => boolean;
  readonly matchesAbbreviation: (abbreviation: string) => boolean;
  /** What stands in a code, in small letters; null where accents were typed. */
  readonly inCode: string | null;
};

const lettersAndDigits = /[^\p{L}\p{N}]+/gu;

/**
 * Prepares a search. All its words have to stand in one name, each at the beginning of a word; in an abbreviation or a code they
 * may stand anywhere. Accents that are typed have to be there. Null where nothing is looked for.
 */
export function nameSearch(text: string): NameSearch | null {
  const plain = text.normalize('NFC').toLowerCase();
  const words = foldText(plain)
    .split(lettersAndDigits)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return null;
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), first);
  const typed = plain.split(lettersAndDigits).filter((word) => word !== '');
  const hasAccents = typed.some((word) => foldText(word) !== word);
  const squashed = (hasAccents ? plain : foldText(plain)).replace(lettersAndDigits, '');
  return {
    text,
    longest,
    matchesName(name, folded) {
      if (!words.every((word) => standsIn(folded, word))) return false;
      if (!hasAccents) return true;
      const lower = name.normalize('NFC').toLowerCase();
      return typed.every((word) => standsIn(lower, word)) || isFoundIn(text, name);
    },
    matchesAbbreviation(abbreviation) {
      const lower = abbreviation.normalize('NFC').toLowerCase();
      return (hasAccents ? lower : foldText(lower)).replace(lettersAndDigits, '').includes(squashed);
    },
    inCode: hasAccents ? null : plain.trim().replace(/\s+/g, '-'),
  };
}

/** Whether a word stands at the beginning of one of the words of a text. */
function standsIn(text: string, word: string): boolean {
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    if (place === 0 || !isWordSign(text, place - 1)) return true;
  }
  return false;
}

function isWordSign(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(place));
}
