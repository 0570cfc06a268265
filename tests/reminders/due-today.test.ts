import { expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { dueToday } from '../../shared/domain/reminders/due-today';
import type { ShownReminder } from '../../shared/domain/reminders/shown-reminder';
import { sampleDeadline, weekends } from './sample-deadline';

const day = (text: string) => CalendarDate.parse(text);
const dismissed = (deadline: string, lastDay: string): ShownReminder => ({
  ...{ deadline, lastDay: day(lastDay), step: 7, shownOn: day('2026-06-01'), isDismissed: true },
});

const uncounted = { progress: null };

/** Everything that may stand in the list on Friday 12/6/2026. */
const deadlines = [
  sampleDeadline('late', '2026-05-31'),
  sampleDeadline('today', '2026-06-12'),
  sampleDeadline('sunday', '2026-06-14'),
  sampleDeadline('in 30', '2026-07-24'),
  sampleDeadline('in 31', '2026-07-27'),
  sampleDeadline('done', '2026-06-14', { progress: { done: 4, of: 4 } }),
  sampleDeadline('done late', '2026-05-31', { progress: { done: 4, of: 4 } }),
  sampleDeadline('nobody has to', '2026-06-14', { progress: { done: 0, of: 0 } }),
  sampleDeadline('law, past', '2026-06-05', { kind: 'statutory', ...uncounted }),
  sampleDeadline('law, a month ago', '2026-05-15', { kind: 'statutory', ...uncounted }),
  sampleDeadline('law, longer ago', '2026-05-14', { kind: 'statutory', ...uncounted }),
  sampleDeadline('law, past and dismissed', '2026-06-05', { kind: 'statutory', ...uncounted }),
  sampleDeadline('own, past, dismissed for another day', '2026-06-05', { kind: 'own', ...uncounted }),
  sampleDeadline('meeting, past', '2026-06-05', { kind: 'council', ...uncounted }),
  sampleDeadline('meeting', '2026-06-15', { kind: 'council', ...uncounted }),
];

it('lists what is due within the longest step and what is overdue, the most urgent first', () => {
  const shown = [
    dismissed('sunday', '2026-06-14'),
    dismissed('late', '2026-05-31'),
    dismissed('law, past and dismissed', '2026-06-05'),
    dismissed('own, past, dismissed for another day', '2026-06-04'),
  ];
  const due = dueToday({
    ...{ deadlines, steps: [1, 30, 7], shown, calendar: weekends, today: day('2026-06-12') },
  });
  expect(due.map(({ deadline, left, dismissed }) => [deadline.id, left, dismissed])).toEqual([
    ['law, a month ago', -20, false],
    ['late', -10, true],
    ['law, past', -5, false],
    ['own, past, dismissed for another day', -5, false],
    ['today', 0, false],
    ['sunday', 0, true],
    ['meeting', 1, false],
    ['in 30', 30, false],
  ]);
});

it('lists what is overdue where no step is set, and what is due today', () => {
  const due = dueToday({ deadlines, steps: [], shown: [], calendar: weekends, today: day('2026-06-12') });
  expect(due.map(({ deadline }) => deadline.id)).toEqual([
    'law, a month ago',
    'late',
    'law, past',
    'law, past and dismissed',
    'own, past, dismissed for another day',
    'today',
    'sunday',
  ]);
});
