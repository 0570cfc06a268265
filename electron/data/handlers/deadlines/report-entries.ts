import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { cutOffWarning } from '../../../../shared/domain/deadlines/cut-off';
import type { Deadline, DeadlineSubject, Shift } from '../../../../shared/domain/deadlines/deadline';
import { type DueThen, dueThen } from '../../../../shared/domain/deadlines/due-then';
import { extendedDay } from '../../../../shared/domain/reception/extended-day';
import { lastWorkingDay } from '../../../../shared/domain/working-days/working-calendar';
import { groupBy } from '../../../../shared/kit/group-by';
import { agencyKindWords } from '../../../../shared/wording/agency-kind';
import { planPlace, reportTitle, titleFor } from '../../../../shared/wording/deadline-title';
import type { StoredExtension } from '../../database/queries/period-extensions';
import { bindsAgency } from '../../database/queries/rule-periods';
import { type Entry, reaches } from './entry';
import { endOfTime, extensionShift, grantedByPeriod } from './granted';
import { type ReportProgress, reportProgress } from './report-progress';
import { type Report, selectReports } from './reports';
import type { KnownAgency, Scope } from './scope';

/** One day of a report: everybody's, that of the agencies of a kind, or that of one agency. */
type ReportDay = {
  readonly report: Report;
  readonly judged: DueThen;
  readonly lastDay: CalendarDate;
  readonly tier: AgencyKind | null;
  readonly granted: { readonly agency: KnownAgency; readonly extension: StoredExtension } | null;
  /** Who of those that report by the rule is meant. */
  readonly isMeant: (reporter: { readonly code: string; readonly kind: AgencyKind }) => boolean;
  /** The day on which it is read whom the rule binds. */
  readonly boundOn: CalendarDate;
};

/** The reports that plans ask for, each with everybody's day and with the days that some agencies have of their own. */
export function reportEntries(scope: Scope): readonly Entry[] {
  const extensions = grantedByPeriod(scope.db);
  const progress = reportProgress(scope);
  return selectReports(scope, new Set(extensions.keys()))
    .flatMap((report) => daysOf(scope, report, extensions.get(report.period?.id ?? -1) ?? []))
    .filter((day) => reaches(day.lastDay, null, scope.asked))
    .map((day) => entryOf(scope, day, progress));
}

function daysOf(scope: Scope, report: Report, extensions: readonly StoredExtension[]): readonly ReportDay[] {
  const { book, asked, db } = scope;
  const { history } = report.rule;
  const general = dueThen(history, null, report, book);
  const tiers = general.settings.tiers
    .map(({ tier }) => ({ tier, judged: dueThen(history, tier, report, book) }))
    .filter(({ judged }) => judged.tier !== null);
  const judgedFor = (kind: AgencyKind) => tiers.find(({ tier }) => tier === kind)?.judged ?? general;
  const [pointed = report.rule] = report.beside;
  const boundOn =
    dueThen(pointed.history, null, report, book).due?.lastDay ?? report.dataTo ?? general.due?.lastDay;
  if (!boundOn) return [];
  const isBound = (agency: string) =>
    report.beside.find(({ id }) => bindsAgency(db, id, agency, boundOn))?.id === report.rule.id;

  const granted = grantedDays(scope, extensions, judgedFor);
  const apart = new Set(granted.map(({ agency }) => agency.code));
  const kinds = new Set(tiers.map(({ tier }) => tier));
  const day = (
    { judged, lastDay }: { readonly judged: DueThen; readonly lastDay: CalendarDate | null },
    isMeant: ReportDay['isMeant'],
    whom: Partial<Pick<ReportDay, 'tier' | 'granted'>> = {},
  ): readonly ReportDay[] =>
    lastDay === null
      ? []
      : [{ report, judged, lastDay, boundOn, isMeant, tier: null, granted: null, ...whom }];
  const days = [
    ...day(
      { judged: general, lastDay: general.due?.lastDay ?? null },
      ({ code, kind }) => !kinds.has(kind) && !apart.has(code),
    ),
    ...tiers.flatMap(({ tier, judged }) =>
      day(
        { judged, lastDay: judged.due?.lastDay ?? null },
        ({ code, kind }) => kind === tier && !apart.has(code),
        { tier },
      ),
    ),
    ...granted
      .filter(({ agency, lastDay }) => lastDay && reaches(lastDay, null, asked) && isBound(agency.code))
      .flatMap(({ judged, lastDay, ...whom }) =>
        day({ judged, lastDay }, ({ code }) => code === whom.agency.code, { granted: whom }),
      ),
  ];
  if (asked.agency === null) return days;
  const agency = scope.agencyOf(asked.agency);
  if (!agency || !isBound(agency.code)) return [];
  return days.filter(({ isMeant }) => isMeant(agency));
}

