import type { DateCell } from '../../../../shared/intake/sheet';
import { serialOfDate } from './date-serial';

const pattern =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * A date as `t="d"` stores it, ISO 8601: a date cell for a calendar day with or without a time, the fraction of a day
 * for a time alone, undefined for anything else. A time zone is passed over, as cells hold local time.
 */
export function parseIsoDate(text: string, date1904: boolean): DateCell | number | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return hours === undefined ? undefined : time;
  const date = `${year}-${month}-${day}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined;
  return { kind: 'date', date, serial: serialOfDate(midnight.getTime(), date1904) + time };
}
