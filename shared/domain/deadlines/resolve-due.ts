import { assertNever } from '../../kit/assert-never';
import { addDays, type CalendarDate } from '../calendar-date';
import { lastValidDay, yearOfDue } from '../due-date';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
} from '../working-days/working-calendar';
import type { IdleDay, Shift } from './deadline';
import type { DayUnit, DueTerms } from './due-terms';
import { endOfPart } from './part-of-year';
import type { ShiftPolicy, WindowBasis } from './rule-settings';

/** Of what terms are asked: a year, or a period with the last day of its figures, and by which days parts of a year end. */
export type DuePoint = {
  readonly year: number;
  readonly dataTo: CalendarDate | null;
  readonly window: WindowBasis;
};

/** The last valid day by the terms alone, and after the shift policy. */
export type ResolvedDue = {
  readonly nominal: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly shifted: Extract<Shift, { kind: 'working_day' }> | null;
};

/** Terms whose day depends on which days are worked. */
export function countsWorkingDays(terms: DueTerms, shift: ShiftPolicy): boolean {
  return shift !== 'none' || (terms.kind !== 'day' && terms.unit === 'working_day');
}

/**
 * When something is due: the day of its terms, moved off a day on which nobody works where the policy says so. Null where the year has
 * no such day, where terms that name a year are not of this one, or where the event has not happened. A strictly-before day ends on the
 * day before it; the shift moves that last day, whichever it is. Source of the shift: Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5.
 */
export function resolveDue(
  terms: DueTerms,
  shift: ShiftPolicy,
  point: DuePoint,
  calendar: WorkingCalendar,
): ResolvedDue | null {
  const nominal = nominalDay(terms, point, calendar);
  if (!nominal) return null;
  const lastDay = shiftedDay(nominal, shift, calendar);
  if (lastDay === nominal) return { nominal, lastDay, shifted: null };
  const over = idleDays(
    calendar,
    lastDay < nominal ? addDays(lastDay, 1) : nominal,
    lastDay < nominal ? nominal : addDays(lastDay, -1),
  );
  return { nominal, lastDay, shifted: { kind: 'working_day', from: nominal, policy: shift, over } };
}

/** The last day by the terms, before any shift. Counted days begin after the event: Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2. */
function nominalDay(terms: DueTerms, point: DuePoint, calendar: WorkingCalendar): CalendarDate | null {
  switch (terms.kind) {
    case 'day': {
      const year = dueYear(point, terms.on.month);
      return terms.on.year === undefined || terms.on.year === year ? lastValidDay(terms.on, year) : null;
    }
    case 'after_event': {
      const { happenedOn } = terms;
      if (!happenedOn) return null;
      const isOfPoint = dueYear(point, Number(happenedOn.slice(5, 7))) === Number(happenedOn.slice(0, 4));
      return isOfPoint ? counted(calendar, happenedOn, terms.count, terms.unit) : null;
    }
    case 'end_of': {
      const end = endOfPart(point.dataTo ?? yearEnd(point.year), terms.part, point.window);
      return counted(calendar, end, terms.count, terms.unit);
    }
    default:
      return assertNever(terms);
  }
}

function dueYear({ year, dataTo }: DuePoint, month: number): number {
  return dataTo ? yearOfDue({ year, dataTo }, month) : year;
}

/** A day of the last part of a year by either basis. */
function yearEnd(year: number): CalendarDate {
  const end = lastValidDay({ relation: 'on_or_before', month: 12, day: 14 }, year);
  if (!end) throw new Error(`There is no year ${year}.`);
  return end;
}

function counted(calendar: WorkingCalendar, day: CalendarDate, count: number, unit: DayUnit): CalendarDate {
  return unit === 'day' ? addDays(day, count) : addWorkingDays(calendar, day, count);
}

function shiftedDay(day: CalendarDate, shift: ShiftPolicy, calendar: WorkingCalendar): CalendarDate {
  switch (shift) {
    case 'none':
      return day;
    case 'next_working':
      return nextWorkingDay(calendar, day);
    case 'previous_working':
      return lastWorkingDay(calendar, day);
    default:
      return assertNever(shift);
  }
}

/** The days of a span on which nobody works, both ends included, each with the holiday that it is; none for a weekend. */
function idleDays(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): IdleDay[] {
  const days: IdleDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (!isWorkingDay(calendar, day)) days.push({ day, holiday: calendar.get(day)?.name ?? null });
  return days;
}
