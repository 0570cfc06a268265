import { CalendarDate } from '../../../../shared/domain/calendar-date';
import { lawEntryPrefix } from '../../../../shared/domain/working-days/days-of-law';
import type { ReadableDatabase } from '../../database/database';
import { selectHolidayRows } from '../../database/queries/holidays';

/** A first and a last day. */
export type DaySpan = { readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * The first and the last day that a deed can change: those it names, those of the entry it is about, and those of the entry that this one
 * took the place of. A day of the law that stands in tells its day by its name. Null where there is no such entry.
 */
export function spanOfDeed(
  db: ReadableDatabase,
  entry: string | null,
  named: DaySpan | null,
): DaySpan | null {
  const rows = selectHolidayRows(db);
  const row = rows.find((one) => one.entry === entry);
  const before = row && rows.find(({ id }) => id === row.replacesId);
  const day = CalendarDate.safeParse(entry?.slice(lawEntryPrefix.length));
  const ofLaw = !row && day.success ? { from: day.data, to: day.data } : null;
  const spans = [named, row, before, ofLaw].flatMap((span) => (span ? [span] : []));
  const [first] = spans.map(({ from }) => from).toSorted();
  const last = spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return first && last ? { from: first, to: last } : null;
}
