import type { z } from 'zod';
import { codeOf } from './begin-agency';
import { type EventDraft, obstruct } from './event-draft';
import type { NamedAgency } from './event-preview';
import type { SplitRequest } from './event-request';
import { asTaken, handOver } from './hand-over';
import { handStanding } from './hand-standing';
import { join, leave, membershipsOf } from './join-groups';
import { tellChildren } from './move-children';
import type { AgencyReference } from './new-agency';
import { inForce, mayEnd } from './require-agency';
import { type Takes, takersIn } from './takes';
import { unitKey } from './unit-name';

/** One agency becomes several, beside which it may go on. The clerk says of each duty, rule, indicator and group who takes it. */
export function planSplit(draft: EventDraft, request: z.infer<typeof SplitRequest>): void {
  const { from, keeps, takes } = request;
  const old = keeps ? inForce(draft, from) : mayEnd(draft, from);
  const into = [...new Set(request.into.flatMap((one) => codeOf(draft, one) ?? []))];
  if (into.includes(from)) obstruct(draft, 'same_agency', from);
  requireOwnNames(draft, request.into);
  if (!old || into.length < request.into.length) return;
  const named = request.into.map((one) => namedOf(draft, one));
  const choices = keeps ? [...named, { code: from, name: old.name }] : named;
  requireTakers(draft, takes, new Set(choices.map(({ code }) => code)));

  for (const membership of membershipsOf(draft, from)) {
    const { group } = membership;
    const taker = takes.groups[group];
    const text = draft.register.agencies.get(group)?.name ?? group;
    if (taker === undefined) {
      draft.questions.push({ about: 'group', key: group, text, agency: from, choices });
      continue;
    }
    if (taker !== from && !(keeps && taker === 'all')) leave(draft, membership);
    const joining = taker === 'all' ? into : taker === 'nobody' || taker === from ? [] : [taker];
    for (const code of joining) join(draft, group, code);
  }
  handOver(draft, from, asTaken(takes), { choices });
  handStanding(draft, from, (key) => takes.standing[key] ?? null, choices);
  if (!keeps) {
    tellChildren(draft, from);
    draft.changes.push({ kind: 'end_agency', code: from });
  }
  for (const to of into) draft.changes.push({ kind: 'succeed', from, to, as: 'split' });
}

/** Says so where something is given to an agency that cannot take it. */
export function requireTakers(draft: EventDraft, takes: Takes, allowed: ReadonlySet<string>): void {
  for (const taker of takersIn(takes)) if (!allowed.has(taker)) obstruct(draft, 'no_taker', taker);
}

/** Two new agencies of one name would be told apart by nobody. */
function requireOwnNames(draft: EventDraft, into: readonly AgencyReference[]): void {
  const names = new Set<string>();
  for (const one of into) {
    if (typeof one === 'string') continue;
    const key = unitKey(one.name);
    if (names.has(key)) obstruct(draft, 'named_twice', one.name);
    names.add(key);
  }
}

function namedOf({ register }: EventDraft, reference: AgencyReference): NamedAgency {
  if (typeof reference !== 'string') return { code: reference.code ?? '', name: reference.name };
  return { code: reference, name: register.agencies.get(reference)?.name ?? reference };
}
