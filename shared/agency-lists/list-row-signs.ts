import { unitName } from '../domain/agencies/unit-name';
import { foldText } from '../domain/fold-text';
import { kindOfName } from './kind-of-name';
import type { ListDraft } from './list-draft';

const columnNumber = /^\(?(\d{1,2})\)?$/;
/** What stands under a table: the place and day, and who signs. */
const dayLine = /^(?:\S.{0,60}, ?)?ngay[\s.…]*\d{0,2}[\s.…]*thang\b/;
const signature =
  /^(?:nguoi lap|nguoi tong hop|thu truong|noi nhan|(?:tm|kt|tl|tuq|q)\.|(?:pho )?(?:chu tich|giam doc|truong phong)$|ke toan truong)/;
/** "Khối Đảng", "Các sở, ban, ngành": a heading, whatever its first word. */
const collective = /^(?:khoi|cac|cum|nhom|danh sach)\b|\bban,? nganh\b/;
const footnote = /^(?:\(\*+\)|\*|ghi chu ?:)/;

/** The place and day, a signature or a footnote: what stands under a table. The text is folded. */
export function isUnderTable(folded: string): boolean {
  return dayLine.test(folded) || signature.test(folded) || footnote.test(folded);
}

/** A district among communes, or in a numbered list a line alone that has no number and is the name of no one body. */
export function isSection(
  { meaning, hasCommunes, isNumbered }: ListDraft,
  written: string,
  number: string,
  old: number,
  filled: number,
): boolean {
  if (old > 0) return false;
  if (meaning.formed && hasCommunes && unitName(written).kind === 'district_committee') return true;
  const isAlone = isNumbered && number === '' && filled === 1;
  return isAlone && (collective.test(foldText(written)) || kindOfName(written) === null);
}

/** The row of column numbers under the headings: 1, 2, 3 … */
export function isNumbering(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text, place) => columnNumber.exec(text)?.[1] === String(place + 1));
}
