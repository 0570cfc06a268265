import type { DateCell } from '../../../../shared/intake/sheet';
import { dayMilliseconds, isoDay, serialOfDate } from './date-serial';

const dayPattern = /^\d{4}-\d\d-\d\d$/;
const timePattern = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:Z|[+-]\d\d:\d\d)?$/;
const dayLength = 10;

/**
 * A date as `t="d"` stores it, ISO 8601: a date cell for a calendar day with or without a time, the fraction of a day
 * for a time alone, undefined for anything else. A time zone is passed over, as cells hold local time.
 */
export function parseIsoDate(text: string, date1904: boolean): DateCell | number | undefined {
  const date = text.slice(0, dayLength);
  if (!dayPattern.test(date)) return parseTime(text);
  const rest = text.slice(dayLength);
  const time = rest === '' || rest === 'Z' ? 0 : parseTime(rest);
  const midnight = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
  if (time === undefined || isoDay(midnight / dayMilliseconds) !== date) return undefined;
  return { kind: 'date', date, serial: serialOfDate(midnight, date1904) + time };
}

function parseTime(text: string): number | undefined {
  const match = timePattern.exec(text);
  if (!match) return undefined;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}
