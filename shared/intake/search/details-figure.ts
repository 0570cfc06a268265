import { valueAnswer } from '../answer';
import { cellAddress } from '../sheet';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { type ChosenFigures, figureAnswers } from './chosen-figures';
import { sumOf } from './decimal-of';
import type { LinedTable, TableLine, TableSlot } from './lined-table';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';

/** Details without a total: their sum is offered, never taken. */
export function withoutTotal(
  table: LinedTable,
  line: TableLine,
  cells: readonly SheetCell[],
  details: readonly TableSlot[],
): ChosenFigures {
  const first = details[0]?.index ?? 0;
  const last = details.at(-1)?.index ?? 0;
  const [origin] = cells;
  return {
    kind: 'asked',
    cells,
    first,
    last,
    ask: (indicator, answers) => {
      const sum = sumOf(cells, indicator);
      const range: SheetCell = {
        value: null,
        sheet: table.area.scan.grid.sheet.name,
        row: first,
        column: line.index,
        cell: `${cellAddress(first, line.index)}:${cellAddress(last, line.index)}`,
        hidden: origin?.hidden ?? false,
      };
      const issue = onlyAnsweredBy(
        placedIssue(
          range,
          'question',
          'no_total_row',
          {
            found: String(cells.length),
            expected: sum ?? indicator.unit,
            readings: sum === null ? [] : [valueAnswer(sum)],
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
