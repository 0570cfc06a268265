import type { EventUndone } from '../../../../shared/contract/agencies';
import { Refusal } from '../../../../shared/contract/reply';
import type { EventSummary } from '../../../../shared/domain/agencies/agency-detail';
import { codesOfRequest } from '../../../../shared/domain/agencies/codes-of-request';
import type { EventPreview } from '../../../../shared/domain/agencies/event-preview';
import type { ReadableDatabase } from '../../database/database';
import { applyChanges } from '../../database/queries/agency-event-apply';
import { selectEventSummaries } from '../../database/queries/agency-event-summaries';
import { undoMarks } from '../../database/queries/agency-event-undo';
import {
  keepRequest,
  markUndone,
  type StoredEvent,
  selectEvent,
  selectLaterEvents,
  selectMarkedCodes,
} from '../../database/queries/agency-events';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';
import { plannedEvent } from './planned-event';
import { previewOf } from './preview-event';

/** Takes an event back by its marks, unless a later one about the same agencies is in force. Throws `Refusal` (`not_found`). */
export function undoEvent({ db, user, now }: Dependencies, uuid: string): EventUndone {
  const undo = db.transaction((): EventUndone => {
    const event = requireEvent(db, uuid);
    if (event.isUndone) return { state: 'already_undone' };
    const later = laterThan(db, event);
    if (later.length > 0) return { state: 'later_events', later };
    const { gone, kept } = undoMarks(db, event.id);
    markUndone(db, event.id, { by: user(), at: now() });
    return { state: 'undone', gone: [...gone], kept: [...kept] };
  });
  return orRefuse(db, () => undo.immediate());
}

/** What became of a redo. */
export type EventRedone =
  | { readonly state: 'applied' | 'refused'; readonly preview: EventPreview }
  | { readonly state: 'later_events'; readonly later: EventSummary[] }
  | { readonly state: 'in_force' };

/** Applies an undone event again, with the codes and ids that it had. Throws `Refusal` (`not_found`). */
export function redoEvent({ db, newUuid, today }: Dependencies, uuid: string): EventRedone {
  const redo = db.transaction((): EventRedone => {
    const event = requireEvent(db, uuid);
    if (!event.isUndone) return { state: 'in_force' };
    const planned = plannedEvent(db, event.request, event.id);
    const later = planned.plan.obstacles.filter(({ code }) => code === 'later_event');
    if (later.length > 0) {
      return {
        state: 'later_events',
        later: summaries(
          db,
          later.map(({ subject }) => subject),
        ),
      };
    }
    const preview = previewOf(db, planned, today());
    if (!preview.canApply) return { state: 'refused', preview };
    const given: string[] = [];
    applyChanges(db, { id: event.id, ...planned.request }, planned.plan.changes, () => {
      const next = event.uuids[given.length] ?? newUuid();
      given.push(next);
      return next;
    });
    keepRequest(db, event.id, planned.request, given);
    markUndone(db, event.id, null);
    return { state: 'applied', preview };
  });
  return orRefuse(db, () => redo.immediate());
}

function requireEvent(db: ReadableDatabase, uuid: string): StoredEvent {
  const event = selectEvent(db, uuid);
  if (!event) throw new Refusal('not_found', uuid);
  return event;
}

function laterThan(db: ReadableDatabase, { id, request }: StoredEvent): EventSummary[] {
  const codes = new Set([...codesOfRequest(request), ...selectMarkedCodes(db, id)]);
  return summaries(db, selectLaterEvents(db, { happenedOn: request.happenedOn, id }, codes));
}

function summaries(db: ReadableDatabase, uuids: readonly string[]): EventSummary[] {
  if (uuids.length === 0) return [];
  return [...selectEventSummaries(db, uuids, { offset: 0, limit: uuids.length })];
}
