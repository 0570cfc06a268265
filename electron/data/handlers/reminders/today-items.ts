import type { TodayItem } from '../../../../shared/contract/reminders';
import { dueToday } from '../../../../shared/domain/reminders/due-today';
import { provisionalYears } from '../../../../shared/domain/reminders/provisional-years';
import { selectConfirmedYears } from '../../database/queries/holidays';
import type { Dependencies } from '../../dependencies';
import { chaseDue } from '../chase/chase-due';
import { gather } from './gather';

/**
 * What is to be done today: what is overdue or due today, then the agencies to chase, then what is due later, then years whose holidays
 * nobody has confirmed though their first days are near.
 */
export function todayItems(dependencies: Dependencies): TodayItem[] {
  const gathered = gather(dependencies, true);
  const due = dueToday(gathered).map((item): TodayItem & { kind: 'deadline' } => ({
    kind: 'deadline',
    ...item,
  }));
  const chases = chaseDue(dependencies).map((item): TodayItem => ({ kind: 'chase', ...item }));
  const years = provisionalYears(gathered.calendar, gathered.today, selectConfirmedYears(dependencies.db));
  return [
    ...due.filter(({ left }) => left <= 0),
    ...chases,
    ...due.filter(({ left }) => left > 0),
    ...years.map((year): TodayItem => ({ kind: 'holidays', year })),
  ];
}
