import type { ReceptionHistory } from '../../../../shared/contract/reception';
import { Refusal } from '../../../../shared/contract/reply';
import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../../shared/domain/period';
import { receptionHistory } from '../../../../shared/domain/reception/reception-history';
import type { DueKnowledge } from '../../../../shared/domain/reception/standing-on';
import { dueWindows } from '../../../../shared/domain/reception/working-days-left';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { selectKnowledgeDays } from '../../database/queries/knowledge-days';
import { reportDays } from '../deadlines/report-days';
import { agencyRecords, asOfToday } from './agency-records';

type Asked = { readonly id: number; readonly period: Period; readonly agency: string };

/**
 * Where an agency stood in a period day by day until today, and what its day rests on. It begins with the first day of the figures, or
 * with what was recorded before. Throws `Refusal`: `unknown_agency`.
 */
export function historyOfAgency(
  db: ReadableDatabase,
  { id, period, agency }: Asked,
  today: CalendarDate,
): ReceptionHistory {
  const bindsOn = bindingDay(period);
  const known = selectAgenciesOn(db, bindsOn).find(({ code }) => code === agency);
  if (!known) throw new Refusal('unknown_agency', agency);
  const record = asOfToday(agencyRecords(db, id, bindsOn, agency).recordOf(agency), today);
  const who = { code: agency, kind: known.kind };
  const first = [
    period.dataFrom,
    today,
    ...record.versions.map(({ knownFrom }) => knownFrom),
    ...record.extensions.map(({ grantedOn }) => grantedOn),
  ].reduce((earliest, day) => (day < earliest ? day : earliest));
  const { lastDay, quote, isTier } = reportDays(db, id, today).dueOf(who);
  return {
    base: lastDay,
    quote,
    isTier,
    steps: [...receptionHistory(record, knowledge(db, id, who, today), { from: first, to: today })],
  };
}

/** What was known of the due date on any day; asked once for each stretch of days in which nothing new became known. */
function knowledge(
  db: ReadableDatabase,
  periodId: number,
  who: { readonly code: string; readonly kind: AgencyKind },
  today: CalendarDate,
): (day: CalendarDate) => DueKnowledge {
  const changes = selectKnowledgeDays(db);
  const asked = new Map<CalendarDate | null, ReturnType<typeof reportDays>>();
  return (day) => {
    const since = changes.findLast((change) => change <= day) ?? null;
    const days = asked.get(since) ?? reportDays(db, periodId, day, day < today);
    asked.set(since, days);
    return { base: days.dueOf(who).lastDay, windowOf: dueWindows(days.calendar, day) };
  };
}
