import type { SheetCell } from '../sheet-cell';
import type { SlotChoice } from './choose-slot';
import type { ChosenFigures } from './chosen-figures';
import { withoutTotal } from './details-figure';
import { doubted } from './doubted-figure';
import { mergeAt, recordedCell, shownText } from './grid';
import { cellOf, type LinedTable, type TableLine, type TableSlot } from './lined-table';
import { nestedDetails } from './nested-details';
import { remarkedFigure } from './remarked-figure';
import { several } from './several-figures';
import { type DetailCells, withTotal } from './total-figure';
import { lookOf, mayBeFigure } from './value-like';

/** The cells of a line under the choice that was made for its table. */
export function figuresOfLine(table: LinedTable, line: TableLine, choice: SlotChoice): ChosenFigures {
  const cell = ({ index }: TableSlot) => cellOf(table, line.index, index);
  switch (choice.kind) {
    case 'none':
      return withoutSlot(table, line);
    case 'slot': {
      const at = cell(choice.slot);
      const look = lookOf(at.value);
      if (look === 'blank') {
        if (line.labelAt && line.inline !== null) return { kind: 'inline', cells: [line.labelAt] };
        const said = remarkedFigure(at, numbersAmongNotes(table, line));
        return said ?? { kind: 'blank', cells: [at], slot: choice.slot.index };
      }
      if (look === 'words' || look === 'prose')
        return { kind: 'prose', cells: [at], slot: choice.slot.index };
      if (spansOtherSlots(table, at, choice.slot)) return doubted(at);
      return { kind: 'value', cells: [at], slot: choice.slot.index };
    }
    case 'total': {
      const total = cell(choice.slot);
      return withTotal(total, detailCells(table, line, choice.details, choice.again), choice.slot.index);
    }
    case 'details': {
      return withoutTotal(table, line, detailCells(table, line, choice.details), choice.details);
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

function detailCells(
  table: LinedTable,
  line: TableLine,
  details: readonly TableSlot[],
  again: readonly TableSlot[] = [],
): DetailCells {
  const cells = (slots: readonly TableSlot[]) => slots.map(({ index }) => cellOf(table, line.index, index));
  const { all, roots, leaves, isNumbered } = nestedDetails(table, details);
  return { all: cells(all), roots: cells(roots), leaves: cells(leaves), isNumbered, again: cells(again) };
}

function withoutSlot(table: LinedTable, line: TableLine): ChosenFigures {
  if (line.labelAt && line.inline !== null) return { kind: 'inline', cells: [line.labelAt] };
  // A number in a column that holds no figures, and none anywhere else, may be the figure all the same.
  const only = valueBeside(table, line);
  return only ? doubted(only) : { kind: 'blank', cells: [], slot: -1 };
}

function valueBeside(
  { area, orientation, labels }: LinedTable,
  { index, labelAt }: TableLine,
): SheetCell | null {
  if (orientation === 'columns' || labelAt === null) return null;
  const cells = area.columns
    .filter(({ column, role }) => !labels.includes(column) && !counting.has(role))
    .map(({ column }) => recordedCell(area.scan.grid, index, column));
  return cells.find(({ value }) => lookOf(value) === 'value') ?? null;
}

const counting: ReadonlySet<string> = new Set([
  'ordinal',
  'code',
  'unit',
  'percent',
  'plan',
  'previous',
  'part',
]);

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

// A number in a column of notes or explanations beside an empty figure has slipped, or is a note.
function numbersAmongNotes(
  { area, labels, orientation }: LinedTable,
  { index }: TableLine,
): readonly SheetCell[] {
  if (orientation === 'columns') return [];
  return area.columns
    .filter(({ column, role }) => role === 'note' || (role === 'label' && !labels.includes(column)))
    .map(({ column }) => recordedCell(area.scan.grid, index, column))
    .filter(({ value }) => lookOf(value) === 'value' || /\d/.test(shownText(value)));
}
