import type { z } from 'zod';
import { codeOf } from './begin-agency';
import { type EventDraft, obstruct } from './event-draft';
import type { MergeRequest } from './event-request';
import { allTo, handOver } from './hand-over';
import { handStanding } from './hand-standing';
import { join, leave, membershipsOf } from './join-groups';
import { moveChildren } from './move-children';
import { mayEnd } from './require-agency';

/** Several agencies become one, which may be one of them: all they are bound to, and their places in groups, go to it. */
export function planMerge(draft: EventDraft, request: z.infer<typeof MergeRequest>): void {
  const into = codeOf(draft, request.into);
  const from = [...new Set(request.from)].filter((code) => code !== request.into);
  if (from.length === 0) obstruct(draft, 'same_agency', request.from[0] ?? '');
  if (into !== null && draft.register.agencies.get(into)?.isGroup) obstruct(draft, 'is_group', into);
  for (const code of from) {
    if (!mayEnd(draft, code) || into === null) continue;
    for (const membership of membershipsOf(draft, code)) {
      leave(draft, membership);
      join(draft, membership.group, into);
    }
    handOver(draft, code, allTo(into), { isMerged: true });
    handStanding(draft, code, () => into);
    moveChildren(draft, code, into, new Set(from));
    draft.changes.push({ kind: 'end_agency', code }, { kind: 'succeed', from: code, to: into, as: 'merge' });
  }
}
