import type { Indicator } from '../../domain/indicator';
import { isOpen } from '../issue';
import { certainMatch } from '../match/match';
import type { RowStructure } from '../row-structure';
import type { SheetCell } from '../sheet-cell';
import type { ChosenFigures } from './chosen-figures';
import { commaInMultiples } from './comma-in-multiples';
import { fromLabel } from './figure-in-label';
import { shownText, textAt } from './grid';
import { type HeadingRole, roleOfHeading } from './heading-role';
import { rowsOfLine } from './label-findings';
import type { LineIndicator } from './line-indicator';
import type { LinedTable, TableLine } from './lined-table';
import { lacksUnit, whichMoney } from './money-without-unit';
import { type Claim, type Finding, oneRow, onlyAnsweredBy, placedIssue, type RowSpan } from './outcome';
import { fitOfUnit, isUnit } from './stated-unit';
import type { TableContext } from './table-context';
import { lookOf } from './value-like';

/** What a line that is surely an indicator gives for it, and what is to be asked about that. */
export function claimsOf(
  table: LinedTable,
  line: TableLine,
  is: Extract<LineIndicator, { kind: 'known' }>,
  figures: ChosenFigures,
  tableUnit: string | null,
  context: TableContext,
): { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] } {
  const { indicator } = is;
  const stated = line.unit ?? tableUnit;
  const unit = stated !== null && fitOfUnit(stated, indicator) === 'convertible' ? stated : null;
  const codeInRow = is.by === 'code' ? line.code : null;
  const claim = (at: Claim['draft']['at'], rows: RowSpan, pending = false): Claim => ({
    draft: { indicator: indicator.code, at, codeInRow, confidence: is.confidence, unit },
    rows,
    table: context.table,
    pending,
  });
  const place = (row: number) => oneRow(table.area.scan.grid.sheet.name, row);
  const rowAt = (slot: number) => place(table.orientation === 'rows' ? line.index : slot);
  switch (figures.kind) {
    case 'open': {
      const [cell] = figures.cells;
      return { claims: cell ? [claim(cell, place(cell.row), true)] : [], findings: [] };
    }
    case 'blank':
    case 'value':
    case 'prose': {
      const [cell] = figures.cells;
      if (cell && figures.kind === 'prose' && namesIndicator(cell, context)) {
        return { claims: [], findings: [twoNames(cell, indicator, rowAt(figures.slot), context)] };
      }
      if (cell && figures.kind === 'value' && is.by !== 'answer' && standsApart(table, line, cell, context)) {
        return { claims: [], findings: [twoNames(cell, indicator, rowAt(figures.slot), context)] };
      }
      if (cell && figures.kind === 'value' && stated === null && lacksUnit(cell, indicator)) {
        const { issue, at } = whichMoney(cell, indicator, context);
        const rows = rowAt(figures.slot);
        return { claims: [claim(at ?? cell, rows, at === null)], findings: [{ issue, rows, lesson: null }] };
      }
      const comma = cell && unit !== null ? commaInMultiples(cell, indicator, unit, context.answers) : null;
      if (cell && comma) {
        const { issue, at } = comma;
        const rows = rowAt(figures.slot);
        const own = claim(at ?? cell, rows, at === null);
        const inOwnUnit = { ...own, draft: { ...own.draft, unit: null } };
        return { claims: [inOwnUnit], findings: [{ issue, rows, lesson: null }] };
      }
      if (cell) return { claims: [claim(cell, rowAt(figures.slot))], findings: [] };
      if (line.inline !== null) return fromLabel(line, is, claim, context);
      return { claims: [], findings: noFigure(table, line, context) };
    }
    case 'inline':
      return fromLabel(line, is, claim, context);
    case 'asked': {
      const { issue, at } = figures.ask(indicator, context.answers);
      const rows = { ...place(0), first: figures.first, last: figures.last };
      const findings: readonly Finding[] = issue ? [{ issue, rows, lesson: null }] : [];
      const [cell] = figures.cells;
      const waiting = issue !== null && isOpen(issue) && cell ? [claim(cell, rows, true)] : [];
      return { claims: at ? [claim(at, rows)] : waiting, findings };
    }
    default:
      return { claims: [], findings: [] };
  }
}

function namesIndicator({ value }: SheetCell, { reader, units }: TableContext): boolean {
  const text = shownText(value);
  return (
    isUnit(text, units) ||
    headings.has(roleOfHeading(text)) ||
    (reader.matches(text)[0]?.confidence ?? 0) >= certainMatch
  );
}

// Without headings a label reaches as far as the next words: beyond them a figure may belong to those.
function standsApart(
  { area, orientation }: LinedTable,
  { labelAt }: TableLine,
  cell: SheetCell,
  { units }: TableContext,
): boolean {
  if (area.block !== null || orientation === 'columns' || labelAt === null) return false;
  for (let column = labelAt.column + 1; column < cell.column; column += 1) {
    const text = textAt(area.scan.grid, labelAt.row, column);
    if (lookOf(text) === 'words' && !isUnit(text, units)) return true;
  }
  return false;
}

const headings: ReadonlySet<HeadingRole> = new Set(['ordinal', 'label', 'body', 'code', 'unit', 'figure']);

// Where a figure should be stands the name of an indicator, or a heading: the table is not what it seems.
function twoNames(at: SheetCell, { code }: Indicator, rows: RowSpan, { answers }: TableContext): Finding {
  const issue = placedIssue(
    at,
    'question',
    'which_indicator',
    { expected: code, readings: ['ignore'] },
    answers,
  );
  return { issue: onlyAnsweredBy(issue, ['ignore', 'blank']), rows, lesson: null };
}

// A label of ours in a table that has no place for its figure.
function noFigure(table: LinedTable, line: TableLine, { answers }: TableContext): readonly Finding[] {
  if (table.orientation === 'columns' || line.labelAt === null) return [];
  return [
    {
      issue: placedIssue(
        line.labelAt,
        'note',
        'structure_row',
        { found: line.path.join(' › '), expected: 'heading' satisfies RowStructure },
        answers,
      ),
      rows: rowsOfLine(table, line),
      lesson: null,
    },
  ];
}
