import { certainMatch } from '../match/match';
import type { ChosenFigures } from './chosen-figures';
import type { LineIndicator } from './line-indicator';
import type { LinedTable, TableLine } from './lined-table';
import { type Claim, oneRow } from './outcome';
import type { TableContext } from './table-context';
import { mayBeFigure } from './value-like';

/**
 * What a line of doubtful meaning holds back: its label alone is surely the name of an indicator, so that no other line may settle
 * that one while it is open. Null where it holds nothing, or names none by itself.
 */
export function claimInDoubt(
  table: LinedTable,
  line: TableLine,
  is: LineIndicator,
  figures: ChosenFigures,
  { reader, table: place }: TableContext,
): Claim | null {
  if (is.kind !== 'doubtful' || line.aside || table.orientation === 'columns') return null;
  const [best] = reader.matches(line.path.at(-1) ?? '');
  const cell = figures.cells.find(({ value }) => mayBeFigure(value));
  if (!best || best.confidence < certainMatch || !is.candidates.includes(best.code) || !cell) return null;
  return {
    draft: { indicator: best.code, at: cell, codeInRow: null, confidence: 0, unit: null },
    rows: oneRow(table.area.scan.grid.sheet.name, line.index),
    table: place,
    pending: true,
  };
}
