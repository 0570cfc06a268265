import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import type { ClerkTask } from '../../model/clerk-tasks';
import { isWaiting, todayRows } from '../../model/today-rows';
import { Button } from '../../parts/button';
import { useRoving } from '../../parts/use-roving';
import { useReminders } from '../../stores/reminders';
import { todayText as text } from '../../text/today';
import { ProblemBox } from '../problem-box';
import './overview.css';
import { TodayItemLine, TodayTaskLine } from './today-line';

/** So many are listed; the rest is on the screens of calendar and reports. */
const mostRows = 100;

type TodaySheetProps = { readonly tasks: readonly ClerkTask[]; readonly period: PeriodCode };

/** Hôm nay cần làm: what is due, whom to chase, which reports wait for an answer; each line jumps there. */
export function TodaySheet({ tasks, period }: TodaySheetProps) {
  const today = useReminders((state) => state.today);
  const roving = useRoving<HTMLUListElement>();
  const rows = todayRows(today.status === 'ready' ? today.value : [], tasks, period);
  const waiting = rows.filter(isWaiting).length;
  return (
    <section className="sheet" aria-label={text.title}>
      <h2 className="today-head">
        <span>
          {text.title}
          {today.status === 'loading' ? '' : ` (${formatNumber(waiting, 0)})`}
        </span>
        <Button kind="quiet" onClick={() => useReminders.getState().setPanelOpen(true)}>
          {text.settings}
        </Button>
      </h2>
      {today.status === 'failed' ? <ProblemBox problem={today.problem} /> : null}
      {rows.length === 0 && today.status === 'ready' ? <p className="sheet-body">{text.nothing}</p> : null}
      <ul ref={roving.ref} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
        {rows.slice(0, mostRows).map((row) => (
          <li key={row.key} className="today-row" data-roving-row>
            {row.kind === 'item' ? (
              <TodayItemLine item={row.item} />
            ) : (
              <TodayTaskLine task={row.task} period={period} />
            )}
          </li>
        ))}
      </ul>
      {rows.length > mostRows ? (
        <p className="sheet-body muted small">{text.more(rows.length - mostRows)}</p>
      ) : null}
    </section>
  );
}