/** The later days of single agencies, where one holds: a day that was granted is one only if it is later than their own. */
function grantedDays(
  { agencyOf }: Scope,
  extensions: readonly StoredExtension[],
  judgedFor: (kind: AgencyKind) => DueThen,
): ReadonlyArray<NonNullable<ReportDay['granted']> & Pick<ReportDay, 'judged' | 'lastDay'>> {
  const byAgency = groupBy(extensions, ({ agency }) => agency);
  return [...byAgency].flatMap(([code, own]) => {
    const agency = agencyOf(code);
    if (!agency) return [];
    const judged = judgedFor(agency.kind);
    const { dueDate, extension } = extendedDay(judged.due?.lastDay ?? null, own, endOfTime);
    return dueDate && extension ? [{ agency, extension, judged, lastDay: dueDate }] : [];
  });
}

function entryOf(scope: Scope, day: ReportDay, progress: ReportProgress): Entry {
  const { report, lastDay, tier, granted } = day;
  const plan = scope.plans.find(({ id }) => id === report.rule.planId);
  const base = `report:${plan?.code}/${report.rule.code}/${report.of}`;
  const whom = granted ? granted.agency.code : tier;
  const id = whom === null ? base : `${base}@${whom}`;
  const calendar = granted ? () => scope.book.on(lastDay) : day.judged.calendar;
  const working = () => lastWorkingDay(calendar(), lastDay);
  const title = plan ? reportTitle(report.titleOf, plan) : '';
  return {
    ...{ id, kind: 'plan_report', lastDay, beginsOn: null, lastWorkingDay: working, order: title },
    make: (): Deadline => ({
      ...{ id, kind: 'plan_report', lastDay, beginsOn: null, lastWorkingDay: working() },
      title: titleFor(title, granted ? granted.agency.name : tier && agencyKindWords[tier]),
      terms: day.judged.terms,
      quote: day.judged.tier?.quote ?? report.rule.quote,
      document: plan ? planPlace(plan, report.rule.place) : null,
      plan: plan?.code ?? null,
      agency: granted?.agency.code ?? null,
      who: granted ? granted.agency.name : tier ? agencyKindWords[tier] : report.rule.who,
      shifted: shiftOf(day),
      provisional: scope.book.isProvisional(lastDay),
      warning: report.dataTo && cutOffWarning(report.dataTo, lastDay, calendar()),
      progress:
        report.period && report.isReceived
          ? granted
            ? progress.ofOne(report.period.id, granted.agency.code)
            : progress.ofRule({ id: report.period.id, on: day.boundOn, rule: report.rule.id }, day.isMeant)
          : null,
      subject: subjectOf(report),
    }),
  };
}

function shiftOf({ judged, granted }: ReportDay): Shift | null {
  if (!granted) return judged.due?.shifted ?? null;
  return extensionShift(judged.due?.lastDay ?? null, granted.extension);
}

function subjectOf({ period, rule }: Report): DeadlineSubject {
  return period ? { kind: 'period', period: period.code } : { kind: 'rule', rule: rule.uuid };
}
