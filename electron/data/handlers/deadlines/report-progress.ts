import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type BoundReporter, selectBoundReporters } from '../../database/queries/plans';
import { selectReportedCodes } from '../../database/queries/submissions';
import type { Scope } from './scope';

/** Who reports in a period. */
type Reporter = { readonly code: string; readonly kind: AgencyKind };

/** How many of those who report in a period by a rule, and of whom `isMeant`, have done so; null where there is nobody. */
export type ReportProgress = (
  period: { readonly id: number; readonly on: CalendarDate; readonly rule: number },
  isMeant: (reporter: Reporter) => boolean,
) => { done: number; of: number } | null;

/** Counts reports; who reports in a period is read once. */
export function reportProgress({ db }: Scope): ReportProgress {
  type Known = { readonly reporters: readonly BoundReporter[]; readonly reported: ReadonlySet<string> };
  const known = new Map<number, Known>();
  return ({ id, on, rule }, isMeant) => {
    const of =
      known.get(id) ??
      ({
        reporters: selectBoundReporters(db, id, on),
        reported: new Set(selectReportedCodes(db, id)),
      } as Known);
    known.set(id, of);
    const meant = of.reporters.filter(
      (reporter) =>
        !reporter.isGroup &&
        reporter.rule === rule &&
        isMeant({ code: reporter.code, kind: reporter.kind as AgencyKind }),
    );
    if (meant.length === 0) return null;
    return { done: meant.filter(({ code }) => of.reported.has(code)).length, of: meant.length };
  };
}
