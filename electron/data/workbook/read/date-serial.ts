/** The length of a day. */
export const dayMilliseconds = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30) / dayMilliseconds;
const epoch1904 = Date.UTC(1904, 0, 1) / dayMilliseconds;
const lastDay = Date.UTC(9999, 11, 31) / dayMilliseconds;
// Excel counts a 29 February 1900 that never was, as day 60: earlier days are off by one.
const phantomDay = 60;

/**
 * The calendar day of a serial number in ISO form; undefined where there is none: before day 1 (1900) or day 0
 * (1904), after the year 9999, and on Excel's 29 February 1900.
 */
export function dateOfSerial(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (date1904) return day < 0 ? undefined : isoDay(epoch1904 + day);
  if (day < 1 || day === phantomDay) return undefined;
  return isoDay(epoch1900 + (day < phantomDay ? day + 1 : day));
}

/** The serial number of a day given as milliseconds since 1970 at midnight UTC; negative before the epoch. */
export function serialOfDate(midnight: number, date1904: boolean): number {
  const days = midnight / dayMilliseconds;
  if (date1904) return days - epoch1904;
  const serial = days - epoch1900;
  return serial <= phantomDay ? serial - 1 : serial;
}

/**
 * A day counted from 1970 in ISO form, undefined after the year 9999; by Howard Hinnant's `civil_from_days`, which is
 * several times as fast as `Date`.
 */
export function isoDay(days: number): string | undefined {
  if (days > lastDay) return undefined;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
