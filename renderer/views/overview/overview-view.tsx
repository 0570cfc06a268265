import { clerkTasks } from '../../model/clerk-tasks';
import { useConsolidation } from '../../stores/consolidation';
import { usePeriod } from '../../stores/period';
import { useReception } from '../../stores/reception';
import { useReminders } from '../../stores/reminders';
import { today } from '../../stores/today';
import { screenNames } from '../../text/shell';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import { CoverageSheet } from './coverage-sheet';
import { NextSteps } from './next-steps';
import { ReminderPanel } from './reminder-panel';
import { TargetsSheet } from './targets-sheet';
import { TodaySheet } from './today-sheet';
import { useTakeBackKeys } from './use-take-back-keys';

/** Tổng quan: what is to be done today, who has reported, how the targets stand. */
export function OverviewView() {
  const summary = useConsolidation((state) => state.summary);
  const table = useReception((state) => state.table);
  const period = usePeriod((state) => state.chosen);
  const isPanelOpen = useReminders((state) => state.isPanelOpen);
  useTakeBackKeys();

  if (summary.status === 'failed') return <FailureBox problem={summary.problem} />;
  if (table.status === 'failed') return <FailureBox problem={table.problem} />;
  if (summary.status === 'loading' || table.status === 'loading' || period === null) return <LoadingLine />;

  const { coverage, targets } = summary.value;
  const tasks = clerkTasks(table.value.get(period) ?? [], today());
  return (
    <div className="with-panel">
      <div className="overview" data-screen="overview">
        <h1 className="visually-hidden">{screenNames.overview}</h1>
        <div className="overview-column">
          <TodaySheet tasks={tasks} period={period} />
        </div>
        <div className="overview-column">
          <CoverageSheet coverage={coverage} period={period} />
          {coverage.reported === 0 ? <NextSteps period={period} /> : null}
          <TargetsSheet targets={targets} />
        </div>
      </div>
      {isPanelOpen ? <ReminderPanel /> : null}
    </div>
  );
}
