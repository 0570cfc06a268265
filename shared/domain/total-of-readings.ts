import { addAmounts } from './amount';
import type { IndicatorTotal } from './consolidation';
import type { Reading } from './figure';

/** What the database would add up from some readings of one indicator. Throws `RangeError` where the sum leaves the safe integers. */
export function totalOfReadings(indicator: string, readings: readonly Reading[]): IndicatorTotal {
  let sum = 0;
  let max: number | null = null;
  const counts = { exact: 0, more_than: 0, about: 0, less_than: 0, nil: 0 };
  for (const reading of readings) {
    if (reading.kind === 'nil') {
      counts.nil += 1;
      continue;
    }
    counts[reading.approximation] += 1;
    sum = addAmounts(sum, reading.amount);
    max = max === null ? reading.amount : Math.max(max, reading.amount);
  }
  return {
    indicator,
    sum,
    max,
    amountCount: readings.length - counts.nil,
    nilCount: counts.nil,
    moreThanCount: counts.more_than,
    aboutCount: counts.about,
    lessThanCount: counts.less_than,
  };
}
