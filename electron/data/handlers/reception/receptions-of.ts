import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../../shared/domain/period';
import type { Reception } from '../../../../shared/domain/reception';
import { type Standing, standingOn } from '../../../../shared/domain/reception/standing-on';
import { dueWindows } from '../../../../shared/domain/reception/working-days-left';
import type { ReadableDatabase } from '../../database/database';
import type { StoredExtension } from '../../database/queries/period-extensions';
import { selectReporters } from '../../database/queries/reporters';
import type { ReceivedRow } from '../../database/queries/submissions';
import { reportDays } from '../deadlines/report-days';
import { agencyRecords, asOfToday } from './agency-records';

/** Today, and the day whose end is asked about: null is now. */
export type SeenOn = { readonly today: CalendarDate; readonly on: CalendarDate | null };

type Sender = { readonly agency: string; readonly agencyName: string; readonly agencyKind: AgencyKind };

/** Where everybody stands in a period: those who have to report, in the order of the plan, then those who reported unasked. */
export function receptionsOf(
  db: ReadableDatabase,
  periodId: number,
  period: Period,
  { today, on }: SeenOn,
): readonly Reception[] {
  const seenOn = on ?? today;
  const bindsOn = bindingDay(period);
  const { recordOf, senders } = agencyRecords(db, periodId, bindsOn);
  const { calendar, dueOf } = reportDays(db, periodId, seenOn, seenOn < today);
  const windowOf = dueWindows(calendar, seenOn);
  const shown = (sender: Sender): Reception => {
    const record = recordOf(sender.agency);
    const { lastDay: base, lastWorkingDay } = dueOf({ code: sender.agency, kind: sender.agencyKind });
    const known = on === null ? asOfToday(record, today) : record;
    const standing = standingOn(known, { base, windowOf }, seenOn);
    // What became known of the calendar after a day had passed does not touch the working day before it.
    const asItWas = standing.extension === null ? { ...standing, lastWorkingDay } : standing;
    return shownReception(sender, period, asItWas);
  };

  const bound: readonly Sender[] = selectReporters(db, periodId, bindsOn)
    .filter(({ isGroup }) => !isGroup)
    .map(({ code, name, kind }) => ({ agency: code, agencyName: name, agencyKind: kind }));
  const boundCodes = new Set(bound.map(({ agency }) => agency));
  const unasked = senders.filter(({ agency }) => !boundCodes.has(agency)).map(shown);
  return [...bound.map(shown), ...unasked.filter(({ version }) => version > 0)];
}

function shownReception(
  { agency, agencyName, agencyKind }: Sender,
  period: Period,
  standing: Standing<ReceivedRow, StoredExtension>,
): Reception {
  const { newest, extension, dueDate, returned } = standing;
  return {
    ...{ agency, agencyName, agencyKind, period: period.code },
    ...{ state: standing.state, daysLate: standing.daysLate, receivedAt: standing.receivedOn },
    ...{ dueDate, lastWorkingDay: standing.lastWorkingDay, workingDaysLeft: standing.workingDaysLeft },
    extendedTo: extension ? dueDate : null,
    version: newest?.version ?? 0,
    nil: newest?.nil ?? false,
    figureCount: newest?.figureCount ?? 0,
    openIssueCount: newest?.openIssueCount ?? 0,
    returnedAt: returned?.at ?? null,
  };
}
