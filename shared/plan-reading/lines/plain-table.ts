import type { z } from 'zod';
import type { TablePlace } from '../source-document';

/** A cell of a table that was typed with `|` or tabs: its place and its stretch of the source. */
export type PlainCell = {
  readonly cell: z.infer<typeof TablePlace>;
  readonly start: number;
  readonly end: number;
};

const ruler = /^[\s|:+=-]+$/;

/** The rough columns of a line that is a row of a typed table, or null. */
export function cellsOfRow(source: string, start: number, end: number): readonly [number, number][] | null {
  const raw = source.slice(start, end);
  const bars = raw.match(/\|/g)?.length ?? 0;
  const tabs = raw.match(/\S\t+(?=\S)/g)?.length ?? 0;
  if (bars < 2 && tabs < 2) return null;
  const sign = bars >= 2 ? '|' : '\t';
  const cells: [number, number][] = [];
  let from = start;
  for (let place = start; place <= end; place += 1) {
    if (place < end && source.charAt(place) !== sign) continue;
    cells.push([from, place]);
    from = place + 1;
  }
  const blank = ([first, last]: [number, number]) => source.slice(first, last).trim() === '';
  if (sign === '|') {
    if (cells[0] && blank(cells[0])) cells.shift();
    const last = cells.at(-1);
    if (last && blank(last)) cells.pop();
  }
  return cells;
}

/** Whether a line only draws the ruler under the head of a typed table. */
export function isRuler(text: string): boolean {
  return text.includes('-') && text.includes('|') && ruler.test(text);
}
