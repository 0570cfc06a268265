import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStanding } from '../../../../shared/domain/chase/chase-standing';
import { localDay } from '../../../../shared/domain/local-day';
import type { Period } from '../../../../shared/domain/period';
import type { Reception } from '../../../../shared/domain/reception';
import { isAwaited } from '../../../../shared/domain/reception/is-awaited';
import type { ReadableDatabase } from '../../database/database';
import { receptionsOf } from '../reception/receptions-of';

/** Where an agency stands in a period, and what of it decides about chasing. */
export type Chased = {
  readonly reception: Reception;
  readonly standing: ChaseStanding;
  /** It is the standing agency, which writes no letters to itself. */
  readonly isOwn: boolean;
};

/** Everybody of a period as they stand today; `standingAgency` is that of today. */
export function chasedIn(
  db: ReadableDatabase,
  { id, period }: { readonly id: number; readonly period: Period },
  standingAgency: string,
  today: CalendarDate,
): readonly Chased[] {
  return receptionsOf(db, id, period, { today, on: null }).map((reception) => ({
    reception,
    standing: {
      isAwaited: isAwaited(reception.state) || reception.state === 'returned',
      lastDay: reception.dueDate,
      returnedOn: reception.returnedAt === null ? null : localDay(new Date(reception.returnedAt)),
    },
    isOwn: reception.agency === standingAgency,
  }));
}
