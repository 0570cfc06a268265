import { fileIssue, type Issue } from '../issue';
import type { RememberedLayout } from '../remembered';
import { cellAddress } from '../sheet';
import { columnLetters, type LinedTable } from './lined-table';
import type { FoundLayout } from './search-knowledge';

export function originOf({ area }: LinedTable): readonly [number, number] {
  const row = area.block?.top ?? area.rows[0] ?? 0;
  return [row, area.columns[0]?.column ?? 0];
}

export function layoutOf(lined: LinedTable, key: string, figures: string | null): FoundLayout {
  const { area, orientation, labels } = lined;
  const headings = area.columns.map(({ path }) => path.join(' › ')).filter((heading) => heading !== '');
  return {
    key,
    sheet: area.scan.grid.sheet.name,
    cell: cellAddress(...originOf(lined)),
    orientation,
    headings,
    rows: { first: (area.rows[0] ?? 0) + 1, last: (area.rows.at(-1) ?? 0) + 1 },
    labels: labels.map(columnLetters),
    figures,
  };
}

export function movedLayouts(
  found: readonly FoundLayout[],
  remembered: readonly RememberedLayout[],
  agency: string,
): readonly Issue[] {
  const own = remembered.filter((layout) => layout.agency === agency);
  if (own.length === 0) return [];
  const known = found.filter(({ key }) => own.some(({ layout }) => layout === key));
  if (known.length === 0) {
    const headings = found
      .flatMap(({ headings }) => headings)
      .slice(0, 12)
      .join(' | ');
    return [fileIssue('warning', 'layout_moved', headings)];
  }
  const moves = known.flatMap((layout) => {
    const before = own.filter(({ layout: key }) => key === layout.key);
    if (before.some(({ sheet, cell }) => sheet === layout.sheet && cell === layout.cell)) return [];
    const [last] = before;
    return last ? [`${last.sheet}!${last.cell} → ${layout.sheet}!${layout.cell}`] : [];
  });
  return moves.length === 0 ? [] : [fileIssue('note', 'layout_moved', moves.join('; '))];
}
