import { bindingDay } from '../lineage/binding-day';
import type { Lineage } from '../lineage/lineage';
import { suppliedOn } from '../lineage/supply';
import { type Codes, fromPairs } from './from-pairs';
import type { PeriodFigures } from './period-figures';

const nothing: Codes = new Set();

/**
 * Tells of every agency which indicators it has to do with in a period: those that it supplies on the period's day, and those that
 * it gave unasked. Agencies that are alike in both share one set.
 */
export function concernsIn(
  { period, given }: Pick<PeriodFigures, 'period' | 'given'>,
  lineage: Lineage,
): (agency: string) => Codes {
  const supplied = suppliedOn(lineage, bindingDay(period));
  const together = fromPairs((left, right) =>
    [...right].every((code) => left.has(code)) ? left : new Set([...left, ...right]),
  );
  return (agency) => together(supplied(agency), given.get(agency) ?? nothing);
}
