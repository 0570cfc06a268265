import type { PeriodHint } from '../match/find-period';
import { documentDateIn, documentNumberIn } from './document-lines';
import { periodOfHeading } from './period-of-heading';
import type { SearchedSheet } from './searched-sheet';
import type { TableArea } from './table-column';

const titleRows = 12;

/** The texts right above a table and its sheet's name, which say what the table is of. */
export function titleOf({ scan, tables, beside }: SearchedSheet, area: TableArea): readonly string[] {
  const top = area.block?.top ?? area.rows[0] ?? 0;
  const others = tables
    .map((table) => table.area)
    .filter(({ block, rows }) => (block?.top ?? rows[0] ?? 0) !== top);
  const ends = others.map(({ block, rows }) => Math.max(rows.at(-1) ?? 0, block?.bottom ?? 0));
  const starts = others.map(({ block, rows }) => block?.top ?? rows[0] ?? 0);
  const before = ends.filter((row) => row < top);
  const from = Math.max(...before, top - titleRows - 1, -1);
  // Beside a table that begins higher up, only what stands in this one's own columns is its title.
  const own = starts.some((row) => row < top) ? area.scan : scan;
  const ofOthers = beside.find(({ titles }) => titles.has(area));
  const texts = own.rows
    .filter(({ row }) => row > from && row < top)
    .flatMap(({ row, cells }) => {
      if (row === ofOthers?.row) return [ofOthers.titles.get(area) ?? ''];
      return cells.filter(({ look }) => look === 'words').map(({ text }) => text);
    })
    .filter((text) => documentNumberIn(text) === null && documentDateIn(text) === null);
  return [scan.grid.sheet.name, ...texts];
}

/** Whether a table's own title says another period than the wanted one, and that of a table beside it the wanted one or its year. */
export function isOfOtherYearBeside(
  { beside }: SearchedSheet,
  area: TableArea,
  wanted: PeriodHint | null,
): boolean {
  const titles = beside.find((some) => some.titles.has(area))?.titles;
  if (!titles || wanted === null) return false;
  const verdicts = [...titles].map(([of, text]) => ({ of, verdict: periodOfHeading(text, wanted) }));
  return (
    verdicts.some(({ of, verdict }) => of === area && verdict === 'other') &&
    verdicts.some(({ verdict }) => verdict === 'same' || verdict === 'year')
  );
}
