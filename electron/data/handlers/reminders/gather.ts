import { addDays } from '../../../../shared/domain/calendar-date';
import type { Situation } from '../../../../shared/domain/reminders/situation';
import { addWorkingDays } from '../../../../shared/domain/working-days/working-calendar';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { selectShownReminders } from '../../database/queries/reminders';
import type { Dependencies } from '../../dependencies';
import { listDeadlines } from '../deadlines/list-deadlines';
import { reminderSettings } from './reminder-settings';

/** What was not done for longer is looked for in the calendar and on the board of chasing. */
const longestArrearsDays = 366;

/** Moved days are compared with the days on which reminders came; older ones say nothing any more. */
const longestMemoryDays = 800;

/** Reads the deadlines that the longest step reaches, with the past where `arrears` asks for it, and what was shown of them. */
export function gather(dependencies: Dependencies, arrears: boolean): Situation {
  const { db } = dependencies;
  const today = dependencies.today();
  const calendar = holidayBook(db).on(today);
  const { steps } = reminderSettings(db);
  const from = arrears ? addDays(today, -longestArrearsDays) : today;
  // A last day may lie behind its last working day, up to the next one.
  const to = addWorkingDays(calendar, today, Math.max(0, ...steps) + 1);
  const deadlines = listDeadlines(dependencies, { from, to, plan: null, agency: null, kinds: null });
  const shown = selectShownReminders(db, addDays(today, -longestMemoryDays));
  return { deadlines, steps, shown, calendar, today };
}
