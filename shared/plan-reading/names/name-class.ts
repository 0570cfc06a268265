import type { Searchable } from '../text/searchable';
import { bodyHeads, bodyNouns, nounsBehindEach, standingNouns } from '../vocabulary/bodies';
import { notBodies } from '../vocabulary/not-bodies';

/**
 * What begins at a place of a text: the name of one body (`proper`), bodies behind "các" (`each`), bodies at large without it
 * (`generic`: "cơ quan liên quan"), bodies at large that stand by themselves (`standing`), or none.
 */
export type NameClass = 'proper' | 'each' | 'generic' | 'standing';

/** Turns `word|but|not` into a pattern of the word that is not followed by one of the others. */
function pattern(entry: string): string {
  const [word = '', ...but] = entry.split('|');
  const not = but.map((words) => (words === ',' ? ',' : ` ${words}(?![a-z])`));
  return `${word}(?![a-z])${not.length > 0 ? `(?!${not.join('|')})` : ''}`;
}

const each = new RegExp(
  `(?:tat ca )?(?:cac|nhung|moi|toan the) (?:${nounsBehindEach.map(pattern).join('|')})`,
  'y',
);
const standing = new RegExp(`(?:${standingNouns.join('|')})(?![a-z])`, 'y');
const generic = new RegExp(
  `(?:${bodyNouns.map(pattern).join('|')}|to chuc(?=,| va| co lien quan| lien quan| khac|$))`,
  'y',
);
const otherWord = new RegExp(`(?:${notBodies.join('|')})(?!\\p{L})`, 'uy');
const proper = new RegExp(`(?:${bodyHeads.map(pattern).join('|')})`, 'y');

/** The class of the name that begins at a place, or null where none does. */
export function nameClassAt(search: Searchable, place: number): NameClass | null {
  if (matches(otherWord, search.low, place)) return null;
  if (matches(each, search.plain, place)) return 'each';
  if (matches(standing, search.plain, place)) return 'standing';
  const noun = matches(generic, search.plain, place);
  const head = matches(proper, search.plain, place);
  if (head && isProper(search, place, head, noun !== null && noun.length >= head.length)) return 'proper';
  if (noun === 'co quan' && nameClassAt(search, place + noun.length + 1) === 'proper') return 'proper';
  return noun ? 'generic' : null;
}

function matches(expression: RegExp, text: string, place: number): string | null {
  expression.lastIndex = place;
  return expression.exec(text)?.[0] ?? null;
}

// "Sở Y tế", "sở Y tế" and "SỞ Y TẾ" are bodies, "Sở, ban, ngành", "hội" and "số lượng" are not.
function isProper(search: Searchable, place: number, head: string, noun: boolean): boolean {
  const after = search.text.slice(place + head.length, place + head.length + 3);
  const properFollows = /^ ["“]?[\p{Lu}\d]/u.test(after);
  if (noun) return properFollows;
  if (isLarge(search.text.charAt(place))) return true;
  return (
    properFollows ||
    /^(?:ubnd|uy ban nhan dan|bao hiem xa hoi|cong doan|trung tam|lien doan|kho bac)/.test(head)
  );
}

function isLarge(character: string): boolean {
  return character !== character.toLowerCase();
}
