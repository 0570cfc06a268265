import { SidePanel } from '../../parts/side-panel';
import { type FigurePlace, type Trace, useConsolidation } from '../../stores/consolidation';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { traceText } from '../../text/consolidation';
import { periodTitle } from '../../text/period';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { DerivedNote } from './derived-note';
import { TracedPart } from './traced-part';

/** Nguồn số liệu: everything behind one total, down to file, sheet and cell. */
export function TracePanel({ place }: { readonly place: FigurePlace }) {
  const trace = useConsolidation((state) => state.trace);
  const close = useConsolidation((state) => state.close);
  const atWork = usePlan((state) => readyValue(state.atWork));
  const indicators = atWork?.plan ? atWork.indicators : [];
  const quotient = indicators.find(({ code }) => code === place.indicator)?.quotient;
  const subtitle =
    trace.status === 'ready'
      ? `${trace.value.indicator} ${trace.value.name} (${trace.value.unit}) · ${periodTitle(place.period)}`
      : place.indicator;
  return (
    <SidePanel title={traceText.title} subtitle={subtitle} closeLabel={shellText.close} onClose={close}>
      {trace.status === 'loading' ? <LoadingLine /> : null}
      {trace.status === 'failed' ? <ProblemBox problem={trace.problem} /> : null}
      {quotient ? <DerivedNote place={place} quotient={quotient} indicators={indicators} /> : null}
      {trace.status === 'ready' && !quotient ? <TraceBody trace={trace.value} /> : null}
    </SidePanel>
  );
}

function TraceBody({ trace }: { readonly trace: Trace }) {
  const { current, superseded, blank, missing, decimals, unit } = trace;
  return (
    <>
      <section className="stack" aria-label={traceText.current}>
        <h3>
          {traceText.current} ({current.length})
        </h3>
        {current.length === 0 ? <p className="muted">{traceText.noCurrent}</p> : null}
        {current.map((figure) => (
          <TracedPart
            key={`${figure.agency} ${figure.indicator}`}
            figure={figure}
            decimals={decimals}
            unit={unit}
          />
        ))}
      </section>
      <NameList title={traceText.blank} agencies={blank} />
      <NameList title={traceText.missing} agencies={missing} />
      {superseded.length > 0 ? (
        <section className="stack" aria-label={traceText.superseded}>
          <h3>
            {traceText.superseded} ({superseded.length})
          </h3>
          {superseded.map((figure) => (
            <TracedPart
              key={`${figure.agency} ${figure.indicator} ${figure.version}`}
              figure={figure}
              decimals={decimals}
              unit={unit}
            />
          ))}
        </section>
      ) : null}
    </>
  );
}

type NameListProps = {
  readonly title: string;
  readonly agencies: ReadonlyArray<{ readonly agency: string; readonly agencyName: string }>;
};

function NameList({ title, agencies }: NameListProps) {
  if (agencies.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>
        {title} ({agencies.length})
      </h3>
      <p>{agencies.map(({ agencyName }) => agencyName).join('; ')}</p>
    </section>
  );
}
