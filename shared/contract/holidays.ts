import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date';
import { DateMove } from '../domain/deadlines/deadline';
import { DayException, DayStatus } from '../domain/working-days/day-exception';
import { method } from './method';

/**
 * An entry of the table with who entered it. One that was replaced, withdrawn or undone stays and says so: `undoneBy` and `undoneAt` are
 * null only while it is in force. Of a day of the law that nobody entered `recordedAt` is empty.
 */
export const HolidayEntry = DayException.extend({
  origin: z.enum(['shipped', 'clerk']),
  /** The entry that it took the place of. */
  replaces: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type HolidayEntry = z.infer<typeof HolidayEntry>;

/** The table of a year. Provisional until somebody confirms, by a document, that nothing is missing from it. */
export const HolidayYear = z.object({
  year: z.int(),
  state: z.enum(['confirmed', 'provisional']),
  confirmation: z.object({ source: z.string(), confirmedBy: z.string(), confirmedAt: z.string() }).nullable(),
  /** Why it is provisional, in Vietnamese; empty where it is confirmed. */
  remark: z.string(),
  /** By day; those that hold first, then those that were withdrawn. Days of the law alone stand in for a year without any entry. */
  entries: z.array(HolidayEntry),
  /** Days off that fall on Monday to Friday, and weekend days that are worked. */
  daysOff: z.int(),
  daysWorked: z.int(),
});
export type HolidayYear = z.infer<typeof HolidayYear>;

/** What the clerk enters: a new entry, or one in the place of another. */
export const HolidayChange = z
  .object({
    /** The entry that is changed; null for a new one. */
    entry: z.string().max(100).nullable(),
    kind: z.enum(['off', 'worked']),
    from: CalendarDate,
    to: CalendarDate,
    name: z.string().trim().min(1).max(200),
    status: DayStatus,
    source: z.string().trim().max(500),
    makesUpFor: CalendarDate.nullable(),
  })
  .refine(({ from, to }) => from <= to, { message: 'the last day cannot be before the first' })
  .refine(({ from, to }) => from >= '1990' && to < '2200', { message: 'years from 1990 to 2199' })
  .refine(({ kind, makesUpFor }) => kind === 'worked' || makesUpFor === null, {
    message: 'only a day that is worked makes up for another one',
  });
export type HolidayChange = z.infer<typeof HolidayChange>;

const entry = z.object({ entry: z.string().min(1).max(100) });
const year = z.int().min(1990).max(2199);
const moved = z.object({ entry: z.string(), moves: z.array(DateMove) });

export const holidays = {
  year: method(z.object({ year }), HolidayYear),
  /** Which years have entries. */
  years: method(z.void(), z.array(z.object({ year: z.int(), state: HolidayYear.shape.state }))),
  /** Which open deadlines would move, and why; nothing is written. Refused as `save` is. */
  preview: method(HolidayChange, z.array(DateMove)),
  /**
   * Writes an entry and says which open deadlines moved. Refused: `not_found`, `holiday_too_long` (more than 31 days), `holiday_overlaps`
   * (another entry says something else of a day), `worked_day_not_weekend`, `source_missing` (a confirmed day without its document).
   */
  save: method(HolidayChange, moved),
  /** Takes an entry out; it stays in the list and says so. Refused: `not_found`, `already_undone`. */
  withdraw: method(entry, moved),
  /**
   * Takes the last deed on an entry back: what was added goes, what was changed or withdrawn is as before. Answers the entry that stands
   * now. Refused: `not_found`, `already_undone`, `later_edit_stands` (it was changed since), `nothing_to_undo` (a shipped entry that
   * nobody touched), `holiday_overlaps`.
   */
  undo: method(entry, moved),
  /** Records by which document the table of a year is complete. */
  confirm: method(z.object({ year, source: z.string().trim().min(1).max(500) }), HolidayYear),
  /** Takes the confirmation of a year back. */
  unconfirm: method(z.object({ year }), HolidayYear),
};
