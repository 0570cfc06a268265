import type { DeadlineFilter } from '../../../../shared/contract/deadlines';
import { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { EntryScope } from '../../../../shared/domain/calendar-file/calendar-entry';
import { reviseEntries } from '../../../../shared/domain/calendar-file/revise-entries';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline';
import { calendarName } from '../../../../shared/wording/calendar-file';
import { entryUid } from '../../calendar-file/entry-uid';
import { keepCalendarEntries, selectCalendarEntries } from '../../database/queries/calendar-entries';
import { holidayBook } from '../../database/queries/deadline-calendar';
import type { Dependencies } from '../../dependencies';
import { writeFile } from '../../files/write-file';
import { orRefuse } from '../or-refuse';
import { reminderSettings } from '../reminders/reminder-settings';
import { entryMaker } from './calendar-entry-maker';
import { listDeadlines } from './list-deadlines';
import { registerIdentity } from './register-identity';

type Request = DeadlineFilter & { readonly year: number; readonly path: string };
type Written = { path: string; entries: number; changed: number; cancelled: number };

/**
 * Writes the deadlines of a year into a calendar file and keeps what it said, or, where the file cannot be written, neither. The kept
 * entries are what a later file is compared with.
 */
export async function writeDeadlines(dependencies: Dependencies, request: Request): Promise<Written> {
  const { db, now } = dependencies;
  const { writeCalendarFile } = await import('../../calendar-file/write-calendar-file');
  return orRefuse(db, () =>
    db
      .transaction((): Written => {
        const register = registerIdentity(dependencies);
        const { entries, toStore, changed } = revision(dependencies, request, register, now());
        keepCalendarEntries(db, toStore);
        const head = { name: calendarName(request.year), identity: calendarIdentity(register, request) };
        writeFile(request.path, writeCalendarFile(head, entries));
        const cancelled = entries.filter(({ isCancelled }) => isCancelled).length;
        return { path: request.path, entries: entries.length - cancelled, changed, cancelled };
      })
      .immediate(),
  );
}

function revision(
  dependencies: Dependencies,
  { year, plan, agency, kinds }: Request,
  register: string,
  now: string,
) {
  const { db, today } = dependencies;
  const filter = { plan, agency, kinds };
  const years = span(year - 1, year + 1);
  const passing = listDeadlines(dependencies, { ...years, ...filter });
  const found = new Map(passing.map((deadline) => [deadline.id, deadline]));
  const isAll = plan === null && agency === null && kinds === null;
  const all = isAll
    ? passing
    : listDeadlines(dependencies, { ...years, plan: null, agency: null, kinds: null });
  const existing = new Set(all.map(({ id }) => id));
  const entryOf = entryMaker(reminderSettings(db).steps, holidayBook(db).on(today()));
  return reviseEntries({
    year,
    wanted: new Map(
      passing.filter((deadline) => reachesYear(deadline, year)).map((one) => [one.id, entryOf(one)]),
    ),
    around(id) {
      const deadline = found.get(id);
      return deadline ? entryOf(deadline) : null;
    },
    exists: (deadline) => existing.has(deadline),
    passes: (scope) => passes(scope, filter),
    stored: selectCalendarEntries(db),
    uidOf: (deadline) => entryUid(register, deadline),
    now,
  });
}

/** Whether the last day lies in a year, or a time reaches into it. */
function reachesYear({ beginsOn, lastDay }: Deadline, year: number): boolean {
  const { from, to } = span(year, year);
  return lastDay >= from && (beginsOn ?? lastDay) <= to;
}

/** Calendars of another year or by another filter are others: Outlook would put one in the place of the other. */
function calendarIdentity(register: string, { year, plan, agency, kinds }: Request): string {
  return entryUid(
    register,
    JSON.stringify({ calendar: year, plan, agency, kinds: kinds?.toSorted() ?? null }),
  );
}

function passes(scope: EntryScope, { plan, agency, kinds }: DeadlineFilter): boolean {
  return (
    (plan === null || scope.plan === plan) &&
    (agency === null || scope.agency === null || scope.agency === agency) &&
    (kinds === null || kinds.includes(scope.kind))
  );
}

function span(first: number, last: number): { from: CalendarDate; to: CalendarDate } {
  return { from: CalendarDate.parse(`${first}-01-01`), to: CalendarDate.parse(`${last}-12-31`) };
}
