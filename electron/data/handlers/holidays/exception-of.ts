import type { DayException } from '../../../../shared/domain/working-days/day-exception';
import type { ShippedHoliday } from '../../../../shared/domain/working-days/holiday-table';

/** An entry of the shipped table as an exception; its code is its identity. */
export function exceptionOf({ code, ...entry }: ShippedHoliday): DayException {
  return { entry: code, ...entry, knownTo: null };
}
