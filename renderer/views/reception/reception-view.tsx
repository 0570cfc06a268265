import { periodsAround } from '../../model/choose-period';
import { matrix } from '../../model/matrix';
import { readyValue } from '../../stores/loadable';
import { usePeriod } from '../../stores/period';
import { usePlan } from '../../stores/plan';
import { useReception } from '../../stores/reception';
import { receptionText } from '../../text/reception';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import { MatrixTable } from './matrix-table';
import { ReceptionActions } from './reception-actions';
import { SubmissionPanel } from './submission-panel';

/** Báo cáo nhận: agencies against periods, with the versions of one report beside them. */
export function ReceptionView() {
  const table = useReception((state) => state.table);
  const opened = useReception((state) => state.opened);
  const chosen = usePeriod((state) => state.chosen);
  const atWork = usePlan((state) => readyValue(state.atWork));

  if (table.status === 'failed') return <FailureBox problem={table.problem} />;
  if (table.status === 'loading' || chosen === null || !atWork?.plan) return <LoadingLine />;

  const periods = periodsAround(atWork.periods, chosen).filter(({ code }) => table.value.has(code));
  const groups = matrix(
    table.value,
    periods.map(({ code }) => code),
  );
  return (
    <div className="screen" data-screen="reception">
      <header className="screen-head">
        <h1>{receptionText.title}</h1>
        <ReceptionActions period={chosen} />
      </header>
      <div className="with-panel">
        {groups.length === 0 ? (
          <p className="loading-line">{receptionText.noAgencies}</p>
        ) : (
          <MatrixTable groups={groups} periods={periods} chosen={chosen} />
        )}
        {opened ? <SubmissionPanel key={`${opened.agency} ${opened.period}`} place={opened} /> : null}
      </div>
    </div>
  );
}
