import type { HandlersFor } from '../../../../shared/contract';
import type { EventDraft } from '../../../../shared/contract/deadlines';
import { Refusal } from '../../../../shared/contract/reply';
import {
  endDeadlineRule,
  insertDeadlineRule,
  resumeDeadlineRule,
  undoDeadlineRule,
} from '../../database/queries/deadline-rules-write';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';
import { type EventChain, isStanding, requiredChain, selectEventChains, shownEvent } from './events-chain';
import { requireRealDays } from './events-days';
import { installEvents } from './events-install';

type EventHandlers = Pick<HandlersFor<'deadlines'>, 'events' | 'saveEvent' | 'removeEvent' | 'undoEvent'>;

/** The days that no plan asks for. A row is never changed: another one takes its place, and the day keeps its identity. */
export function eventHandlers(dependencies: Dependencies): EventHandlers {
  installEvents(dependencies);
  const { db, user, now, announce } = dependencies;
  const changed = (work: () => string) => {
    const event = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'deadlines' });
    return shownEvent(requiredChain(db, event));
  };
  const standing = (event: string): EventChain => {
    const chain = requiredChain(db, event);
    if (!isStanding(chain)) throw new Refusal('already_undone', chain.last.title);
    return chain;
  };

  return {
    events() {
      const chains = selectEventChains(db);
      return [...chains.filter(isStanding), ...chains.filter((one) => !isStanding(one))].map(shownEvent);
    },

    saveEvent: (draft) =>
      changed(() => {
        requireRealDays(draft);
        return save(dependencies, draft, draft.event === null ? null : standing(draft.event));
      }),

    removeEvent: ({ event }) =>
      changed(() => {
        endDeadlineRule(db, standing(event).last.key, { by: user(), at: now() });
        return event;
      }),

    undoEvent: ({ event }) =>
      changed(() => {
        undoLast(dependencies, requiredChain(db, event));
        return event;
      }),
  };
}

function save(
  { db, user, now, newUuid }: Dependencies,
  { event: _event, ...draft }: EventDraft,
  before: EventChain | null,
): string {
  const recorded = { by: user(), at: now() };
  const uuid = newUuid();
  const { reportTo, window, part, form, fromYear, toYear } = before?.last ?? nothingMore;
  if (before) endDeadlineRule(db, before.last.key, recorded);
  const row = { ...draft, reportTo, window, part, form, fromYear, toYear };
  insertDeadlineRule(
    db,
    { ...row, uuid, shippedCode: null, replacesKey: before?.last.key ?? null },
    recorded,
  );
  return before?.last.id ?? uuid;
}

/** What a shipped day says besides and one of the clerk's own does not. */
const nothingMore = {
  ...{ reportTo: '', window: null, part: null, form: null, fromYear: null, toYear: null },
} as const;

/** Throws `Refusal` where there is no deed to take back (`already_undone`, `nothing_to_undo`). */
function undoLast({ db, user, now }: Dependencies, { last }: EventChain): void {
  if (last.undoneAt !== null) throw new Refusal('already_undone', last.title);
  if (last.endedAt !== null) {
    resumeDeadlineRule(db, last.key);
    return;
  }
  if (last.replacesKey === null && last.isShipped) throw new Refusal('nothing_to_undo', last.title);
  undoDeadlineRule(db, last.key, { by: user(), at: now() });
  if (last.replacesKey !== null) resumeDeadlineRule(db, last.replacesKey);
}
