import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectNamesOn } from '../../database/queries/agencies-on';
import { selectPlanOfPeriod } from '../../database/queries/chase-relations';
import { selectStepsSent } from '../../database/queries/chase-steps';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { reportDays } from '../deadlines/report-days';
import type { Chased } from './chased';
import { owedIn } from './owed';
import type { Addressee } from './plan-files';
import { rememberedOverdue } from './remembered';
import { requestedToday } from './requested';

/** What letters say of agencies, in their order, named as today; one that is no more is told with who took it over. */
export function chasedAgencies(
  db: ReadableDatabase,
  of: {
    readonly periodId: number;
    readonly period: Period;
    readonly step: ChaseStep;
    readonly today: CalendarDate;
  },
  chosen: readonly Chased[],
): readonly Addressee[] {
  const { periodId, period, step, today } = of;
  const overdue = rememberedOverdue(holidayBook(db).on(today), today);
  const { dueOf } = reportDays(db, periodId, today);
  const isRequested = requestedToday(db, selectPlanOfPeriod(db, periodId), today);
  const names = selectNamesOn(
    db,
    today,
    chosen.flatMap(({ reception, heirs }) => [reception.agency, ...(heirs ?? [])]),
  );
  const sent = selectStepsSent(db, periodId);
  // A report to the committee says who is late, not what each of them lacks.
  const owed = step === 'report_up' ? () => [] : owedIn(db, periodId, period, today);
  return chosen.map((one) => {
    const { reception, standing } = one;
    const { agency, agencyKind, agencyName } = reception;
    const { returnedOn } = standing;
    const told = {
      name: names.get(agency) ?? agencyName,
      under: one.heirs?.map((heir) => names.get(heir) ?? heir) ?? null,
      requested: isRequested(one),
      quote: dueOf({ code: agency, kind: agencyKind }).quote,
      lastDay: reception.dueDate,
      lastWorkingDay: reception.lastWorkingDay,
      isExtended: reception.extendedTo !== null,
      overdue: overdue(standing),
      returnedOn,
      sent: (sent.get(agency) ?? []).filter(({ sentOn }) => returnedOn === null || sentOn >= returnedOn),
      owed: owed(one),
    };
    return { chased: one, told };
  });
}
