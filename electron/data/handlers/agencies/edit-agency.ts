import { Refusal } from '../../../../shared/contract/reply';
import { AgencyChange, type AgencyEdit } from '../../../../shared/domain/agencies/agency-detail';
import type { ReadableDatabase } from '../../database/database';
import {
  insertEdit,
  markEditUndone,
  selectAgencyField,
  selectAgencyId,
  selectEdit,
  updateAgencyField,
} from '../../database/queries/agency-edits';
import { wouldCircle } from '../../database/queries/agency-parents';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';

/** Puts one field right and keeps what it held. Throws `Refusal`: `unknown_agency`, for a parent too, `parent_circle`. */
export function editAgency(
  { db, newUuid, user, now }: Dependencies,
  code: string,
  change: AgencyChange,
): AgencyEdit {
  const edit = db.transaction((): AgencyEdit => {
    const agency = selectAgencyId(db, code);
    if (agency === null) throw new Refusal('unknown_agency', code);
    requireParent(db, agency, change);
    const before = JSON.stringify(selectAgencyField(db, agency, change.field));
    updateAgencyField(db, agency, change, newUuid);
    const after = JSON.stringify(selectAgencyField(db, agency, change.field));
    const made = { edit: newUuid(), field: change.field, before, after, editedBy: user(), editedAt: now() };
    insertEdit(db, agency, made);
    return { ...made, undoneBy: null, undoneAt: null };
  });
  return orRefuse(db, () => edit.immediate());
}

function requireParent(db: ReadableDatabase, agency: number, change: AgencyChange): void {
  if (change.field !== 'parent' || change.value === null) return;
  const parent = selectAgencyId(db, change.value);
  if (parent === null) throw new Refusal('unknown_agency', change.value);
  if (wouldCircle(db, agency, parent)) throw new Refusal('parent_circle', change.value);
}

/** Gives a field the value back that it had before an edit, unless it was changed again since. Throws `Refusal`: `not_found`, `parent_circle`. */
export function undoEdit(
  { db, newUuid, user, now }: Dependencies,
  uuid: string,
): { state: 'undone' | 'already_undone' | 'changed_since' } {
  const undo = db.transaction((): { state: 'undone' | 'already_undone' | 'changed_since' } => {
    const edit = selectEdit(db, uuid);
    if (!edit) throw new Refusal('not_found', uuid);
    if (edit.undoneAt !== null) return { state: 'already_undone' };
    const { agencyId, field, before, after } = edit;
    if (JSON.stringify(selectAgencyField(db, agencyId, field)) !== after) return { state: 'changed_since' };
    const change = AgencyChange.parse({ field, value: JSON.parse(before) });
    requireParent(db, agencyId, change);
    updateAgencyField(db, agencyId, change, newUuid);
    markEditUndone(db, uuid, { by: user(), at: now() });
    return { state: 'undone' };
  });
  return orRefuse(db, () => undo.immediate());
}
