import type { AgencyKind } from '../agency';
import type { CalendarDate } from '../calendar-date';
import { lastWorkingDay, type WorkingCalendar } from '../working-days/working-calendar';
import type { DueTerms } from './due-terms';
import type { HolidayBook } from './holiday-book';
import { countsWorkingDays, type DuePoint, type ResolvedDue, resolveDue } from './resolve-due';
import type { RuleSettings, TierTerms } from './rule-settings';

/** The settings of a rule as its document wrote them, and how they were changed, oldest first; what was undone was never made. */
export type RuleHistory = {
  readonly written: RuleSettings;
  readonly edits: readonly { readonly editedOn: CalendarDate; readonly settings: RuleSettings }[];
};

/** When something is due, and by what. */
export type DueThen = {
  /** Null where there is no such day. */
  readonly due: ResolvedDue | null;
  readonly settings: RuleSettings;
  readonly terms: DueTerms | null;
  /** The terms of the agency's own kind, where they hold. */
  readonly tier: TierTerms | null;
  /** The calendar by which it is judged: as it was known when the deadline passed, or as it is known now. */
  readonly calendar: () => WorkingCalendar;
};

/**
 * When something is due, by all that was changed while it was still open: changes of the rule and of the holidays count in the order of
 * their days, each only while its day is not after the last day as that stands, so that a day which has passed stays what it was. A change
 * that names a day for the first time does not name one that had already passed, but an event may be recorded late. `on` leaves later
 * changes out; `kind` asks for the terms of agencies of that kind.
 */
export function dueThen(
  { written, edits }: RuleHistory,
  kind: AgencyKind | null,
  point: Omit<DuePoint, 'window'>,
  book: HolidayBook,
  on: CalendarDate | null = null,
): DueThen {
  let state = stateOf(written, kind);
  let knownOn: CalendarDate | null = null;
  let left = edits;
  const resolve = ({ settings, terms }: State, day: CalendarDate | null) =>
    terms &&
    resolveDue(
      terms,
      settings.shift,
      { ...point, window: settings.window },
      usesCalendar({ settings, terms }) ? book.on(day) : nobodyIsOff,
    );
  let due = resolve(state, null);
  for (;;) {
    const edit = left[0] ?? null;
    const holiday = usesCalendar(state) ? nextAfter(book.changes(), knownOn) : null;
    const day = earlier(edit?.editedOn ?? null, holiday);
    if (day === null || (on !== null && day > on) || (due && day > due.lastDay)) break;
    const editsHere = left.filter(({ editedOn }) => editedOn <= day);
    const settings = editsHere.at(-1)?.settings;
    const next = settings ? stateOf(settings, kind) : state;
    const moved = resolve(next, day);
    const isTooLate =
      due === null && moved !== null && moved.lastDay < day && next.terms?.kind !== 'after_event';
    if (!isTooLate) {
      state = next;
      due = moved;
    }
    knownOn = day;
    left = left.slice(editsHere.length);
  }
  const passedOn = due && (on === null || due.lastDay < on) ? due.lastDay : on;
  const judgedOn = usesCalendar(state) && knownOn ? later(knownOn, passedOn) : passedOn;
  return { due, ...state, calendar: () => book.on(judgedOn) };
}

/** The last working day of a deadline, by the calendar that it is judged by. */
export function workingDayThen({ due, calendar }: DueThen): CalendarDate | null {
  return due && lastWorkingDay(calendar(), due.lastDay);
}

type State = Pick<DueThen, 'settings' | 'terms' | 'tier'>;

const nobodyIsOff: WorkingCalendar = new Map();

function stateOf(settings: RuleSettings, kind: AgencyKind | null): State {
  const tier = kind === null ? null : (settings.tiers.find((one) => one.tier === kind) ?? null);
  return { settings, terms: tier ? tier.terms : settings.terms, tier };
}

function usesCalendar({ settings, terms }: Pick<State, 'settings' | 'terms'>): boolean {
  return terms !== null && countsWorkingDays(terms, settings.shift);
}

function nextAfter(days: readonly CalendarDate[], day: CalendarDate | null): CalendarDate | null {
  return (day === null ? days[0] : days.find((one) => one > day)) ?? null;
}

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function later(one: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > one ? other : one;
}
