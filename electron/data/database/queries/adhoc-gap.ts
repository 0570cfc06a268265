import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Indicator } from '../../../../shared/domain/indicator';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { foldedInto } from '../../../../shared/domain/lineage/folded-into';
import type { Lineage } from '../../../../shared/domain/lineage/lineage';
import { askedOf, type GapLine, gapLines, type PartsOf } from '../../../../shared/domain/requests/gap';
import { holdersOf } from '../../../../shared/domain/requests/resolve-reuse';
import type { ReadableDatabase } from '../database';
import { type CountedFigure, selectCountedFigures } from './adhoc-figures';
import { selectRequestScope } from './adhoc-scope';
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
  const byCode = indicatorsOn(db, day, lineage);
  const asked = scope.indicators.flatMap((code) => byCode.get(code) ?? []);
  return gapLines(asked, counted, partsUntil(db, lineage, day));
}

function indicatorsOn(
  db: ReadableDatabase,
  day: CalendarDate,
  lineage: Lineage,
): ReadonlyMap<string, Indicator> {
  return new Map(selectIndicatorsOn(db, day, lineage).map((indicator) => [indicator.code, indicator]));
}

/** Whose figures of an earlier period make up what a supplier gives on a day: those who supplied then and are to be found under it. */
function partsUntil(db: ReadableDatabase, lineage: Lineage, until: CalendarDate): PartsOf {
  const suppliersIn = remembered((periodId: number) => {
    const day = bindingDay(selectPeriodById(db, periodId));
    return { day, indicators: indicatorsOn(db, day, lineage) };
  });
  const byHolder = remembered((key: string) => {
    const [periodId = '', indicator = ''] = key.split('\n');
    const { day, indicators } = suppliersIn(Number(periodId));
    const parts = new Map<string, string[]>();
    for (const supplier of indicators.get(indicator)?.suppliers ?? []) {
      for (const holder of holdersOf(supplier, foldedInto(lineage, supplier, indicator, day, until))) {
        const known = parts.get(holder);
        if (known) known.push(supplier);
        else parts.set(holder, [supplier]);
      }
    }
    return parts;
  });
  return (indicator, supplier, periodId) => byHolder(`${periodId}\n${indicator}`).get(supplier) ?? [];
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

/**
 * By agency, the indicators that a request asks of it, whether it has answered or not: what nobody held at first, and what is held no
 * longer since one of several heirs of a body that was split has answered for itself. Null where the period is no request in force.
 */
export function selectAsked(
  db: ReadableDatabase,
  periodId: number,
): ReadonlyMap<string, readonly string[]> | null {
  const atFirst = selectGap(db, periodId, false);
  if (!atFirst) return null;
  const asked = new Map(askedOf(atFirst));
  for (const [agency, indicators] of askedOf(selectGap(db, periodId, true) ?? [])) {
    asked.set(agency, [...new Set([...(asked.get(agency) ?? []), ...indicators])]);
  }
  return asked;
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
