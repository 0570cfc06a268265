import type { PeriodHint } from '../match/find-period';
import { textAt } from './grid';
import { isTotalLabel, roleOfPath } from './heading-role';
import type { LineIndicator } from './line-indicator';
import { cellOf, type LinedTable, type TableLine } from './lined-table';
import type { Bodies } from './other-bodies';
import { periodOfHeading } from './period-of-heading';
import { isGroupOfPlans } from './role-of-row';
import type { TableContext } from './table-context';
import { mayBeFigure } from './value-like';

export type Judged = { readonly line: TableLine; readonly is: LineIndicator };

/** Rows under "Năm 2024", where another group holds the same indicator, or under a plan to come. */
export function withoutOtherGroups(
  table: LinedTable,
  judged: readonly Judged[],
  { wanted, bodies }: TableContext,
): readonly Judged[] {
  if (table.orientation === 'columns')
    return judged.filter(({ line }) => !line.aside || line.labelAt !== null);
  let group: Group = 'ours';
  const bodyColumns = table.area.columns.filter(
    ({ column, path }) => table.labels.includes(column) && roleOfPath(path) === 'body',
  );
  const placed = judged.map((one) => {
    const { line, is } = one;
    const label = line.path.at(-1) ?? '';
    const outer = line.path.slice(0, -1).join(' ');
    const empty = table.slots.every(({ index }) => !mayBeFigure(cellOf(table, line.index, index).value));
    if (empty && is.kind !== 'known' && label !== '' && !/^\s*[-+•*]/.test(label))
      group = groupOf([label], wanted, bodies);
    const own = outer === '' ? group : groupOf(line.path.slice(0, -1), wanted, bodies);
    const body = bodyColumns.map(({ column }) => textAt(table.area.scan.grid, line.index, column));
    if (own === 'ours' && body.some((text) => isOfOthers(text, label, bodies)))
      return { one, group: 'other' as const };
    if (own === 'ours' && line.ofOtherPeriod) return { one, group: 'other' as const };
    return { one, group: own };
  });
  const here = new Set(
    placed.flatMap(({ one: { is }, group: own }) =>
      own === 'ours' && is.kind === 'known' ? [is.indicator.code] : [],
    ),
  );
  return placed.map(({ one, group: own }) => {
    const { line, is } = one;
    if (own === 'ours' || is.kind !== 'known' || is.by === 'answer' || is.by === 'remembered') return one;
    if (here.has(is.indicator.code)) return { line: { ...line, aside: true }, is };
    return { line, is: { kind: 'doubtful', candidates: [is.indicator.code] } };
  });
}

type Group = 'ours' | 'other' | 'plan';

/** Whether a row's column of bodies names one that is neither the sender nor the whole. */
function isOfOthers(text: string, label: string, { isOwn }: Bodies): boolean {
  return text !== '' && text !== label && !isOwn(text) && !isTotalLabel(text);
}

function groupOf(levels: readonly string[], wanted: PeriodHint | null, { isPartOrOther }: Bodies): Group {
  const label = levels.join(' ');
  if (isGroupOfPlans(label)) return 'plan';
  if (levels.some(isPartOrOther)) return 'other';
  return wanted !== null && periodOfHeading(label, wanted) === 'other' ? 'other' : 'ours';
}
