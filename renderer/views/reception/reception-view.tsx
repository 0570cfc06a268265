import { lazy, Suspense, useMemo } from 'react';
import type { Period, PeriodCode } from '../../../shared/domain/period';
import { periodsAround } from '../../model/choose-period';
import { matrix, type ReceptionTable } from '../../model/matrix';
import { useEntry } from '../../stores/entry';
import { readyValue } from '../../stores/loadable';
import { usePeriod } from '../../stores/period';
import { usePlan } from '../../stores/plan';
import { useReception } from '../../stores/reception';
import { receptionText } from '../../text/reception';
import { AgencyViewSwitch } from '../shell/agency-view-switch';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import { DifferenceSheet } from './difference-sheet';
import { ExtensionDeedLine } from './extension-deed-line';
import { MarksBar } from './marks-bar';
import { MatrixTable } from './matrix-table';
import './reception.css';
import { ReceptionActions } from './reception-actions';
import { SubmissionPanel } from './submission-panel';
import { useTakeBackKeys } from './use-take-back-keys';

// Read when somebody types figures in, not with the first screen.
const EntryView = lazy(() =>
  import('../entry/entry-view').then(({ EntryView: view }) => ({ default: view })),
);

/** Báo cáo nhận: agencies against periods, with the versions of one report beside them, or the form for typing one in. */
export function ReceptionView() {
  const typedPlace = useEntry((state) => state.place);
  if (!typedPlace) return <ReceptionMatrix />;
  return (
    <Suspense fallback={<LoadingLine />}>
      <EntryView key={`${typedPlace.agency} ${typedPlace.period}`} />
    </Suspense>
  );
}

function ReceptionMatrix() {
  const table = useReception((state) => state.table);
  const opened = useReception((state) => state.opened);
  const comparison = useReception((state) => state.comparison);
  const chosen = usePeriod((state) => state.chosen);
  const atWork = usePlan((state) => readyValue(state.atWork));
  useTakeBackKeys();

  if (table.status === 'failed') return <FailureBox problem={table.problem} />;
  if (table.status === 'loading' || chosen === null || !atWork?.plan) return <LoadingLine />;

  return (
    <div className="screen" data-screen="reception">
      <header className="screen-head">
        <h1>{receptionText.title}</h1>
        <AgencyViewSwitch />
        <ReceptionActions period={chosen} />
      </header>
      <div className="with-panel">
        {comparison ? <DifferenceSheet comparison={comparison} /> : null}
        {comparison ? null : (
          <div className="reception-list">
            <ExtensionDeedLine />
            <MarksBar period={chosen} receptions={table.value.get(chosen) ?? []} />
            <Matrix table={table.value} all={atWork.periods} chosen={chosen} />
            <p className="legend">{receptionText.keys}</p>
          </div>
        )}
        {opened ? <SubmissionPanel key={`${opened.agency} ${opened.period}`} place={opened} /> : null}
      </div>
    </div>
  );
}

type MatrixProps = {
  readonly table: ReceptionTable;
  readonly all: readonly Period[];
  readonly chosen: PeriodCode;
};

function Matrix({ table, all, chosen }: MatrixProps) {
  const periods = useMemo(
    () => periodsAround(all, chosen).filter(({ code }) => table.has(code)),
    [table, all, chosen],
  );
  const groups = useMemo(
    () =>
      matrix(
        table,
        periods.map(({ code }) => code),
      ),
    [table, periods],
  );
  if (groups.length === 0) return <p className="loading-line">{receptionText.noAgencies}</p>;
  return <MatrixTable groups={groups} periods={periods} chosen={chosen} />;
}
