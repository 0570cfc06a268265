import { useEffect } from 'react';
import type { StatutoryConsolidation } from '../../../shared/domain/forms/statutory-consolidation';
import { headerTable } from '../../../shared/domain/forms/statutory-form';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { followStatutory } from '../../stores/follow-statutory';
import { useIntake } from '../../stores/intake';
import { useStatutory } from '../../stores/statutory';
import { shellText } from '../../text/shell';
import { periodChoiceWords, statutoryText as text } from '../../text/statutory';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { RatesTable } from './rates-table';
import './statutory.css';
import { StatutoryDeedLine } from './statutory-deed';
import { StatutoryHead } from './statutory-head';
import { StatutoryLegend } from './statutory-legend';
import { StatutoryTable } from './statutory-table';
import { StatutoryTracePanel } from './trace-panel';
import { TypesTable } from './types-table';
import { useTakeBackKeys } from './use-take-back-keys';

/** Biểu quy định: an employers' form added up over a half-year or year, each figure open to its sources. */
export function StatutoryView() {
  const summary = useStatutory((state) => state.summary);
  const opened = useStatutory((state) => state.opened);
  const lastDeed = useStatutory((state) => state.lastDeed);
  useEffect(followStatutory, []);
  useTakeBackKeys();
  return (
    <div className="screen" data-screen="statutory">
      <StatutoryHead />
      {lastDeed ? <StatutoryDeedLine last={lastDeed} /> : null}
      {summary.status === 'loading' ? <LoadingLine /> : null}
      {summary.status === 'failed' ? (
        <ProblemBox
          problem={summary.problem}
          actions={<Button onClick={() => void useStatutory.getState().load()}>{shellText.retry}</Button>}
        />
      ) : null}
      {summary.status === 'ready' ? (
        <div className="with-panel">
          {summary.value.coverage.reported === 0 ? <NoReports /> : <Sheets found={summary.value} />}
          {opened ? (
            <StatutoryTracePanel key={`${opened.row} ${opened.labelKey} ${opened.column}`} place={opened} />
          ) : null}
        </div>
      ) : null}
      <StatutoryLegend />
    </div>
  );
}

/** The tables under one another. The last one can take the focus, so that keys scroll to the end. */
function Sheets({ found }: { readonly found: StatutoryConsolidation }) {
  const tables = found.tables.filter(({ table }) => table !== headerTable);
  const header = found.tables.find(({ table }) => table === headerTable);
  return (
    <div className="statutory-sheets">
      <RatesTable found={found} />
      {tables.map((total, index) => (
        <StatutoryTable key={total.table} form={found.form} total={total} first={index === 0} />
      ))}
      {found.byType.length > 0 ? <TypesTable found={found} /> : null}
      {header ? <StatutoryTable form={found.form} total={header} first={false} /> : null}
    </div>
  );
}

/** Says what to do, and where there are reports instead. */
function NoReports() {
  const periods = useStatutory((state) => state.periods);
  const choose = useStatutory((state) => state.choosePeriod);
  return (
    <div className="statutory-empty">
      <MessageBox
        tone="note"
        title={text.empty}
        actions={<Button onClick={() => useIntake.getState().show()}>{text.takeFiles}</Button>}
      >
        <p>{text.emptyRemedy}</p>
        {periods.length > 0 ? (
          <div className="actions">
            {text.emptyOthers}
            {periods.map(({ period, reports }) => (
              <Button key={period} onClick={() => void choose(period)}>
                {periodChoiceWords(period, reports)}
              </Button>
            ))}
          </div>
        ) : null}
      </MessageBox>
    </div>
  );
}
