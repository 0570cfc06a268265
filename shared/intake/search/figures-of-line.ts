import { amountToDecimalText } from '../../domain/amount';
import type { Indicator } from '../../domain/indicator';
import { type Answer, type Answers, valueAnswer } from '../answer';
import type { Issue } from '../issue';
import { readFigure } from '../read-figure';
import { cellAddress } from '../sheet';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import type { SlotChoice } from './choose-slot';
import { mergeAt, recordedCell, shownText } from './grid';
import { answerTo, onlyAnsweredBy, placedIssue } from './outcome';
import { inlineValue } from './scan-sheet';
import { cellOf, type LinedTable, type TableLine, type TableSlot } from './table-lines';
import { lookOf, mayBeFigure } from './value-like';

/** What decides about a figure: its value, that nothing occurred, or that there is none. */
export const figureAnswers: readonly Answer['kind'][] = ['value', 'nil', 'blank', 'ignore'];

/** A question about the cells of one indicator, and the cell that stands for its figure once it is answered. */
export type FigureQuestion = (
  indicator: Indicator,
  answers: Answers,
) => { readonly issue: Issue | null; readonly at: SheetCell | null };

/** What a line holds for the wanted period. */
export type ChosenFigures =
  /** Its cell: nothing in it, a value, or sentences. */
  | {
      readonly kind: 'blank' | 'value' | 'prose';
      readonly cells: readonly SheetCell[];
      readonly slot: number;
    }
  /** The value stands in the label itself. */
  | { readonly kind: 'inline'; readonly cells: readonly SheetCell[] }
  /** Which column holds it is asked for the whole table. */
  | { readonly kind: 'open'; readonly cells: readonly SheetCell[] }
  | {
      readonly kind: 'asked';
      readonly cells: readonly SheetCell[];
      readonly ask: FigureQuestion;
      /** The rows that the question is about. */
      readonly first: number;
      readonly last: number;
    };

/** The cells of a line under the choice that was made for its table. */
export function figuresOfLine(table: LinedTable, line: TableLine, choice: SlotChoice): ChosenFigures {
  const cell = ({ index }: TableSlot) => cellOf(table, line.index, index);
  switch (choice.kind) {
    case 'none':
      return withoutSlot(line);
    case 'slot': {
      const at = cell(choice.slot);
      const look = lookOf(at.value);
      if (look === 'blank') {
        const inline = line.labelAt && inlineValue(shownText(line.labelAt.value));
        if (line.labelAt && inline) return { kind: 'inline', cells: [line.labelAt] };
        const slipped = valueAmongNotes(table, line);
        return slipped ? doubted(slipped) : { kind: 'blank', cells: [at], slot: choice.slot.index };
      }
      if (look === 'words' || look === 'prose')
        return { kind: 'prose', cells: [at], slot: choice.slot.index };
      if (spansOtherSlots(table, at, choice.slot)) return doubted(at);
      return { kind: 'value', cells: [at], slot: choice.slot.index };
    }
    case 'total': {
      const total = cell(choice.slot);
      const details = choice.details.map(cell);
      return withTotal(total, details, choice.slot.index);
    }
    case 'details': {
      const cells = choice.details.map(cell).filter(({ value }) => mayBeFigure(value));
      const [first] = cells;
      if (!first) return { kind: 'blank', cells: [], slot: choice.details[0]?.index ?? 0 };
      return withoutTotal(table, line, cells, choice.details);
    }
    case 'ask': {
      const cells = choice.candidates.map(cell).filter(({ value }) => lookOf(value) !== 'blank');
      if (table.orientation === 'rows') {
        return cells.length === 0 ? { kind: 'blank', cells: [], slot: -1 } : { kind: 'open', cells };
      }
      const figures = cells.filter(({ value }) => mayBeFigure(value));
      return figures.length === 0 ? { kind: 'blank', cells: [], slot: -1 } : several(figures);
    }
    default:
      return choice satisfies never;
  }
}

function withoutSlot(line: TableLine): ChosenFigures {
  const inline = line.labelAt && inlineValue(shownText(line.labelAt.value));
  if (line.labelAt && inline) return { kind: 'inline', cells: [line.labelAt] };
  return { kind: 'blank', cells: [], slot: -1 };
}

function spansOtherSlots(
  { area, slots, orientation }: LinedTable,
  at: SheetCell,
  chosen: TableSlot,
): boolean {
  const merge = mergeAt(area.scan.grid, at.row, at.column);
  if (!merge) return false;
  return slots.some(({ index, role }) => {
    const inside =
      orientation === 'rows'
        ? merge.left <= index && index <= merge.right
        : merge.top <= index && index <= merge.bottom;
    return inside && index !== chosen.index && role !== 'note';
  });
}

