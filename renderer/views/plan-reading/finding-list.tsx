import { useMemo } from 'react';
import type { PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { groupOf, reviewOrder } from '../../../shared/plan-reading/draft/review-order';
import { VirtualList } from '../../parts/virtual-list';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { FindingRow } from './finding-row';

/** Everything that was found, group by group, what is unsure first. The arrow keys of the step walk through it. */
export function FindingList({ draft }: { readonly draft: PlanDraft }) {
  const current = usePlanReading((state) => state.current);
  const order = useMemo(() => reviewOrder(draft), [draft]);
  if (order.length === 0) return <p className="muted finding-empty">{text.nothingFound}</p>;
  return (
    <div className="finding-list">
      <VirtualList
        label={text.list}
        count={order.length}
        keyOf={(index) => order[index]?.id ?? String(index)}
        rowHeight={30}
        inSight={order.findIndex(({ id }) => id === current)}
      >
        {(index, frame) => {
          const entry = order[index];
          const before = order[index - 1];
          if (!entry) return null;
          const group = groupOf(entry);
          return (
            <li {...frame}>
              <FindingRow
                entry={entry}
                group={before && groupOf(before) === group ? null : group}
                isCurrent={entry.id === current}
              />
            </li>
          );
        }}
      </VirtualList>
    </div>
  );
}
