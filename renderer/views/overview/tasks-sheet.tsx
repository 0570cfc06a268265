import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import type { ClerkTask } from '../../model/clerk-tasks';
import { RovingButton } from '../../parts/roving-button';
import { useRoving } from '../../parts/use-roving';
import { useApplication } from '../../stores/application';
import { useReception } from '../../stores/reception';
import { overviewText, taskWords } from '../../text/overview';

/** So many are listed; the rest is on the screen of reports. */
const mostTasks = 100;

type TasksSheetProps = { readonly tasks: readonly ClerkTask[]; readonly period: PeriodCode };

/** What waits for the clerk; each line jumps to the agency's panel. */
export function TasksSheet({ tasks, period }: TasksSheetProps) {
  const roving = useRoving<HTMLUListElement>();
  const go = useApplication((state) => state.go);
  const open = useReception((state) => state.open);

  const jump = (agency: string) => {
    go('reception');
    void open({ agency, period });
  };

  return (
    <section className="sheet" aria-label={overviewText.tasks}>
      <h2>
        {overviewText.tasks} ({formatNumber(tasks.length, 0)})
      </h2>
      {tasks.length === 0 ? <p className="sheet-body">{overviewText.noTasks}</p> : null}
      <ul ref={roving.ref} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
        {tasks.slice(0, mostTasks).map((task) => (
          <li key={`${task.agency} ${task.kind}`} data-roving-row>
            <RovingButton className="task" onClick={() => jump(task.agency)}>
              <span>{task.agencyName}</span>
              <span
                className={task.kind === 'overdue' || task.kind === 'open-issues' ? 'tone-warn' : 'muted'}
              >
                {taskWords(task)}
              </span>
            </RovingButton>
          </li>
        ))}
        {tasks.length > mostTasks ? (
          <li data-roving-row>
            <RovingButton className="task" onClick={() => go('reception')}>
              <span className="muted">{overviewText.moreTasks(tasks.length - mostTasks)}</span>
            </RovingButton>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
