import type { SlotChoice } from './choose-slot';
import { lessonLabel } from './layout-key';
import { answerTo, type Finding, placedIssue, type RowSpan } from './outcome';
import type { TableContext } from './table-context';
import { columnLetters, type LinedTable } from './table-lines';

export function settledChoice(
  table: LinedTable,
  natural: SlotChoice,
  context: TableContext,
): { readonly choice: SlotChoice; readonly finding: Finding | null } {
  if (natural.kind !== 'ask' || table.orientation === 'columns') return { choice: natural, finding: null };
  const { candidates } = natural;
  const [first] = candidates;
  if (!first) return { choice: { kind: 'none' }, finding: null };
  const kept = context.remembered.filter(
    ({ about, answer }) => about === 'column' && (answer === 'keep' || answer.startsWith('column:')),
  );
  const remembered = table.slots.filter(({ path }) =>
    kept.some(({ label }) => path.length > 0 && label === lessonLabel(path)),
  );
  const issue = placedIssue(
    first.headingAt,
    'question',
    'which_column',
    {
      found: candidates
        .map(({ index, path }) => `${columnLetters(index)}: ${path.join(' › ') || '?'}`)
        .join('; '),
      readings: candidates.map(({ index }) => `column:${columnLetters(index)}`).slice(0, 8),
    },
    context.answers,
  );
  const answer = answerTo(issue);
  const picked =
    answer?.kind === 'column'
      ? table.slots.find(({ index }) => columnLetters(index) === answer.code)
      : undefined;
  const [known] = remembered;
  const rows = wholeOf(table);
  if (answer === null && known && remembered.length === 1) {
    const note = placedIssue(
      known.headingAt,
      'note',
      'mapping_remembered',
      { found: known.path.join(' › '), expected: `cột ${columnLetters(known.index)}` },
      context.answers,
    );
    return {
      choice: { kind: 'slot', slot: known },
      finding: { issue: note, rows: nothing(rows), lesson: null },
    };
  }
  const taught = (picked ?? first).path;
  const lesson =
    taught.length === 0
      ? null
      : ({ layout: context.layout, about: 'column', label: lessonLabel(taught) } as const);
  if (picked) {
    return { choice: { kind: 'slot', slot: picked }, finding: { issue, rows: nothing(rows), lesson } };
  }
  const isLeft = answer?.kind === 'ignore' || answer?.kind === 'blank';
  const open = isLeft ? issue : { ...issue, answer: null, reason: null };
  return { choice: natural, finding: { issue: open, rows, lesson } };
}

function wholeOf({ area }: LinedTable): RowSpan {
  return { sheet: area.scan.grid.sheet.name, first: area.rows[0] ?? 0, last: area.rows.at(-1) ?? 0 };
}

function nothing({ sheet }: RowSpan): RowSpan {
  return { sheet, first: 0, last: -1 };
}
