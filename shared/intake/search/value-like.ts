import type { CellValue } from '../sheet';
import { folded as foldOnce } from './folded';

/** What a cell looks like before anybody knows what it is for. `words` is a label or a heading, `prose` a text of sentences. */
export type CellLook = 'blank' | 'value' | 'year' | 'words' | 'prose';

const nil =
  /^(?:[-–—−_/.]+|n\/a|kps|(?:khong|ko|k|chua)(?: co)?(?: (?:phat sinh|ps|so lieu|bao cao|co))?[.;]?|(?:khong|ko) (?:co )?(?:phat sinh|ps).{0,20})$/;
const number =
  /^['’‘(]?(?:hon|tren|khoang|xap xi|uoc|uoc khoang|gan|duoi|[~≈<>+-])?\s?[-−]?\d[\d.,\s/]*\)?\s?(\D{0,24})$/;
const timeWords = /\b(?:thang|nam|quy|ngay|tuan|gio|ky|t)\b/;
// "1. Số vụ", "2 Số người" are labels with their numbers.
const numbered = /^\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)]\s*|\s+(?=so |tong ))[a-z]/;
const longestWords = 160;

/** How a cell looks. A number between 1990 and 2100 standing alone is a year, which is a heading or a value. */
export function lookOf(value: CellValue): CellLook {
  if (value === null) return 'blank';
  if (typeof value === 'number') return isYear(value) ? 'year' : 'value';
  if (typeof value === 'boolean') return 'value';
  if (typeof value === 'string') return lookOfText(value);
  if (value.kind !== 'formula') return 'value';
  if (value.result === undefined) return 'value';
  const result = lookOf(value.result);
  return result === 'blank' ? 'value' : result;
}

function lookOfText(text: string): CellLook {
  const folded = foldOnce(text.slice(0, 1000));
  if (folded === '') return 'blank';
  if (/^(?:19|20)\d\d$/.test(folded)) return 'year';
  if (folded.length <= 48) {
    if (nil.test(folded)) return 'value';
    const match = number.exec(folded);
    if (match && !numbered.test(folded) && !timeWords.test(match[1] ?? '')) return 'value';
  }
  if (!/\p{L}/u.test(folded)) return 'value';
  return folded.length > longestWords ? 'prose' : 'words';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** Whether a cell may be somebody's figure. */
export function mayBeFigure(value: CellValue): boolean {
  const look = lookOf(value);
  return look === 'value' || look === 'year';
}
