import { addDays, CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DateMove, IdleDay } from '../../../../shared/domain/deadlines/deadline';
import { isWorkingDay, type WorkingCalendar } from '../../../../shared/domain/working-days/working-calendar';
import type { Dependencies } from '../../dependencies';
import type { Asked, Entry } from './entry';
import { gather } from './gather';
import { openScope, type Scope } from './scope';

/**
 * What a deed can move: whatever lies about some days (the first and the last that it touches, before and after), reports by a rule of a
 * plan, or a day of no plan.
 */
export type Concerns =
  | { readonly kind: 'days'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'rule'; readonly rule: number }
  | { readonly kind: 'event'; readonly event: string };

/** Open deadlines at one moment, by id, with the calendar that they were worked out by. */
type Stand = {
  readonly scopes: readonly Scope[];
  readonly entries: ReadonlyMap<string, Entry & { readonly working: CalendarDate }>;
  readonly make: (entry: Entry) => ReturnType<Entry['make']>;
};

/**
 * Does something to the register and says which open deadlines it moved: those whose last day, before or after, is not past and lies before
 * the end of the year after next. In the order of their new days. A preview rehearses the deed.
 */
export function withMoves<Result>(
  { db, today }: Pick<Dependencies, 'db' | 'today'>,
  concerns: Concerns,
  deed: () => Result,
): { readonly result: Result; readonly moves: DateMove[] } {
  const before = standOf({ db, today }, concerns);
  const result = deed();
  const after = standOf({ db, today }, concerns);
  const ids = new Set([...before.entries.keys(), ...after.entries.keys()]);
  const now = today();
  const moves = [...ids].flatMap((id): DateMove[] => {
    const was = before.entries.get(id) ?? null;
    const is = after.entries.get(id) ?? null;
    if (was?.lastDay === is?.lastDay && was?.working === is?.working) return [];
    if ((was?.lastDay ?? now) < now && (is?.lastDay ?? now) < now) return [];
    const made = is ? after.make(is) : was ? before.make(was) : null;
    if (!made) return [];
    return [
      {
        ...{ deadline: id, title: made.title, who: made.who, before: daysOf(was), after: daysOf(is) },
        because: becauseOf(concerns, before, after, id),
      },
    ];
  });
  return { result, moves: moves.toSorted(byNewDay) };
}

/** A time is worked out by holidays that lie so many days away at most, unless it counts working days. */
const reach = 40;

function standOf({ db, today }: Pick<Dependencies, 'db' | 'today'>, concerns: Concerns): Stand {
  const from = addDays(today(), -reach);
  const to = CalendarDate.parse(`${Number(today().slice(0, 4)) + 2}-12-31`);
  const all = { from, to, plan: null, agency: null };
  const asked: readonly Asked[] =
    concerns.kind === 'rule'
      ? [{ ...all, kinds: ['plan_report'] }]
      : concerns.kind === 'event'
        ? [{ ...all, kinds: ['statutory', 'council', 'own'] }]
        : [
            { ...all, kinds: ['plan_report', 'request', 'statutory', 'council', 'own'] },
            // The days of duties are dates; only the last working day before them can change.
            ...within(
              { ...all, from: concerns.from, to: addDays(concerns.to, reach), kinds: ['duty'] },
              from,
              to,
            ),
          ];
  const scopes = asked.map((one) => openScope(db, today(), one));
  const gathered = scopes.map((scope) => gather(scope));
  const entries = new Map<string, Entry & { working: CalendarDate }>();
  const makers = new Map<string, (chosen: readonly Entry[]) => ReturnType<Entry['make']>[]>();
  for (const { entries: some, make } of gathered) {
    for (const entry of some) {
      entries.set(entry.id, { ...entry, working: entry.lastWorkingDay() });
      makers.set(entry.id, make);
    }
  }
  return {
    scopes,
    entries,
    make: (entry) => makers.get(entry.id)?.([entry])[0] ?? entry.make(),
  };
}

function within(asked: Asked, from: CalendarDate, to: CalendarDate): readonly Asked[] {
  const cut = { ...asked, from: asked.from < from ? from : asked.from, to: asked.to > to ? to : asked.to };
  return cut.from <= cut.to ? [cut] : [];
}

function daysOf(entry: (Entry & { readonly working: CalendarDate }) | null): DateMove['before'] {
  return entry && { lastDay: entry.lastDay, lastWorkingDay: entry.working };
}

/** The days on which somebody works now and did not, or the other way round; after a change of a rule, the days that it moves over. */
function becauseOf(concerns: Concerns, before: Stand, after: Stand, id: string): IdleDay[] {
  const was = before.entries.get(id);
  const is = after.entries.get(id);
  if (concerns.kind !== 'days') {
    const shifted = is && after.make(is).shifted;
    return shifted?.kind === 'working_day' ? shifted.over : [];
  }
  const last = [was?.lastDay, is?.lastDay]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (!last) return [];
  return changedDays(concerns, calendarOf(before, last), calendarOf(after, last)).filter(
    ({ day }) => day <= last,
  );
}

function calendarOf({ scopes }: Stand, day: CalendarDate): WorkingCalendar {
  const [scope] = scopes;
  if (!scope) throw new Error('Nothing was asked.');
  return scope.book.on(day);
}

function changedDays(
  { from, to }: Extract<Concerns, { kind: 'days' }>,
  before: WorkingCalendar,
  after: WorkingCalendar,
): IdleDay[] {
  const days: IdleDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(before, day) === isWorkingDay(after, day)) continue;
    days.push({ day, holiday: (after.get(day) ?? before.get(day))?.name ?? null });
  }
  return days;
}

function byNewDay(one: DateMove, other: DateMove): number {
  const [left, right] = [one, other].map(({ before, after }) => (after ?? before)?.lastDay ?? '');
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}
