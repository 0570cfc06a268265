import { assertNever } from '../../kit/assert-never';
import { addDays } from '../calendar-date';
import { tellUsedNames } from './begin-agency';
import { type EventDraft, type EventPlan, obstruct } from './event-draft';
import type { EventRequest } from './event-request';
import type { KnownRegister } from './known-register';
import { requireNoCircle } from './move-children';
import { planDissolve } from './plan-dissolve';
import { planMerge } from './plan-merge';
import { planRename } from './plan-rename';
import { planRoster } from './plan-roster';
import { planSplit } from './plan-split';
import { planTier } from './plan-tier';
import { planTransfer } from './plan-transfer';

/**
 * What a completed request does to the register, as a list of changes to be made in this order. Where something stands in the way or
 * is asked the changes are not to be made. The register has to hold the bindings of all agencies that the request names.
 */
export function planEvent(request: EventRequest, register: KnownRegister): EventPlan {
  const draft: EventDraft = {
    register,
    day: request.happenedOn,
    dayBefore: addDays(request.happenedOn, -1),
    changes: [],
    bindings: [],
    questions: [],
    obstacles: [],
    notices: [],
    begun: new Set(),
    joined: new Set(),
    taken: new Set(),
  };
  planKind(draft, request);
  tellUsedNames(draft);
  tellStanding(draft);
  requireNoCircle(draft);
  if (draft.changes.length === 0 && draft.questions.length === 0 && draft.obstacles.length === 0) {
    obstruct(draft, 'nothing_changes', '');
  }
  const { changes, bindings, questions, obstacles, notices } = draft;
  return { changes, bindings, questions, obstacles, notices };
}

function planKind(draft: EventDraft, request: EventRequest): void {
  switch (request.kind) {
    case 'rename':
      planRename(draft, request);
      break;
    case 'merge':
      planMerge(draft, request);
      break;
    case 'split':
      planSplit(draft, request);
      break;
    case 'dissolve':
      planDissolve(draft, request);
      break;
    case 'transfer':
      planTransfer(draft, request);
      break;
    case 'replace_tier':
      planTier(draft, request);
      break;
    case 'roster':
      planRoster(draft, request);
      break;
    default:
      assertNever(request);
  }
}

function tellStanding(draft: EventDraft): void {
  const { agencies, standing } = draft.register;
  for (const change of draft.changes) {
    if (change.kind !== 'end_agency' || !standing.some(({ agency }) => agency === change.code)) continue;
    const detail = agencies.get(change.code)?.name ?? '';
    draft.notices.push({ code: 'standing_agency_ends', subject: change.code, detail });
  }
}
