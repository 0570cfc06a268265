import type { PeriodHint } from '../match/find-period';
import type { LineIndicator } from './line-indicator';
import { periodOfHeading } from './period-of-heading';
import type { TableContext } from './table-context';
import { cellOf, isGroupOfPlans, type LinedTable, type TableLine } from './table-lines';
import { mayBeFigure } from './value-like';

export type Judged = { readonly line: TableLine; readonly is: LineIndicator };

/** Rows under "Năm 2024", where another group holds the same indicator, or under a plan to come. */
export function withoutOtherGroups(
  table: LinedTable,
  judged: readonly Judged[],
  { wanted }: TableContext,
): readonly Judged[] {
  if (table.orientation === 'columns')
    return judged.filter(({ line }) => !line.aside || line.labelAt !== null);
  let group: 'ours' | 'other' | 'plan' = 'ours';
  const placed = judged.map((one) => {
    const { line, is } = one;
    const label = line.path.at(-1) ?? '';
    const outer = line.path.slice(0, -1).join(' ');
    const empty = table.slots.every(({ index }) => !mayBeFigure(cellOf(table, line.index, index).value));
    if (empty && is.kind !== 'known' && label !== '' && !/^\s*[-+•*]/.test(label))
      group = groupOf(label, wanted);
    const own = outer === '' ? group : groupOf(outer, wanted);
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

function groupOf(label: string, wanted: PeriodHint | null): 'ours' | 'other' | 'plan' {
  if (isGroupOfPlans(label)) return 'plan';
  return wanted !== null && periodOfHeading(label, wanted) === 'other' ? 'other' : 'ours';
}
