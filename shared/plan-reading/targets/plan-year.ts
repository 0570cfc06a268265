import { headOf } from '../header/head';
import type { Paragraph } from '../lines/paragraph';

/** The year of a plan: the first one that its title names, otherwise that of the date over it; null where neither names one. */
export function planYearOf(paragraphs: readonly Paragraph[]): number | null {
  const { kindAt, openingAt } = headOf(paragraphs);
  const title = paragraphs.slice(Math.max(kindAt, 0), openingAt).map(({ text }) => text);
  const above = paragraphs.slice(0, Math.max(kindAt, 0)).map(({ text }) => text);
  for (const text of [...title, ...above]) {
    const found = /(?:năm|giai đoạn) (20\d\d)/u.exec(text);
    if (found) return Number(found[1]);
  }
  return null;
}
