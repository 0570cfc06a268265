import { certainMatch } from '../match/match';
import type { TableArea } from './table-column';

/** A line alone that states a figure of its own is no row of a table whose labels stand elsewhere. */
export function withoutLonelyLines(area: TableArea, labels: readonly number[]): TableArea {
  if (area.block === null) return area;
  const lonely = new Set(
    area.scan.rows
      .filter(({ cells }) => cells.length === 1 && cells[0]?.inline && !labels.includes(cells[0].column))
      .map(({ row }) => row),
  );
  return lonely.size === 0 ? area : { ...area, rows: area.rows.filter((row) => !lonely.has(row)) };
}

/** Rows whose names stand in a column of figures, and nothing in front, belong to another table. */
export function withoutOtherLabels(area: TableArea, labels: readonly number[]): TableArea {
  const columns = area.columns.filter(({ role }) => role !== 'note').map(({ column }) => column);
  const foreign = new Set(
    area.scan.rows
      .filter(({ cells }) => {
        const named = cells.find(
          ({ column, hit }) => columns.includes(column) && hit !== null && hit.confidence >= certainMatch,
        );
        const labelled = cells.some(({ column }) => labels.includes(column));
        return (
          named !== undefined &&
          !labelled &&
          cells.some(({ column, look }) => column > named.column && look === 'value')
        );
      })
      .map(({ row }) => row),
  );
  return foreign.size === 0 ? area : { ...area, rows: area.rows.filter((row) => !foreign.has(row)) };
}
