import type { z } from 'zod';
import { addContacts } from './add-contacts';
import { beginAgency } from './begin-agency';
import { type EventDraft, obstruct } from './event-draft';
import type { NamedAgency } from './event-preview';
import type { ReplaceTierRequest, TierMember } from './event-request';
import { asTaken, handOver } from './hand-over';
import { handStanding } from './hand-standing';
import { join, leave, membershipsOf } from './join-groups';
import { holdsOn } from './known-register';
import { moveChildren, tellChildren } from './move-children';
import { rename } from './plan-rename';
import { groupInForce, mayEnd } from './require-agency';

type Request = z.infer<typeof ReplaceTierRequest>;

/**
 * All units of a tier are replaced on one day: the old members of the group end, the new ones begin and join it, and the group may
 * have another name. An old unit that went into several has a succession to each, and nothing of it is divided; one that no new
 * unit names ends without a successor. What the group is bound to follows its roster.
 */
export function planTier(draft: EventDraft, request: Request): void {
  const group = groupInForce(draft, request.group);
  if (!group) return;
  requireDifferent(draft, request.members);
  const going = new Set(
    request.members.flatMap(({ continues, code }) => (continues && code !== null ? [code] : [])),
  );
  const successors = successorsOf(draft, request.members);
  const roster = draft.register.memberships
    .filter((one) => one.group === group.code && holdsOn(one, draft.day))
    .map(({ member }) => member);

  for (const member of request.members) {
    const { code, name, kind, continues, from, note } = member;
    if (code === null) continue;
    if (continues) join(draft, group.code, code);
    else {
      const unknown = from.filter((text) => !draft.register.agencies.has(text));
      // The old units that the register does not hold are kept as the list names them.
      const noted = [note, unknown.join('; ')].filter((text) => text !== '').join('\n');
      if (beginAgency(draft, { code, name, abbreviation: null, kind }, noted)) join(draft, group.code, code);
    }
  }
  const ending = new Set([...roster, ...successors.keys()].filter((code) => !going.has(code)));
  for (const code of ending) {
    if (mayEnd(draft, code)) end(draft, request, code, successors.get(code) ?? [], ending);
  }
  for (const { code, contacts } of request.members) if (code !== null) addContacts(draft, code, contacts);
  if (request.newGroupName !== null && request.newGroupName !== group.name) {
    rename(draft, group, request.newGroupName, null);
  }
}

function end(
  draft: EventDraft,
  request: Request,
  code: string,
  after: readonly NamedAgency[],
  ending: ReadonlySet<string>,
): void {
  const [only] = after;
  const isPart = request.members.some(({ partly }) => partly.includes(code));
  const isUndivided = after.length === 1 && only !== undefined && !isPart;
  const name = draft.register.agencies.get(code)?.name ?? code;
  if (after.length === 0) draft.notices.push({ code: 'without_successor', subject: name, detail: code });
  if (after.length > 1 || isPart) {
    draft.notices.push({ code: 'divided', subject: name, detail: after.map((one) => one.name).join('; ') });
  }
  for (const membership of membershipsOf(draft, code)) {
    const { group } = membership;
    if (group === request.group) {
      leave(draft, membership);
      continue;
    }
    const taker = request.takes.groups[group] ?? (isUndivided ? only.code : undefined);
    const text = draft.register.agencies.get(group)?.name ?? group;
    if (taker === undefined) {
      draft.questions.push({ about: 'group', key: group, text, agency: code, choices: [...after] });
      continue;
    }
    leave(draft, membership);
    const joining = taker === 'all' ? after.map((one) => one.code) : taker === 'nobody' ? [] : [taker];
    for (const one of joining) {
      if (after.some((next) => next.code === one)) join(draft, group, one);
      else obstruct(draft, 'no_taker', one);
    }
  }
  const decide = asTaken(request.takes, isUndivided ? only.code : null);
  requireKnownTakers(draft, request);
  handOver(draft, code, decide, { choices: after, isMerged: isUndivided });
  const keeps = (key: string) => request.takes.standing[key] ?? (isUndivided ? only.code : null);
  handStanding(draft, code, keeps, after);
  if (isUndivided) moveChildren(draft, code, only.code, ending);
  else tellChildren(draft, code, ending);
  draft.changes.push({ kind: 'end_agency', code });
  for (const to of after) {
    draft.changes.push({ kind: 'succeed', from: code, to: to.code, as: isUndivided ? 'merge' : 'split' });
  }
  // Where a part of the old unit alone is named, the rest of it ends with nobody.
  if (after.length === 0 || (after.length === 1 && !isUndivided)) {
    draft.changes.push({ kind: 'succeed', from: code, to: null, as: 'dissolve' });
  }
}

/** Whoever takes something over is new, goes on, or is in force beside the tier. */
function requireKnownTakers(draft: EventDraft, { takes, members }: Request): void {
  const named = [takes.duties, takes.rules, takes.indicators, takes.standing].flatMap((one) =>
    Object.values(one),
  );
  const isMember = new Set(members.map(({ code }) => code));
  for (const taker of new Set(named)) {
    const agency = draft.register.agencies.get(taker);
    const isInForce = agency !== undefined && holdsOn(agency, draft.day);
    if (taker !== 'nobody' && !isMember.has(taker) && !isInForce) obstruct(draft, 'no_taker', taker);
  }
}

function successorsOf(draft: EventDraft, members: readonly TierMember[]): ReadonlyMap<string, NamedAgency[]> {
  const successors = new Map<string, NamedAgency[]>();
  for (const { code, name, from, continues } of members) {
    if (code === null || continues) continue;
    for (const one of new Set(from)) {
      if (!draft.register.agencies.has(one)) continue;
      const known = successors.get(one) ?? [];
      successors.set(one, [...known, { code, name }]);
    }
  }
  return successors;
}

function requireDifferent(draft: EventDraft, members: readonly TierMember[]): void {
  const names = new Set<string>();
  for (const { name } of members) {
    const key = name.normalize('NFC').toLowerCase();
    if (names.has(key)) obstruct(draft, 'named_twice', name);
    names.add(key);
  }
}
