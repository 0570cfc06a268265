import { allSuccessorsOf } from '../../../../shared/domain/lineage/lineage';
import type { PeriodCode } from '../../../../shared/domain/period';
import { checkReport, type EarlierReport } from '../../../../shared/intake/checks/check-report';
import type { KinReport } from '../../../../shared/intake/checks/reported-by-kin';
import type { OtherReport } from '../../../../shared/intake/checks/same-event-twice';
import type { Issue } from '../../../../shared/intake/issue';
import type { ValidatedReport } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { selectComparable } from '../../database/queries/comparable-period';
import { selectOtherReports, selectTextsOf } from '../../database/queries/other-reports';
import { selectPeriodById } from '../../database/queries/periods';
import { selectReadingsOf } from '../../database/queries/readings';
import { comparablesOf } from './comparables-of';
import type { IntakeKnown } from './known';

/**
 * What a report's figures say beside one another, beside what they compare with (the agency's own earlier figures, with those that it
 * took over from others), and beside what others reported; `others` are those of the same intake.
 */
export function historyIssues(
  db: ReadableDatabase,
  known: IntakeKnown,
  report: ValidatedReport,
  others: readonly OtherReport[] = [],
): readonly Issue[] {
  const { agency, period } = report;
  if (agency === null || period === null) return [];
  const comparables = { ...known, indicators: [...known.indicators.values()] };
  const until = known.periodDays.get(period);
  const earlier = (code: PeriodCode | null): EarlierReport | null => {
    const id = code === null ? undefined : known.periodIds.get(code);
    const day = code === null ? undefined : known.periodDays.get(code);
    if (code === null || id === undefined || day === undefined || until === undefined) return null;
    if (![agency, ...known.predecessors(agency)].some((one) => known.hasReport(id, one))) return null;
    return {
      period: code,
      readings: comparablesOf(db, comparables, agency, { id, day }, until),
      texts: selectTextsOf(db, id, agency),
    };
  };
  const periodId = known.periodIds.get(period);
  const isYear = period.endsWith('-Y');
  return checkReport(
    { figures: report.figures, texts: [...report.texts, ...dutyTexts(report)] },
    {
      lastYear: earlier(comparedWith(db, known, period)),
      previousPeriod: earlier(periodBefore(known, period)),
      halfOfSameYear: isYear ? earlier(`${period.slice(0, 4)}-H1`) : null,
      others: [
        ...(periodId !== undefined && known.hasReports(periodId)
          ? selectOtherReports(db, periodId, agency, sharedFigures(known, report))
          : []),
        ...others,
      ],
      kin: kinReports(db, known, agency, periodId),
      indicators: known.indicators,
    },
  );
}

/** What those reported for a period from whom an agency came, and those who came from it. */
function kinReports(
  db: ReadableDatabase,
  known: IntakeKnown,
  agency: string,
  periodId: number | undefined,
): readonly KinReport[] {
  if (periodId === undefined || !known.hasReports(periodId)) return [];
  const kin = new Set([...known.predecessors(agency), ...allSuccessorsOf(known.lineage(), agency)]);
  return [...kin]
    .filter((code) => known.hasReport(periodId, code))
    .map((code) => ({
      agencyName: known.agencyNamesByCode.get(code) ?? code,
      readings: selectReadingsOf(db, periodId, code),
    }));
}

/** The results of duties as texts with their places. */
export function dutyTexts({ duties }: ValidatedReport) {
  return duties.map(({ result, sheet, cell }) => ({ text: result, sheet, cell }));
}

/**
 * More suppliers than this report the same small number by chance (the communes of a province), so that an equal one says nothing.
 */
const mostSuppliers = 5;

/** The amounts of a report that a few other agencies may report as well. */
export function sharedFigures(
  { indicators }: Pick<IntakeKnown, 'indicators'>,
  { figures }: ValidatedReport,
): ReadonlyArray<{ readonly indicator: string; readonly amount: number }> {
  return figures.flatMap(({ indicator, reading }) => {
    const suppliers = indicators.get(indicator)?.suppliers.length ?? 0;
    const isShared = suppliers > 1 && suppliers <= mostSuppliers && reading.kind === 'amount';
    return isShared && reading.amount > 0 ? [{ indicator, amount: reading.amount }] : [];
  });
}

/** The period that figures of a period are compared with. */
function comparedWith(db: ReadableDatabase, known: IntakeKnown, code: PeriodCode): PeriodCode | null {
  const id = known.periodIds.get(code);
  if (id === undefined) return null;
  return selectComparable(db, known.planId, { id, period: selectPeriodById(db, id) })?.period.code ?? null;
}

/** The period that ended last before this one began or, for a year, before it ended. */
function periodBefore({ periodHints }: IntakeKnown, code: PeriodCode): PeriodCode | null {
  const own = periodHints.find((period) => period.code === code);
  if (!own) return null;
  const before = periodHints
    .filter(({ dataTo, kind }) => kind !== 'adhoc' && dataTo < own.dataTo)
    .toSorted((left, right) => (left.dataTo < right.dataTo ? 1 : -1));
  return before[0]?.code ?? null;
}
