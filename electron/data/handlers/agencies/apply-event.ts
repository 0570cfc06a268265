import type { EventPreview } from '../../../../shared/domain/agencies/event-preview';
import type { EventRequest } from '../../../../shared/domain/agencies/event-request';
import { applyChanges } from '../../database/queries/agency-event-apply';
import { insertEvent, keepRequest } from '../../database/queries/agency-events';
import { keepFile, type NewFile } from '../../database/queries/keep-file';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';
import { plannedEvent } from './planned-event';
import { previewOf } from './preview-event';

/** What became of a request: an event in force, or its preview, which says what stands in the way or is asked. */
export type AppliedEvent =
  | { readonly state: 'applied'; readonly event: string; readonly preview: EventPreview }
  | { readonly state: 'refused'; readonly preview: EventPreview };

/** Judges a request once more and applies it, all or nothing; the file that it was read from is kept with it. */
export function applyEvent(
  { db, newUuid, user, now, today }: Dependencies,
  asked: EventRequest,
  file: NewFile | null,
): AppliedEvent {
  const apply = db.transaction((): AppliedEvent => {
    const planned = plannedEvent(db, asked, null);
    const { request, plan } = planned;
    const preview = previewOf(db, planned, today());
    if (!preview.canApply) return { state: 'refused', preview };
    const uuid = newUuid();
    const kept = file && { id: keepFile(db, file, newUuid), name: file.name };
    const id = insertEvent(db, { uuid, request, file: kept, by: user(), at: now() });
    const given: string[] = [];
    applyChanges(db, { id, ...request }, plan.changes, () => {
      const next = newUuid();
      given.push(next);
      return next;
    });
    keepRequest(db, id, request, given);
    return { state: 'applied', event: uuid, preview };
  });
  return orRefuse(db, () => apply.immediate());
}
