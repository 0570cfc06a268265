import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStanding } from '../../../../shared/domain/chase/chase-standing';
import { localDay } from '../../../../shared/domain/local-day';
import type { Period } from '../../../../shared/domain/period';
import type { Reception } from '../../../../shared/domain/reception';
import { isAwaited } from '../../../../shared/domain/reception/is-awaited';
import type { ReadableDatabase } from '../../database/database';
import { receptionsOf } from '../reception/receptions-of';
import { heirsToday } from './heirs';

/** Where an agency stands in a period, and what of it decides about chasing. */
export type Chased = {
  readonly reception: Reception;
  readonly standing: ChaseStanding;
  /** Who answers for it today, by code: null itself, empty nobody. */
  readonly heirs: readonly string[] | null;
  /** It is the standing agency, or what that has taken over: nobody writes letters to himself. */
  readonly isOwn: boolean;
};

/** Everybody of a period as they stand today; `standingAgency` is that of today. */
export function chasedIn(
  db: ReadableDatabase,
  { id, period }: { readonly id: number; readonly period: Period },
  standingAgency: string,
  today: CalendarDate,
): readonly Chased[] {
  const heirsOf = heirsToday(db, period, today);
  return receptionsOf(db, id, period, { today, on: null }).map((reception) => {
    const heirs = heirsOf(reception.agency);
    return {
      reception,
      heirs,
      standing: {
        isAwaited: isAwaited(reception.state) || reception.state === 'returned',
        lastDay: reception.dueDate,
        returnedOn: reception.returnedAt === null ? null : localDay(new Date(reception.returnedAt)),
      },
      isOwn: (heirs ?? [reception.agency]).join() === standingAgency,
    };
  });
}

/** Whether letters can be written to it: it is not the one who writes, and somebody is there to answer. */
export function canBeWrittenTo({ isOwn, heirs }: Chased): boolean {
  return !isOwn && heirs?.length !== 0;
}
