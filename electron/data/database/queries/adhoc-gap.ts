import type { Indicator } from '../../../../shared/domain/indicator';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { askedOf, type GapLine, gapLines } from '../../../../shared/domain/requests/gap';
import type { ReadableDatabase } from '../database';
import { type CountedFigure, selectCountedFigures } from './adhoc-figures';
import { selectRequestScope } from './adhoc-requests';
import { selectIndicatorsOn } from './indicators';
import { selectLineage } from './lineage';
import { selectPeriodById } from './periods';

/**
 * What is held and what is missing in the period of a request, by indicator and supplier on the request's day. Null where the period
 * is no request in force. `withOwn` false looks as if nobody had answered yet: who was to be asked.
 */
export function selectGap(
  db: ReadableDatabase,
  periodId: number,
  withOwn: boolean,
): ReadonlyArray<GapLine<CountedFigure>> | null {
  const scope = selectRequestScope(db, periodId);
  if (!scope) return null;
  const lineage = selectLineage(db);
  const counted = selectCountedFigures(db, periodId, withOwn, lineage) ?? [];
  const day = bindingDay(selectPeriodById(db, periodId));
  const byCode = new Map(
    selectIndicatorsOn(db, day, lineage).map((indicator) => [indicator.code, indicator]),
  );
  const asked = scope.indicators.flatMap((code) => byCode.get(code) ?? []);
  return gapLines(asked, counted);
}

/** By agency, the indicators that a request asks of it, whether it has answered or not. Null where the period is no request in force. */
export function selectAsked(
  db: ReadableDatabase,
  periodId: number,
): ReadonlyMap<string, readonly string[]> | null {
  const lines = selectGap(db, periodId, false);
  return lines && askedOf(lines);
}

/** The indicators of a request with those alone as suppliers that it asks; as they are in any other period. */
export function withAskedSuppliers(
  db: ReadableDatabase,
  periodId: number,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const asked = selectAsked(db, periodId);
  if (!asked) return indicators;
  return indicators.map((indicator) => ({
    ...indicator,
    suppliers: indicator.suppliers.filter((supplier) => asked.get(supplier)?.includes(indicator.code)),
  }));
}
