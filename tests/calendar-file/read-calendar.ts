import ICAL from 'ical.js';

/** An entry as another library reads it back. */
export type ReadEntry = Readonly<Record<string, unknown>> & { readonly uid: string };

/** Parses a calendar file and gives its head and its entries with every property that we write, alarms in hours after the start. */
export function readCalendar(bytes: Uint8Array): {
  head: Readonly<Record<string, unknown>>;
  zones: readonly unknown[];
  entries: readonly ReadEntry[];
} {
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString('utf8')));
  return {
    head: Object.fromEntries(
      calendar.getAllProperties().map((property) => [property.name, property.getFirstValue()]),
    ),
    zones: calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')),
    entries: calendar.getAllSubcomponents('vevent').map(readEntry),
  };
}

function readEntry(event: ICAL.Component): ReadEntry {
  const value = (name: string) => event.getFirstPropertyValue(name);
  const text = (name: string) => String(value(name));
  const start = event.getFirstProperty('dtstart');
  return {
    uid: text('uid'),
    sequence: value('sequence'),
    stamped: text('dtstamp'),
    modified: text('last-modified'),
    type: `${start?.type} ${event.getFirstProperty('dtend')?.type}`,
    start: text('dtstart'),
    end: text('dtend'),
    summary: value('summary'),
    description: value('description'),
    categories: event.getFirstProperty('categories')?.getValues(),
    status: value('status'),
    transparency: value('transp'),
    alarms: event
      .getAllSubcomponents('valarm')
      .map((alarm) => [
        alarm.getFirstPropertyValue('action'),
        alarm.getFirstPropertyValue('description'),
        alarm.getFirstProperty('trigger')?.getParameter('related') ?? 'START',
        hoursOf(alarm.getFirstPropertyValue('trigger')),
      ]),
  };
}

function hoursOf(trigger: unknown): number {
  if (!(trigger instanceof ICAL.Duration)) throw new Error(`Expected a duration, found ${trigger}`);
  return trigger.toSeconds() / 3600;
}
