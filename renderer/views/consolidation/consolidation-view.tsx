import { byTopic } from '../../model/marks';
import { Button } from '../../parts/button';
import { ChoiceSwitch } from '../../parts/choice-switch';
import { useByAgency } from '../../stores/by-agency';
import { useConsolidation } from '../../stores/consolidation';
import { exportWorkbook } from '../../stores/documents';
import { agencyViewText } from '../../text/agency-view';
import { consolidationText, exportName } from '../../text/consolidation';
import { periodTitle } from '../../text/period';
import { AgencyViewSwitch } from '../shell/agency-view-switch';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import { ByAgencyTable } from './by-agency-table';
import { Legend } from './legend';
import { TotalsTable } from './totals-table';
import { TracePanel } from './trace-panel';

/** Tổng hợp: the totals of the period by topic, each open to its sources. */
export function ConsolidationView() {
  const summary = useConsolidation((state) => state.summary);
  const opened = useConsolidation((state) => state.opened);
  const by = useByAgency((state) => state.by);
  const choose = useByAgency((state) => state.choose);
  if (summary.status === 'failed') return <FailureBox problem={summary.problem} />;
  if (summary.status === 'loading') return <LoadingLine />;

  const { period, previousPeriod, coverage, indicators } = summary.value;
  return (
    <div className="screen" data-screen="consolidation">
      <header className="screen-head">
        <h1>{consolidationText.title}</h1>
        <p>
          {periodTitle(period.code)} · {consolidationText.coverage(coverage.reported, coverage.expected)}
        </p>
        <ChoiceSwitch
          label={agencyViewText.by}
          choices={agencyViewText.byChoices}
          chosen={by}
          onChoose={choose}
        />
        <AgencyViewSwitch />
        <div className="actions">
          <Button
            kind="primary"
            onClick={() =>
              void exportWorkbook(period.code, consolidationText.exportTitle, exportName(period.code))
            }
          >
            {consolidationText.export}
          </Button>
        </div>
      </header>
      <div className="with-panel">
        {by === 'agency' ? (
          <ByAgencyTable />
        ) : indicators.length === 0 ? (
          <p className="loading-line">{consolidationText.noIndicators}</p>
        ) : (
          <TotalsTable
            topics={byTopic(indicators)}
            period={period.code}
            previousPeriod={previousPeriod?.code ?? null}
          />
        )}
        {opened ? <TracePanel key={`${opened.indicator} ${opened.period}`} place={opened} /> : null}
      </div>
      <Legend />
    </div>
  );
}
