import type { PeriodCode } from '../../../shared/domain/period';
import { assertNever } from '../../../shared/kit/assert-never';
import { chaseStepLetterWords, chaseStepWords } from '../../../shared/wording/chase-step';
import type { ClerkTask } from '../../model/clerk-tasks';
import { RovingButton } from '../../parts/roving-button';
import { useApplication } from '../../stores/application';
import { goToHolidays } from '../../stores/calendar-go';
import { useReception } from '../../stores/reception';
import { type TodayItem, useReminders } from '../../stores/reminders';
import { goToChase, goToWork } from '../../stores/reminders-go';
import { today } from '../../stores/today';
import { agencyCount } from '../../text/chase-letters';
import { taskWords } from '../../text/overview';
import { periodTitle } from '../../text/period';
import { deadlineFacts, leftWords, todayText as text } from '../../text/today';

/** Something that is due: a deadline, steps of chasing, a table of holidays that nobody confirmed. */
export function TodayItemLine({ item }: { readonly item: TodayItem }) {
  switch (item.kind) {
    case 'deadline':
      return <DeadlineLine item={item} />;
    case 'chase':
      return (
        <Line
          title={`${chaseStepLetterWords[item.step]}: ${agencyCount(item.agencies)}`}
          facts={periodTitle(item.period)}
          words={`${text.chaseDue} ${chaseStepWords[item.step]}`}
          tone="tone-warn"
          onGo={() => goToChase(item.period)}
        />
      );
    case 'holidays':
      return (
        <Line
          title={text.holidays(item.year)}
          facts={text.holidaysNote}
          words={text.holidaysWords}
          tone="muted"
          onGo={() => goToHolidays(item.year)}
        />
      );
    default:
      return assertNever(item);
  }
}

/** A report that waits for an answer, or for its agency; opens its panel. */
export function TodayTaskLine({ task, period }: { readonly task: ClerkTask; readonly period: PeriodCode }) {
  const { agency, agencyName, kind } = task;
  return (
    <Line
      title={agencyName}
      facts={periodTitle(period)}
      words={taskWords(task)}
      tone={kind === 'overdue' || kind === 'open-issues' ? 'tone-warn' : 'muted'}
      onGo={() => {
        useApplication.getState().go('reception');
        void useReception.getState().open({ agency, period });
      }}
    />
  );
}

function DeadlineLine({ item }: { readonly item: Extract<TodayItem, { readonly kind: 'deadline' }> }) {
  const { deadline, left, dismissed } = item;
  const isPressing = deadline.lastDay < today() || left <= 1;
  return (
    <>
      <Line
        title={deadline.title}
        facts={deadlineFacts(deadline, today())}
        words={dismissed ? text.dismissed : leftWords({ lastDay: deadline.lastDay, left }, today())}
        tone={dismissed || !isPressing ? 'muted' : 'tone-warn'}
        onGo={() => void goToWork(deadline)}
      />
      <RovingButton
        className="button button-quiet today-dismiss"
        aria-label={`${dismissed ? text.recall : text.dismiss}: ${deadline.title}`}
        onClick={() => void useReminders.getState().setDismissed(deadline, !dismissed)}
      >
        {dismissed ? text.recall : text.dismiss}
      </RovingButton>
    </>
  );
}

type LineProps = {
  readonly title: string;
  readonly facts: string;
  readonly words: string;
  readonly tone: 'tone-warn' | 'muted';
  readonly onGo: () => void;
};

function Line({ title, facts, words, tone, onGo }: LineProps) {
  return (
    <RovingButton className="today-line" onClick={onGo}>
      <span className="today-title">
        {title}
        <span className="today-facts muted small">{facts}</span>
      </span>
      <span className={`today-words ${tone}`}>{words}</span>
    </RovingButton>
  );
}
