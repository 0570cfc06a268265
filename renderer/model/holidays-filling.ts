import type { HolidayChange, HolidayEntry } from '../../shared/contract/holidays';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';
import type { DayStatus } from '../../shared/domain/working-days/day-exception';
import { typedDay } from './plan-typed';

/** What is typed into the form of an entry of the table of holidays. */
export type HolidayFilling = {
  readonly kind: HolidayChange['kind'];
  readonly from: string;
  /** Blank is one day alone. */
  readonly to: string;
  readonly name: string;
  readonly status: DayStatus;
  readonly source: string;
  /** For which day off a worked day makes up. */
  readonly makesUpFor: string;
  /** Of a new day off: the weekend day on which it is made up; blank where it is not. */
  readonly madeUpOn: string;
};

/** Why a form cannot be sent yet; words for it are in `text/holidays.ts`. */
export type HolidayFault = 'bad_from' | 'bad_to' | 'no_name' | 'no_source' | 'bad_make_up';

/** What a form stands for: one entry, or two of a swap, the day off first. */
export type HolidayReading =
  | { readonly changes: readonly [HolidayChange, ...HolidayChange[]] }
  | { readonly fault: HolidayFault };

/** The form of a new entry as it opens. */
export const noHoliday: HolidayFilling = {
  ...{ kind: 'off', from: '', to: '', name: '', status: 'confirmed', source: '' },
  ...{ makesUpFor: '', madeUpOn: '' },
};

/** The form of an entry that is to be changed. */
export function filledHoliday(entry: HolidayEntry): HolidayFilling {
  return {
    kind: entry.kind,
    from: formatDate(entry.from),
    to: entry.to === entry.from ? '' : formatDate(entry.to),
    name: entry.name,
    status: entry.status,
    source: entry.source,
    makesUpFor: entry.makesUpFor === null ? '' : formatDate(entry.makesUpFor),
    madeUpOn: '',
  };
}

/**
 * What the form asks to be written, `entry` being the one that is changed. A make-up day of a new day off becomes a second entry, named
 * by `makeUpName`; where the day off has several days it is made up for the day that `makesUpFor` says, else for its first.
 */
export function readHoliday(
  filled: HolidayFilling,
  entry: string | null,
  makeUpName: (dayOff: CalendarDate) => string,
): HolidayReading {
  const from = typedDay(filled.from);
  if (from.kind !== 'value') return { fault: 'bad_from' };
  const to = typedDay(filled.to);
  const last = to.kind === 'blank' ? from.value : to.kind === 'value' ? to.value : null;
  if (last === null || last < from.value) return { fault: 'bad_to' };
  const [name, source] = [filled.name.trim(), filled.source.trim()];
  if (name === '') return { fault: 'no_name' };
  if (source === '' && filled.status === 'confirmed') return { fault: 'no_source' };
  const makesUpFor = typedDay(filled.makesUpFor);
  const madeUpOn = isSwap(filled, entry) ? typedDay(filled.madeUpOn) : ({ kind: 'blank' } as const);
  if (makesUpFor.kind === 'bad' || madeUpOn.kind === 'bad') return { fault: 'bad_make_up' };
  const { kind, status } = filled;
  const shared = { status, source };
  const change: HolidayChange = {
    ...{ entry, kind, from: from.value, to: last, name, ...shared },
    makesUpFor: kind === 'worked' && makesUpFor.kind === 'value' ? makesUpFor.value : null,
  };
  if (madeUpOn.kind === 'blank') return { changes: [change] };
  const dayOff = makesUpFor.kind === 'value' ? makesUpFor.value : from.value;
  const isWithin = dayOff >= change.from && dayOff <= change.to;
  if (!isWithin || (madeUpOn.value >= change.from && madeUpOn.value <= change.to))
    return { fault: 'bad_make_up' };
  const day = { from: madeUpOn.value, to: madeUpOn.value };
  return {
    changes: [
      change,
      {
        ...{ entry: null, kind: 'worked', ...day, name: makeUpName(dayOff), ...shared },
        makesUpFor: dayOff,
      },
    ],
  };
}

/** Whether the form offers a make-up day: a new day off, that is. */
export function isSwap({ kind }: Pick<HolidayFilling, 'kind'>, entry: string | null): boolean {
  return kind === 'off' && entry === null;
}
