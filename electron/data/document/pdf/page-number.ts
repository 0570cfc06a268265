import { textOf } from './columns';
import type { PageContent } from './page-content';
import type { PrintLine } from './print-line';

/** Within this part of a page's height stands its number, at the top (NĐ 30/2020/NĐ-CP, phụ lục I) or, formerly, at the foot. */
const margin = 0.12;
const number = /^([-–]\s?)?(\d{1,4})(\s?[-–])?$|^(trang\s)?\d{1,4}\s?\/\s?\d{1,4}$|^trang\s\d{1,4}$/i;

/** The lines of a page without its number, which is no text of the document: the first or last line that is a number alone. */
export function withoutPageNumber(lines: readonly PrintLine[], { height }: PageContent): PrintLine[] {
  const first = lines[0];
  if (first && first.y < height * margin && isNumber(first)) return lines.slice(1);
  const last = lines.at(-1);
  if (last && last.y > height * (1 - margin) && isNumber(last)) return lines.slice(0, -1);
  return [...lines];
}

function isNumber({ letters }: PrintLine): boolean {
  return number.test(textOf(letters).trim());
}
