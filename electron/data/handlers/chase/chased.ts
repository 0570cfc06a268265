import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStanding } from '../../../../shared/domain/chase/chase-standing';
import { localDay } from '../../../../shared/domain/local-day';
import type { Period } from '../../../../shared/domain/period';
import type { Reception } from '../../../../shared/domain/reception';
import { isAwaited } from '../../../../shared/domain/reception/is-awaited';
import type { ReadableDatabase } from '../../database/database';
import { receptionsOf } from '../reception/receptions-of';

/** Where an agency stands in a period, and what of it decides about chasing. */
export type Chased = { readonly reception: Reception; readonly standing: ChaseStanding };

/** Everybody of a period as they stand today. */
export function chasedIn(
  db: ReadableDatabase,
  periodId: number,
  period: Period,
  today: CalendarDate,
): readonly Chased[] {
  return receptionsOf(db, periodId, period, { today, on: null }).map((reception) => ({
    reception,
    standing: {
      isAwaited: isAwaited(reception.state) || reception.state === 'returned',
      lastDay: reception.dueDate,
      returnedOn: reception.returnedAt === null ? null : localDay(new Date(reception.returnedAt)),
    },
  }));
}
