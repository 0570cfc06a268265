import { useMemo, useState } from 'react';
import type { PlanDetail } from '../../../shared/domain/plan-detail';
import { treeRows } from '../../model/plan-tree';
import { VirtualTable } from '../../parts/virtual-table';
import { useOpenedDuty } from '../../stores/duties-opened';
import { usePlanDetail } from '../../stores/plan-detail';
import { planText as text } from '../../text/plan';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import { DocumentSheet } from './document-sheet';
import { DutyPanel } from './duty-panel';
import { TreeLine } from './tree-line';

/** The plan as it is printed, with its document beside it, or the duty that is looked at. */
export function TreeTab() {
  const detail = usePlanDetail((state) => state.detail);
  const opened = useOpenedDuty((state) => state.opened);
  if (detail.status === 'failed') return <FailureBox problem={detail.problem} />;
  if (detail.status === 'loading') return <LoadingLine />;
  return (
    <div className="with-panel">
      <Tree key={detail.value.plan.code} detail={detail.value} />
      {opened ? <DutyPanel key={opened.duty} /> : <DocumentSheet detail={detail.value} />}
    </div>
  );
}

function Tree({ detail }: { readonly detail: PlanDetail }) {
  const standing = usePlanDetail((state) => state.standing);
  const opened = useOpenedDuty((state) => state.opened);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => treeRows(detail, folded), [detail, folded]);
  const inSight = opened === null ? null : rows.findIndex(({ key }) => key === `duty ${opened.duty}`);

  const fold = (key: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(key);
    else next.delete(key);
    setFolded(next);
  };

  return (
    <VirtualTable
      label={text.tree}
      headings={[text.treeText, text.treeState]}
      widths={['auto', 'clamp(176px, 24cqw, 250px)']}
      count={rows.length}
      keyOf={(index) => rows[index]?.key ?? String(index)}
      rowHeight={50}
      inSight={inSight}
    >
      {(index, frame) => {
        const row = rows[index];
        return row ? <TreeLine row={row} frame={frame} standing={standing} onFold={fold} /> : null;
      }}
    </VirtualTable>
  );
}
