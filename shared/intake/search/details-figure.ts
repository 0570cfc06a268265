import type { Indicator } from '../../domain/indicator';
import { valueAnswer } from '../answer';
import { cellAddress } from '../sheet';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { type ChosenFigures, figureAnswers } from './chosen-figures';
import { decimalOf, sumOf } from './decimal-of';
import type { LinedTable, TableLine, TableSlot } from './lined-table';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';
import { type DetailCells, sumsOf } from './total-figure';
import { mayBeFigure } from './value-like';

/**
 * Details without a total: their sum is offered, never taken, and after a row that is the sum of the others. What is
 * contained in a subtotal is not added again.
 */
export function withoutTotal(
  table: LinedTable,
  line: TableLine,
  details: DetailCells,
  slots: readonly TableSlot[],
): ChosenFigures {
  const first = slots[0]?.index ?? 0;
  const last = slots.at(-1)?.index ?? 0;
  const cells = details.all.filter(({ value }) => mayBeFigure(value));
  const [origin] = cells;
  if (!origin) return { kind: 'blank', cells: [], slot: first };
  const inRows = table.orientation === 'rows';
  const address = (slot: number) => (inRows ? cellAddress(line.index, slot) : cellAddress(slot, line.index));
  return {
    kind: 'asked',
    cells,
    first: inRows ? line.index : first,
    last: inRows ? line.index : last,
    ask: (indicator, answers) => {
      const sums = [...new Set([...totalsAmong(cells, indicator), ...sumsOf(details, indicator)])];
      const range: SheetCell = {
        value: null,
        sheet: table.area.scan.grid.sheet.name,
        row: inRows ? line.index : first,
        column: inRows ? first : line.index,
        cell: `${address(first)}:${address(last)}`,
        hidden: origin.hidden,
      };
      const issue = onlyAnsweredBy(
        placedIssue(
          range,
          'question',
          'no_total_row',
          {
            found: inRows ? slots.map(({ said }) => said).join('; ') : String(cells.length),
            expected: sums[0] ?? indicator.unit,
            readings: sums.map((sum) => valueAnswer(sum)),
            indicator: indicator.code,
          },
          answers,
        ),
        figureAnswers,
      );
      return { issue, at: answeredCell(range, answerTo(issue)) };
    },
  };
}

/** The first or last of several rows where it is the sum of all others: a total that no word calls one. */
function totalsAmong(cells: readonly SheetCell[], indicator: Indicator): readonly string[] {
  if (cells.length < 3) return [];
  const ends = [cells.slice(0, 1), cells.slice(-1)] as const;
  return ends.flatMap(([end]) => {
    const stated = end && decimalOf(end, indicator);
    const others = cells.filter((cell) => cell !== end && decimalOf(cell, indicator) !== '0');
    return stated && others.length >= 2 && sumOf(others, indicator) === stated ? [stated] : [];
  });
}
