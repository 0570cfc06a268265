import type { DutyDetail } from '../../../../shared/contract/duties';
import type { BookedDuty, DutyBook } from '../../../../shared/domain/duties/duty-book';
import type { ReadableDatabase } from '../../database/database';
import { selectDueEdits, selectDutyParts, selectDutySource } from '../../database/queries/duty-detail';
import { selectDutyTexts, selectNamedAgencies } from '../../database/queries/duty-rows';
import { partnersOfDuty } from './partners-of-duty';
import { type Days, shownAgency, shownSummary } from './shown-duty';

/** A duty with where it stands in its plan, its parts, its partners and the days that were set for it. */
export function detailOfDuty(db: ReadableDatabase, book: DutyBook, duty: BookedDuty, days: Days): DutyDetail {
  const text = selectDutyTexts(db, [duty.id]).get(duty.id);
  if (!text) throw new Error(`There is no duty ${duty.id}.`);
  const { start, end, passage, addresseeId, alsoAdhoc, ...source } = selectDutySource(db, duty.id);
  const addressee =
    addresseeId === null ? undefined : selectNamedAgencies(db, [addresseeId], days.on).get(addresseeId);
  return {
    ...shownSummary(duty, text, null, days.today),
    ...source,
    alsoAdhoc: alsoAdhoc === 1,
    place: start === null || end === null || passage === null ? null : { start, end, text: passage },
    addressee: addressee ? shownAgency(addressee) : null,
    parts: [...selectDutyParts(db, duty.id)],
    partners: partnersOfDuty(db, book, duty, days),
    dueEdits: [...selectDueEdits(db, duty.id)],
  };
}
