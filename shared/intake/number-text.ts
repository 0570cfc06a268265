import { foldText } from '../domain/fold-text';
import { groupSpace } from './number-token';

// Left-to-right and right-to-left marks, embeddings and isolates come along with copied numbers and change nothing that is seen.
// The two overrides (U+202D, U+202E) reverse digits on the screen: they stay, and make the text a question.
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202c\u2066-\u2069]/g;

/**
 * The text of a figure as digits, signs and folded words: full-width forms narrowed, no-break and thin spaces between digits as
 * `groupSpace`, invisible marks and the text mark of Excel (an apostrophe in front) gone.
 */
export function normalisedNumberText(text: string): string {
  const narrowed = text
    .replace(directionMarks, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const marked = narrowed.replace(/(?<=\d)[\u00a0\u2007\u2009\u200a\u202f](?=\d)/g, groupSpace);
  return foldText(foldText(marked).replace(/^['’‘]/, ''));
}
