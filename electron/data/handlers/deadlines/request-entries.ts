import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Shift } from '../../../../shared/domain/deadlines/deadline';
import { extendedDay } from '../../../../shared/domain/reception/extended-day';
import { groupBy } from '../../../../shared/kit/group-by';
import { requestDeadlineTitle, titleFor } from '../../../../shared/wording/deadline-title';
import { requestTitle } from '../../../../shared/wording/request-title';
import { selectAsked } from '../../database/queries/adhoc-gap';
import { type RequestRow, selectRequests } from '../../database/queries/adhoc-requests';
import type { StoredExtension } from '../../database/queries/period-extensions';
import { type Entry, reaches } from './entry';
import { endOfTime, extensionShift, grantedByPeriod } from './granted';
import type { KnownAgency, Scope } from './scope';

/** A day of a request: the letter's own, or the later one of an agency that is asked. */
type RequestDay = {
  readonly lastDay: CalendarDate;
  readonly agency: KnownAgency | null;
  readonly shifted: Shift | null;
};

/** The answers that letters ask for out of turn. Whether an answer went out nobody records. */
export function requestEntries(scope: Scope): readonly Entry[] {
  const { db, asked } = scope;
  const extensions = grantedByPeriod(db);
  return selectRequests(db)
    .filter(({ undoneAt, plan }) => undoneAt === null && (asked.plan === null || plan === asked.plan))
    .flatMap((request) => {
      const days = daysOf(scope, request, extensions.get(request.periodId) ?? []);
      return days.length > 0 && isAsked(scope, request)
        ? days.map((day) => entryOf(scope, request, day))
        : [];
    });
}

function isAsked({ db, asked }: Scope, { periodId }: RequestRow): boolean {
  return asked.agency === null || (selectAsked(db, periodId)?.has(asked.agency) ?? false);
}

function daysOf(
  { asked, agencyOf }: Scope,
  { dueOn }: RequestRow,
  extensions: readonly StoredExtension[],
): readonly RequestDay[] {
  const granted = [...groupBy(extensions, ({ agency }) => agency)].flatMap(([code, own]): RequestDay[] => {
    const agency = agencyOf(code);
    const { dueDate, extension } = extendedDay(dueOn, own, endOfTime);
    return agency && dueDate && extension
      ? [{ lastDay: dueDate, agency, shifted: extensionShift(dueOn, extension) }]
      : [];
  });
  const own = granted.find(({ agency }) => agency?.code === asked.agency);
  const letter = dueOn === null ? [] : [{ lastDay: dueOn, agency: null, shifted: null }];
  const days = asked.agency === null ? [...letter, ...granted] : own ? [own] : letter;
  return days.filter(({ lastDay }) => reaches(lastDay, null, asked));
}

function entryOf(scope: Scope, request: RequestRow, { lastDay, agency, shifted }: RequestDay): Entry {
  const id = `request:${request.period}${agency ? `@${agency.code}` : ''}`;
  const letter = requestTitle(request);
  const title = titleFor(requestDeadlineTitle(letter), agency?.name ?? null);
  const lastWorkingDay = () => scope.workingDay(lastDay);
  return {
    ...{ id, kind: 'request', lastDay, beginsOn: null, lastWorkingDay, order: title },
    make: () => ({
      ...{ id, kind: 'request', title, lastDay, beginsOn: null, lastWorkingDay: lastWorkingDay() },
      terms: request.dueTerms,
      quote: request.quote,
      document: letter,
      plan: request.plan,
      agency: agency?.code ?? null,
      who: agency?.name ?? scope.plans.find(({ code }) => code === request.plan)?.standingAgencyName ?? '',
      shifted,
      provisional: scope.book.isProvisional(lastDay),
      warning: null,
      progress: null,
      subject: { kind: 'period', period: request.period },
    }),
  };
}
