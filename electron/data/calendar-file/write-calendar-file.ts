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

/** What readers call a calendar, plain text without commas and line breaks, and by what they know it again (plain ASCII). */
export type CalendarHead = { readonly name: string; readonly identity: string };

/**
 * The bytes of a calendar file (RFC 5545) with entries of whole days. The same entries always give the same bytes. Calendars are told to
 * take it as published (METHOD), as they say themselves of what they export, and Outlook by the identity of the calendar whether it
 * replaces one that it has. Source: MS-OXCICAL 2.1.3.1.1.18.
 */
export function writeCalendarFile(
  { name, identity }: CalendarHead,
  entries: readonly CalendarEntry[],
): Uint8Array {
  const calendar = ical({
    name,
    prodId: { company: 'atvsld', product: 'thu-ky', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) addEntry(calendar, entry);
  const head = [`X-WR-RELCALID:${identity}`, ...timeZoneLines];
  return Buffer.from(withHead(`${calendar.toString()}\r\n`, head), 'utf8');
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

/** Puts lines before the first entry. Lines of entries begin with the names of their properties, so the first match is no text. */
function withHead(calendar: string, head: readonly string[]): string {
  const lines = calendar.split('\r\n');
  const first = lines.findIndex((line) => line === 'BEGIN:VEVENT' || line === 'END:VCALENDAR');
  return lines.toSpliced(first, 0, ...head).join('\r\n');
}
