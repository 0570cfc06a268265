import { documentDateIn } from './document-lines';
import type { FoundTable } from './judged-table';
import { periodOfHeading } from './period-of-heading';
import type { ScannedSheet } from './scan-sheet';
import type { TableArea } from './table-column';

/** Tables side by side, each under a title of its own in one row. */
export type TitlesBeside = {
  /** Zero-based. */
  readonly row: number;
  readonly titles: ReadonlyMap<TableArea, string>;
};

/** The rows above tables that begin side by side in which each of them, and nothing else, has one title. */
export function titlesBeside(scan: ScannedSheet, tables: readonly FoundTable[]): readonly TitlesBeside[] {
  const areas = tables.flatMap(({ area, lined }) => (lined === null ? [] : [area]));
  const tops = new Set(areas.map(topOf));
  return [...tops].flatMap((top) => {
    const beside = areas.filter((area) => topOf(area) === top);
    const row = beside.length < 2 ? undefined : scan.rows.findLast((some) => some.row < top);
    if (!row || top - row.row > 2 || row.cells.length !== beside.length) return [];
    const titles = new Map(
      beside.flatMap((area): readonly (readonly [TableArea, string])[] => {
        const own = row.cells.filter(({ column }) => isOver(area, column));
        return own.length === 1 && own[0]?.look === 'words' ? [[area, own[0].text]] : [];
      }),
    );
    return titles.size === beside.length ? [{ row: row.row, titles }] : [];
  });
}

/**
 * Whether the titles of tables side by side say years of which the last is the one that a text above them says: then they tell the
 * tables from one another and not which period the file is of.
 */
export function isToldAbove(scan: ScannedSheet, { row, titles }: TitlesBeside): boolean {
  const years = [...titles.values()].map(yearsIn);
  const last = Math.max(...years.flat());
  const above = scan.rows.filter((some) => some.row < row).flatMap(({ cells }) => cells);
  const said = above
    .filter(({ look, text }) => look === 'words' && documentDateIn(text) === null)
    .filter(({ text }) => periodOfHeading(text, null) !== 'unsaid')
    .flatMap(({ text }) => yearsIn(text));
  return (
    years.every(({ length }) => length === 1) &&
    new Set(years.flat()).size === years.length &&
    said.length > 0 &&
    said.every((year) => year === last)
  );
}

function yearsIn(text: string): readonly number[] {
  return [...new Set(text.match(/\b20\d\d\b/g)?.map(Number))];
}

function topOf({ block, rows }: TableArea): number {
  return block?.top ?? rows[0] ?? 0;
}

function isOver({ columns }: TableArea, column: number): boolean {
  return columns.some((own) => own.column === column);
}
