import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../../shared/domain/calendar-date';
import type { CalendarEntry } from '../../../shared/domain/calendar-file/calendar-entry';
import { calendarText } from './calendar-text';
import { timeZoneLines } from './time-zone';

const secondsPerHour = 3600;

/**
 * The bytes of a calendar file (RFC 5545) with entries of whole days. The same entries always give the same bytes. `name` is what readers
 * call the calendar; it must be plain text without commas and line breaks.
 */
export function writeCalendarFile(name: string, entries: readonly CalendarEntry[]): Uint8Array {
  const calendar = ical({
    name,
    prodId: { company: 'atvsld', product: 'thu-ky', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) addEntry(calendar, entry);
  return Buffer.from(withTimeZone(`${calendar.toString()}\r\n`), 'utf8');
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry): void {
  const { uid, sequence, stampedAt, isCancelled, content } = entry;
  const title = calendarText(content.title);
  const event = calendar.createEvent({
    id: uid,
    sequence,
    stamp: stampedAt,
    lastModified: stampedAt,
    allDay: true,
    start: content.from,
    // The day after the last one: the end of a calendar's entry is not part of it.
    end: addDays(content.to, 1),
    summary: title,
    description: calendarText(content.description),
    categories: [{ name: calendarText(content.category) }],
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
  if (!isCancelled) for (const hours of content.alarms) addAlarm(event, title, hours);
}

function addAlarm(event: ICalEvent, description: string, hours: number): void {
  const alarm = event.createAlarm({
    ...{ type: ICalAlarmType.display, description },
    triggerBefore: -hours * secondsPerHour,
  });
  // The library counts what comes after the start from the end, unless it is told otherwise, and not in the constructor.
  if (hours > 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
}

/** Puts the zone before the first entry. Lines of entries begin with the names of their properties, so the first match is no text. */
function withTimeZone(calendar: string): string {
  const lines = calendar.split('\r\n');
  const first = lines.findIndex((line) => line === 'BEGIN:VEVENT' || line === 'END:VCALENDAR');
  return lines.toSpliced(first, 0, ...timeZoneLines).join('\r\n');
}
