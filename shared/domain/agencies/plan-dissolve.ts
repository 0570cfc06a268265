import type { z } from 'zod';
import type { EventDraft } from './event-draft';
import type { DissolveRequest } from './event-request';
import { asTaken, handOver } from './hand-over';
import { handStanding } from './hand-standing';
import { join, leave, membershipsOf } from './join-groups';
import { tellChildren } from './move-children';
import { requireTakers } from './plan-split';
import { inForce, mayEnd } from './require-agency';
import { takersIn } from './takes';

/** An agency ends without a successor. The clerk says who takes over what it was bound to; anybody in force may. */
export function planDissolve(
  draft: EventDraft,
  { agency: code, takes }: z.infer<typeof DissolveRequest>,
): void {
  const agency = mayEnd(draft, code);
  if (!agency) return;
  const takers = takersOf(draft, takes, code);
  for (const membership of membershipsOf(draft, code)) {
    leave(draft, membership);
    const taker = takes.groups[membership.group] ?? 'nobody';
    if (taker !== 'nobody' && taker !== 'all') join(draft, membership.group, taker);
  }
  const before = draft.bindings.length;
  handOver(draft, code, asTaken(takes));
  draft.changes.push({ kind: 'end_agency', code }, { kind: 'succeed', from: code, to: null, as: 'dissolve' });
  const took = new Set(draft.bindings.slice(before).map(({ to }) => to));
  for (const to of takers) {
    if (took.has(to)) draft.changes.push({ kind: 'succeed', from: code, to, as: 'transfer' });
  }
  handStanding(draft, code, (key) => takes.standing[key] ?? null);
  tellChildren(draft, code);
}

function takersOf(draft: EventDraft, takes: z.infer<typeof DissolveRequest>['takes'], code: string) {
  const allowed = [...takersIn(takes)].filter((one) => one !== code && inForce(draft, one));
  requireTakers(draft, takes, new Set(allowed));
  return allowed;
}
