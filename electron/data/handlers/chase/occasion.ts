import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Letterhead } from '../../../../shared/domain/deadlines/chase';
import { formatPeriod } from '../../../../shared/domain/format-vietnamese';
import type { Period } from '../../../../shared/domain/period';
import {
  documentWords,
  reportAgainWords,
  reportWords,
  requestWords,
} from '../../../../shared/wording/chase-basis';
import type { ChaseOccasion } from '../../../../shared/wording/chase-letter-content';
import type { ReadableDatabase } from '../../database/database';
import { selectRequests } from '../../database/queries/adhoc-requests';
import { selectPlanOfPeriod } from '../../database/queries/chase-relations';
import { selectPlanDocument } from '../../database/queries/plan-document';
import { requirePlan } from '../current-plan';

/** What all letters about a period share: who writes today, and the document that asks for the report. */
export function chaseOccasion(
  db: ReadableDatabase,
  periodId: number,
  period: Period,
  letterhead: Letterhead,
  today: CalendarDate,
): ChaseOccasion {
  const plan = requirePlan(db, today);
  const { document } = selectPlanDocument(db, selectPlanOfPeriod(db, periodId));
  const request = selectRequests(db).find((one) => one.periodId === periodId) ?? null;
  const basis = request ? requestWords(request) : documentWords(document);
  return {
    letterhead,
    today,
    standingAgency: plan.standingAgencyName,
    councilName: plan.councilName,
    committee: selectPlanDocument(db, plan.id).document.issuer,
    basis,
    report: reportWords(period, basis),
    reportAgain: reportAgainWords(period),
    periodName: formatPeriod(period.code),
  };
}
