import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { selectBoundReporters } from '../../database/queries/reporters';
import { selectReportedCodes } from '../../database/queries/submissions';
import type { Scope } from './scope';

type Progress = { done: number; of: number };

/** How many have reported. */
export type ReportProgress = {
  /** Of those who report in a period by a rule, and of whom `isMeant`; null where there is nobody. */
  readonly ofRule: (
    period: { readonly id: number; readonly on: CalendarDate; readonly rule: number },
    isMeant: (reporter: { readonly code: string; readonly kind: AgencyKind }) => boolean,
  ) => Progress | null;
  /** One agency alone. */
  readonly ofOne: (periodId: number, agency: string) => Progress;
};

/** Counts reports; who reports in a period, and who has, is read once. */
export function reportProgress({ db }: Scope): ReportProgress {
  const reported = new Map<number, ReadonlySet<string>>();
  const reporters = new Map<number, ReturnType<typeof selectBoundReporters>>();
  const reportedIn = (id: number): ReadonlySet<string> => {
    const known = reported.get(id) ?? new Set(selectReportedCodes(db, id));
    reported.set(id, known);
    return known;
  };
  return {
    ofRule({ id, on, rule }, isMeant) {
      const bound = reporters.get(id) ?? selectBoundReporters(db, id, on);
      reporters.set(id, bound);
      const meant = bound.filter((one) => !one.isGroup && one.rule === rule && isMeant(one));
      if (meant.length === 0) return null;
      const done = reportedIn(id);
      return { done: meant.filter(({ code }) => done.has(code)).length, of: meant.length };
    },
    ofOne: (id, agency) => ({ done: reportedIn(id).has(agency) ? 1 : 0, of: 1 }),
  };
}
