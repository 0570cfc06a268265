import type { Owed } from '../../../../shared/contract/chase';
import type { Indicator } from '../../../../shared/domain/indicator';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../../shared/domain/period';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { withAskedSuppliers } from '../../database/queries/adhoc-gap';
import { selectDutiesClosed, selectDutiesReported } from '../../database/queries/chase-owed';
import { selectPlanOfPeriod } from '../../database/queries/chase-relations';
import { selectIndicatorsOn } from '../../database/queries/indicators';
import { selectDutiesOf } from '../../database/queries/plans';
import { selectReadingsOf } from '../../database/queries/readings';
import { reportDays } from '../deadlines/report-days';
import type { Chased } from './chased';

/**
 * Tells what an agency still owes for a period: the report itself with the words that set its day, or the correction of a returned one;
 * the figures it supplies (those that its newest version leaves blank, where one came); the duties of which nothing is reported.
 */
export function owedIn(
  db: ReadableDatabase,
  periodId: number,
  period: Period,
  today: Parameters<typeof reportDays>[2],
): (chased: Chased) => readonly Owed[] {
  const planId = selectPlanOfPeriod(db, periodId);
  const day = bindingDay(period);
  const { dueOf } = reportDays(db, periodId, today);
  const indicators = withAskedSuppliers(db, periodId, selectIndicatorsOn(db, day)).filter(
    ({ aggregation }) => aggregation !== 'derived',
  );
  const supplied = groupBy(
    indicators.flatMap((indicator) => indicator.suppliers.map((supplier) => ({ supplier, indicator }))),
    ({ supplier }) => supplier,
  );
  return ({ reception, standing }) => {
    const { agency, agencyKind, dueDate, nil, version, returnedAt } = reception;
    const hasCome = version > 0;
    const own = (supplied.get(agency) ?? []).map(({ indicator }) => indicator);
    const given = hasCome ? selectReadingsOf(db, periodId, agency) : new Map<string, unknown>();
    const blank = nil ? [] : own.filter(({ code }) => !given.has(code));
    const { quote } = dueOf({ code: agency, kind: agencyKind });
    return [
      ...(standing.isAwaited && returnedAt === null ? [{ kind: 'report' as const, quote, dueDate }] : []),
      ...(returnedAt === null ? [] : [{ kind: 'correction' as const, returnedAt }]),
      ...blank.map(indicatorOwed),
      ...(period.kind === 'adhoc' || nil ? [] : dutiesOwed(db, { planId, periodId, agency, day })),
    ];
  };
}

function indicatorOwed({ code, name, unit }: Indicator): Owed {
  return { kind: 'indicator', code, name, unit };
}

function dutiesOwed(
  db: ReadableDatabase,
  of: {
    readonly planId: number;
    readonly periodId: number;
    readonly agency: string;
    readonly day: Parameters<typeof selectDutiesOf>[3];
  },
): readonly Owed[] {
  const duties = selectDutiesOf(db, of.planId, of.agency, of.day);
  if (duties.length === 0) return [];
  const reported = selectDutiesReported(db, of.periodId, of.agency);
  const closed = selectDutiesClosed(
    db,
    of.agency,
    duties.map(({ id }) => id),
  );
  return duties
    .filter(({ id }) => !reported.has(id) && !closed.has(id))
    .map(({ assignment, label, text }) => ({ kind: 'duty', assignment, label, text }));
}
