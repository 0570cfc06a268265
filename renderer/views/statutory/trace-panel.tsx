import { useEffect, useRef } from 'react';
import { traceOfLabel } from '../../model/statutory-parts';
import { rowOrdinal } from '../../model/statutory-row';
import { SidePanel } from '../../parts/side-panel';
import { readyValue } from '../../stores/loadable';
import { type StatutoryPlace, type StatutoryTrace, useStatutory } from '../../stores/statutory';
import { periodTitle } from '../../text/period';
import { shellText } from '../../text/shell';
import { partsWords, statutoryTraceText as text } from '../../text/statutory';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { PartList } from './part-list';

/** Nguồn số liệu of a form's total: each employer's part, down to file, sheet and cell. */
export function StatutoryTracePanel({ place }: { readonly place: StatutoryPlace }) {
  const trace = useStatutory((state) => state.trace);
  const close = useStatutory((state) => state.close);
  const rowLabel = useStatutory((state) => ownLabel(state, place));
  const found = readyValue(trace);
  const subtitle = found
    ? [rowLabel ?? found.rowLabel, `${found.columnLabel} (${found.unit})`, periodTitle(found.period)].join(
        ' · ',
      )
    : place.row;
  return (
    <SidePanel title={text.title} subtitle={subtitle} closeLabel={shellText.close} onClose={close}>
      {trace.status === 'loading' ? <LoadingLine /> : null}
      {trace.status === 'failed' ? <ProblemBox problem={trace.problem} /> : null}
      {found ? <TraceBody trace={traceOfLabel(found, place.labelKey)} /> : null}
    </SidePanel>
  );
}

function TraceBody({ trace }: { readonly trace: StatutoryTrace }) {
  const { current, superseded } = trace;
  const body = useRef<HTMLDivElement>(null);
  // A part that was taken back goes with the button that did it; the focus stays in the panel.
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.closest('aside')?.focus();
  });
  return (
    <div className="stack" ref={body}>
      <p>
        {current.length === 0 ? <span className="muted">{text.noCurrent}</span> : <b>{partsWords(trace)}</b>}
      </p>
      {current.length > 0 ? <PartList title={text.current} parts={current} counts trace={trace} /> : null}
      {superseded.length > 0 ? (
        <PartList title={text.superseded} parts={superseded} counts={false} trace={trace} />
      ) : null}
    </div>
  );
}

/** The row as the table on the screen names it: in open lists the form itself has no name for it. */
function ownLabel(
  { summary }: ReturnType<typeof useStatutory.getState>,
  place: StatutoryPlace,
): string | null {
  const rows = readyValue(summary)?.tables.flatMap((table) => table.rows) ?? [];
  const row = rows.find((one) => one.row === place.row && one.labelKey === place.labelKey);
  if (!row) return null;
  const ordinal = rowOrdinal(row.row);
  if (ordinal !== '') return `${ordinal}. ${row.label}`;
  return row.code === '' ? row.label : `${row.code} ${row.label}`;
}
