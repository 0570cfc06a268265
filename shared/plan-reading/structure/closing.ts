import type { Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';

const somebody =
  '(?:cac|thu truong|giam doc|chu tich|nguoi dung dau|lanh dao|uy ban nhan dan|ubnd|so|ban,? nganh|don vi|co quan)(?![a-z])';
/** How sentences begin that end a plan and speak to everybody, in a text without accents. */
const begins = new RegExp(
  `^(?:tren day la|trong qua trinh (?:to chuc |trien khai )?(?:to chuc |trien khai )?(?:thuc hien|trien khai)|(?:uy ban nhan dan|ubnd)[^,.;]{0,40} (?:yeu cau|de nghi|giao) |(?:yeu cau|de nghi) ${somebody}|(?:can cu|nhan duoc)(?: noi dung)? (?:ke hoach|chuong trinh) nay|ke hoach nay (?:thay the|co hieu luc)|(?:dinh ky|hang (?:nam|quy|thang)|truoc ngay|6 thang)[^.;]{0,90}[,)] ?(?:yeu cau |de nghi )?(?:cac|thu truong) (?:so|co quan|don vi|dia phuong|nganh|ban|doanh nghiep)(?![a-z]))`,
);

/**
 * Where the closing sentences of a plan begin among the paragraphs of its text: in the unlabelled ones at its end, not directly
 * behind a heading that has nothing else under it. Its length where there are none.
 */
export function closingAt(paragraphs: readonly Paragraph[]): number {
  let first = paragraphs.length;
  while (first > 0 && paragraphs[first - 1]?.label === null) first -= 1;
  const heading = paragraphs[first - 1];
  if (heading && !/[.;]$/.test(heading.text) && !/[.;]/.test(heading.text.slice(heading.label?.body ?? 0)))
    first += 1;
  for (let at = first; at < paragraphs.length; at += 1) {
    if (begins.test(searchable(paragraphs[at]?.text.slice(0, 400) ?? '').plain)) return at;
  }
  return paragraphs.length;
}
