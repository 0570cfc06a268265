import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type BookedDuty, judgeUnit } from '../../../../shared/domain/duties/duty-book';
import type { RecordedState } from '../../../../shared/domain/duties/duty-state';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import type { WritableDatabase } from '../../database/database';
import {
  insertDueEdit,
  insertExtension,
  insertProgress,
  type Recording,
  undoEntry,
} from '../../database/queries/duty-deeds';
import { selectNamedAgencies } from '../../database/queries/duty-rows';
import type { Dependencies } from '../../dependencies';

/**
 * Records one state for several agencies and gives the entries. Throws `Refusal` (`day_in_future`) for a day that has not come: of it
 * nobody knows anything yet. Runs inside the caller's transaction, as all of these do.
 */
export function recordStates(
  { db, newUuid, user, now, today }: Dependencies,
  dutyId: number,
  agencies: readonly number[],
  said: { readonly state: RecordedState; readonly asOf: CalendarDate; readonly note: string },
): string[] {
  if (said.asOf > today()) throw new Refusal('day_in_future', formatDate(said.asOf));
  const recording = { by: user(), at: now() };
  return agencies.map((agencyId) => {
    const entry = newUuid();
    insertProgress(db, entry, { dutyId, agencyId, ...said }, recording);
    return entry;
  });
}

/** Grants several agencies a later day. Throws `Refusal` (`extension_not_later`) where one has that day or a later one already. */
export function extendDuties(
  { db, newUuid, user, now, today }: Dependencies,
  duty: BookedDuty,
  agencies: readonly number[],
  said: { readonly dueOn: CalendarDate; readonly reason: string; readonly documentNumber: string | null },
): string[] {
  const recording = { by: user(), at: now() };
  return agencies.map((agencyId) => {
    const { lastDay } = judgeUnit(duty, agencyId, today());
    if (lastDay !== null && said.dueOn <= lastDay) {
      const name = selectNamedAgencies(db, [agencyId], today()).get(agencyId)?.name ?? '';
      throw new Refusal('extension_not_later', `${name}: ${formatDate(lastDay)}`);
    }
    const entry = newUuid();
    insertExtension(db, entry, { dutyId: duty.id, agencyId, before: lastDay, ...said }, recording);
    return entry;
  });
}

/** Sets or clears the day of a duty. */
export function setDutyDue(
  { db, newUuid, user, now }: Dependencies,
  dutyId: number,
  said: { readonly dueOn: CalendarDate | null; readonly note: string },
): string[] {
  const entry = newUuid();
  insertDueEdit(db, entry, { dutyId, ...said }, { by: user(), at: now() });
  return [entry];
}

/** Takes entries back. Throws `Refusal`: `not_found`, `already_undone`. */
export function undoEntries({ db, user, now }: Dependencies, entries: readonly string[]): number {
  return mark(db, entries, { by: user(), at: now() });
}

/** Lets entries count again that were taken back. Throws `Refusal`: `not_found`, `not_undone`. */
export function redoEntries({ db }: Dependencies, entries: readonly string[]): number {
  return mark(db, entries, null);
}

function mark(db: WritableDatabase, entries: readonly string[], undone: Recording | null): number {
  const wanted = new Set(entries);
  for (const entry of wanted) {
    const outcome = undoEntry(db, entry, undone);
    if (outcome === 'unknown') throw new Refusal('not_found', entry);
    if (outcome === 'already') throw new Refusal(undone ? 'already_undone' : 'not_undone', entry);
  }
  return wanted.size;
}