// A number alone in the column of notes beside an empty figure has slipped, or is a note.
function valueAmongNotes(table: LinedTable, { index }: TableLine): SheetCell | null {
  if (table.orientation === 'columns') return null;
  const notes = table.area.columns.filter(({ role }) => role === 'note');
  const cells = notes.map(({ column }) => recordedCell(table.area.scan.grid, index, column));
  return cells.find(({ value }) => lookOf(value) === 'value') ?? null;
}

/** A value merged over the wanted column and another one, or standing beside the place that it belongs to. */
function doubted(at: SheetCell): ChosenFigures {
  return {
    kind: 'asked',
    cells: [at],
    first: at.row,
    last: at.row,
    ask: (indicator, answers) => {
      const decimal = decimalOf(at, indicator);
      const issue = onlyAnsweredBy(
        placedIssue(
          at,
          'question',
          'ambiguous_number',
          {
            indicator: indicator.code,
            expected: indicator.unit,
            readings: decimal === null ? [] : [valueAnswer(decimal)],
          },
          answers,
        ),
        figureAnswers,
      );
      return { issue, at: answeredCell(at, answerTo(issue)) };
    },
  };
}

function withTotal(total: SheetCell, details: readonly SheetCell[], slot: number): ChosenFigures {
  const filled = details.filter(({ value }) => mayBeFigure(value));
  const look = lookOf(total.value);
  if (look === 'blank' && filled.length === 0) return { kind: 'blank', cells: [total], slot };
  if (look === 'words' || look === 'prose') return { kind: 'prose', cells: [total], slot };
  if (filled.length === 0) return { kind: 'value', cells: [total], slot };
  return {
    kind: 'asked',
    cells: [total],
    first: total.row,
    last: total.row,
    ask: (indicator, answers) => {
      const sum = sumOf(filled, indicator);
      const stated = decimalOf(total, indicator);
      const nil = readFigure(total.value, indicator).reading?.kind === 'nil' && sum === '0';
      const agrees = sum === null || stated === sum || nil;
      if (agrees && look !== 'blank') return { issue: null, at: total };
      const readings = [stated, sum].flatMap((decimal) => (decimal === null ? [] : [valueAnswer(decimal)]));
      const issue = onlyAnsweredBy(
        placedIssue(
          total,
          'question',
          look === 'blank' ? 'no_total_row' : 'total_differs',
          {
            found: look === 'blank' ? `${filled.length}` : shownText(total.value),
            expected: sum ?? indicator.unit,
            readings,
            indicator: indicator.code,
          },
          answers,
        ),
        [...figureAnswers, 'keep'],
      );
      const answer = answerTo(issue);
      return { issue, at: answer?.kind === 'keep' && look !== 'blank' ? total : answeredCell(total, answer) };
    },
  };
}

function withoutTotal(
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

/** Rows that may each hold the figure of the period. */
function several(cells: readonly SheetCell[]): ChosenFigures {
  const [first, ...others] = cells;
  const last = cells.at(-1);
  return {
    kind: 'asked',
    cells,
    first: first?.row ?? 0,
    last: last?.row ?? 0,
    ask: (indicator, answers) => {
      const at = first ?? cells[0];
      if (!at) throw new Error('A question about several cells needs cells.');
      const decimals = [...new Set(cells.flatMap((cell) => decimalOf(cell, indicator) ?? []))];
      const issue = onlyAnsweredBy(
        placedIssue(
          at,
          'question',
          'two_cells_one_indicator',
          {
            expected: others.map(({ cell, value }) => `${cell} (${shownText(value)})`).join('; ') || null,
            readings: decimals.slice(0, 5).map((decimal) => valueAnswer(decimal)),
            indicator: indicator.code,
          },
          answers,
        ),
        [...figureAnswers, 'keep'],
      );
      const answer = answerTo(issue);
      if (answer?.kind === 'keep') return { issue, at };
      const same = cells.find(
        (cell) =>
          answer?.kind === 'value' &&
          answer.approximation === 'exact' &&
          decimalOf(cell, indicator) === answer.decimal,
      );
      return { issue, at: same ?? answeredCell(at, answer) };
    },
  };
}

/** The value of a cell as decimal text; null where it is no exact figure. Blank and "không phát sinh" are none. */
export function decimalOf({ value }: SheetCell, indicator: Indicator): string | null {
  const { reading } = readFigure(value, indicator);
  if (reading?.kind !== 'amount' || reading.approximation !== 'exact') return null;
  return amountToDecimalText(reading.amount, indicator.decimals);
}

function sumOf(cells: readonly SheetCell[], indicator: Indicator): string | null {
  let sum = 0;
  for (const { value } of cells) {
    const { reading, blank } = readFigure(value, indicator);
    if (blank || reading?.kind === 'nil') continue;
    if (reading?.kind !== 'amount' || reading.approximation !== 'exact') return null;
    sum += reading.amount;
  }
  return Number.isSafeInteger(sum) ? amountToDecimalText(sum, indicator.decimals) : null;
}
