import { sheetCell } from '../sheet-cell';
import type { SlotChoice } from './choose-slot';
import { doubtOfColumn } from './doubt-of-column';
import { originOf } from './found-layouts';
import { lessonLabel } from './layout-key';
import { cellOf, columnLetters, type LinedTable, type TableSlot } from './lined-table';
import { answerTo, type Finding, placedIssue, type RowSpan } from './outcome';
import type { TableContext } from './table-context';
import { lookOf } from './value-like';

type Settled = { readonly choice: SlotChoice; readonly finding: Finding | null };

/**
 * The slot that the clerk names goes before the natural one: by correcting it (`which_column` at the table's first cell), by the
 * answer to a question, or by what is remembered of the layout. What nothing settles stays a question.
 */
export function settledChoice(table: LinedTable, natural: SlotChoice, context: TableContext): Settled {
  if (table.orientation === 'columns') return { choice: natural, finding: null };
  const corrected = correctedChoice(table, context);
  if (corrected) return corrected;
  if (natural.kind === 'slot' || natural.kind === 'total') return rememberedChoice(table, natural, context);
  if (natural.kind !== 'ask') return { choice: natural, finding: null };
  const { candidates } = natural;
  const [first] = candidates;
  if (!first) return { choice: { kind: 'none' }, finding: null };
  const known = rememberedSlot(table, context);
  const isAlone = candidates.length === 1;
  const issue = placedIssue(
    first.headingAt,
    'question',
    'which_column',
    {
      found: slotsInWords(candidates),
      expected: isAlone ? doubtOfColumn(first, context) : null,
      readings: [
        ...candidates.map(({ index }) => `column:${columnLetters(index)}`).slice(0, 8),
        ...(isAlone ? ['ignore'] : []),
      ],
    },
    context.answers,
  );
  const answer = answerTo(issue);
  const picked = slotOf(table, answer);
  const rows = wholeOf(table);
  if (answer === null && known) return asRemembered(table, known, context);
  const lesson = lessonOf(picked ?? first, context);
  if (picked) {
    return { choice: { kind: 'slot', slot: picked }, finding: { issue, rows: nothing(rows), lesson } };
  }
  const isLeft = answer?.kind === 'ignore' || answer?.kind === 'blank';
  const open = isLeft ? issue : { ...issue, answer: null, reason: null };
  return { choice: natural, finding: { issue: open, rows, lesson } };
}

function slotsInWords(slots: LinedTable['slots']): string {
  return slots.map(({ index, path }) => `${columnLetters(index)}: ${path.join(' › ') || '?'}`).join('; ');
}

/** The column that an answer names. */
function slotOf(table: LinedTable, answer: ReturnType<typeof answerTo>) {
  if (answer?.kind !== 'column') return undefined;
  return table.slots.find(({ index }) => columnLetters(index) === answer.code);
}

/** The column that the clerk named for this table although nothing had been asked, or instead of what was. */
function correctedChoice(table: LinedTable, context: TableContext): Settled | null {
  if (context.answers.size === 0) return null;
  const { sheet, hiddenRows } = table.area.scan.grid;
  const origin = sheetCell(sheet, hiddenRows, ...originOf(table));
  const issue = placedIssue(
    origin,
    'question',
    'which_column',
    {
      found: slotsInWords(table.slots),
      readings: table.slots.map(({ index }) => `column:${columnLetters(index)}`).slice(0, 8),
    },
    context.answers,
  );
  const answer = answerTo(issue);
  const picked = slotOf(table, answer);
  if (!picked) return null;
  return {
    choice: { kind: 'slot', slot: picked },
    finding: { issue, rows: nothing(wholeOf(table)), lesson: lessonOf(picked, context) },
  };
}

/** What is remembered goes before a natural choice as long as anything stands there. */
function rememberedChoice(
  table: LinedTable,
  natural: Extract<SlotChoice, { kind: 'slot' | 'total' }>,
  context: TableContext,
): Settled {
  const known = rememberedSlot(table, context);
  const holds = ({ index }: TableSlot) =>
    table.lines.some((line) => lookOf(cellOf(table, line.index, index).value) === 'value');
  if (!known || known.index === natural.slot.index || !holds(known))
    return { choice: natural, finding: null };
  return asRemembered(table, known, context);
}

function rememberedSlot(table: LinedTable, { remembered }: TableContext): TableSlot | null {
  const kept = remembered.filter(
    ({ about, answer }) => about === 'column' && (answer === 'keep' || answer.startsWith('column:')),
  );
  const slots = table.slots.filter(({ path }) =>
    kept.some(({ label }) => path.length > 0 && label === lessonLabel(path)),
  );
  const [only] = slots;
  return only && slots.length === 1 ? only : null;
}

function asRemembered(table: LinedTable, known: TableSlot, { answers }: TableContext): Settled {
  const words = { found: known.path.join(' › '), expected: `cột ${columnLetters(known.index)}` };
  const issue = placedIssue(known.headingAt, 'note', 'mapping_remembered', words, answers);
  return {
    choice: { kind: 'slot', slot: known },
    finding: { issue, rows: nothing(wholeOf(table)), lesson: null },
  };
}

function lessonOf({ path }: TableSlot, { layout }: TableContext): Finding['lesson'] {
  return path.length === 0 ? null : { layout, about: 'column', label: lessonLabel(path) };
}

function wholeOf({ area }: LinedTable): RowSpan {
  return { sheet: area.scan.grid.sheet.name, first: area.rows[0] ?? 0, last: area.rows.at(-1) ?? 0 };
}

function nothing({ sheet }: RowSpan): RowSpan {
  return { sheet, first: 0, last: -1 };
}
