import { longestText } from './placed-text';
import { unitKey } from './unit-key';

/** A label without what stands around its name, and the key of the unit it states. */
export type CleanLabel = { readonly name: string; readonly unit: string | null };

const numbering =
  /^(?:[-–—+*•·▪●○◦►✓√]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxIVX]{1,5}|[a-zđA-ZĐ])[.):](?!\p{L}\.)|\d{1,2}(?:\.\d{1,2}){1,4}(?=\s)|\d{1,2}(?=\s+(?:số|tổng|so|tong)\s))\s*/iu;
const trimmings = new Set(' \t\r\n\u00a0:;,.…*†‡¹²³⁴⁵⁶⁷⁸⁹⁰–—-');
const amongThem = /[\s,;:(–-]{1,5}(?:trong đó|trong do)$/i;

/**
 * Takes numbering ("1.1", "a)", "-") off the front of a label and units in brackets, footnote marks, colons and "trong đó" off its end.
 * Brackets that hold no known unit are part of the name.
 */
export function cleanLabel(text: string, units: ReadonlySet<string>): CleanLabel {
  let name = text.slice(0, longestText).normalize('NFC').trim();
  for (let round = 0; round < 4; round += 1) name = name.replace(numbering, '').trim();
  let unit: string | null = null;
  for (let round = 0; round < 6; round += 1) {
    name = trimmedEnd(name).replace(amongThem, '');
    const close = name.at(-1);
    const open = close === ')' ? name.lastIndexOf('(') : close === ']' ? name.lastIndexOf('[') : -1;
    if (open <= 0) break;
    const inside = name.slice(open + 1, -1).trim();
    const stated = unitKey(inside.replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:/i, ''));
    const footnote = inside.length <= 3 && !/\p{L}/u.test(inside) && inside !== '%';
    if (!footnote && !units.has(stated)) break;
    if (!footnote) unit = stated;
    name = name.slice(0, open);
  }
  return { name: trimmedEnd(name), unit };
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && trimmings.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
