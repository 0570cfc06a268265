import { foldText } from '../../domain/fold-text';
import type { StatutoryForm } from '../../domain/forms/statutory-form';

/** More of a cell than this is no label. */
const longestLabel = 400;

const dittoMark = /["'“”‘’-]\s*nt\s*["'“”‘’-]/g;
const other = /[^a-z0-9]+/g;

/** Words to compare labels and headings by: no accents, no punctuation, the form's abbreviations in full, blanks between and around. */
export function formWords(text: string, abbreviations: StatutoryForm['abbreviations']): string {
  const plain = foldText(text.slice(0, longestLabel)).replace(dittoMark, ' nt ').replace(other, ' ').trim();
  if (plain === '') return ' ';
  const words = plain.split(' ').map((word) => {
    const full = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined;
    return full === undefined ? word : foldText(full).replace(other, ' ');
  });
  return ` ${words.join(' ')} `;
}

/** Whether words hold a phrase, or one of several parted by `|`. */
export function holds(words: string, phrase: string): boolean {
  return phrase.split('|').some((each) => words.includes(` ${foldText(each).replace(other, ' ').trim()} `));
}

/** How many words two texts share, from 0 to 1 (Dice), counted as often as they occur. */
export function sharedWords(left: string, right: string): number {
  const rest = right.trim().split(' ');
  const words = left.trim().split(' ');
  const total = words.length + rest.length;
  let shared = 0;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return words[0] === '' ? 0 : (2 * shared) / total;
}
