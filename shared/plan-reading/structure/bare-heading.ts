import { inCapitals, type Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import { sectionSortOf } from './section-sort';

/** Whether a paragraph heads a part of a plan without a number: "TỔ CHỨC THỰC HIỆN", or in bold and small letters. */
export function isBareHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > 120 || /[.;,]$/.test(text)) return false;
  if (!inCapitals(text) && !paragraph.bold) return false;
  const plain = searchable(text).plain.replace(/[:\s]+$/, '');
  return (
    sectionSortOf(text) !== 'other' ||
    /^(?:muc (?:dich|tieu)|kinh phi|nguon kinh phi|yeu cau|quan diem|chi tieu)/.test(plain)
  );
}
