/** The only zone of Vietnam, which keeps one time all year. */
const timeZone = 'Asia/Ho_Chi_Minh';

/**
 * The lines of a calendar's head that say in which zone it was made. Entries are whole days and name no zone, so a reader needs them for
 * reminders alone. They are put in here because the library, once it is told a zone, writes instants in the time of this computer.
 */
export const timeZoneLines: readonly string[] = [
  `X-WR-TIMEZONE:${timeZone}`,
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];
