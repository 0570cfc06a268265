import type { z } from 'zod';
import { codeOf } from './begin-agency';
import { type EventDraft, obstruct } from './event-draft';
import type { TransferRequest } from './event-request';
import { bindingsOf, handOver } from './hand-over';
import { handStanding, standingKey } from './hand-standing';
import { inForce } from './require-agency';

/** Named duties, rules and indicators move from one agency to another; both go on, and all else stays where it is. */
export function planTransfer(draft: EventDraft, request: z.infer<typeof TransferRequest>): void {
  const from = inForce(draft, request.from);
  const to = codeOf(draft, request.to);
  if (from && from.code === to) obstruct(draft, 'same_agency', from.code);
  if (!from || to === null || from.code === to) return;
  const moving = {
    duty: new Set(request.duties),
    rule: new Set(request.rules),
    indicator: new Set(request.indicators),
  };
  const bound = new Set(
    bindingsOf(draft, from.code).flatMap(({ key, duties }) => [key, ...duties.map((duty) => duty.key)]),
  );
  const kept = new Set(
    draft.register.standing.flatMap(({ plan, agency }) => (agency === from.code ? [standingKey(plan)] : [])),
  );
  for (const key of request.standing) if (!kept.has(key)) obstruct(draft, 'not_bound', key);
  for (const key of [...moving.duty, ...moving.rule, ...moving.indicator]) {
    if (!bound.has(key)) obstruct(draft, 'not_bound', key);
  }
  const before = draft.changes.length;
  handOver(draft, from.code, (about, key, itemKey) =>
    moving[about].has(key) || (itemKey !== null && moving[about].has(itemKey)) ? to : from.code,
  );
  if (draft.changes.length > before) {
    draft.changes.push({ kind: 'succeed', from: from.code, to, as: 'transfer' });
  }
  handStanding(draft, from.code, (key) => (request.standing.includes(key) ? to : from.code));
}
