import type { z } from 'zod';
import { addContacts } from './add-contacts';
import { beginAgency } from './begin-agency';
import { type EventDraft, obstruct } from './event-draft';
import type { RosterRequest } from './event-request';
import { join, leave } from './join-groups';
import { holdsOn } from './known-register';
import { groupInForce, inForce } from './require-agency';

/**
 * The roster of a group from a day on: who is not in the list leaves, who is new in it joins. Agencies that the register did
 * not hold come into it; since when they exist is not known. Without a group nobody joins anything.
 */
export function planRoster(
  draft: EventDraft,
  { group: groupCode, members }: z.infer<typeof RosterRequest>,
): void {
  const group = groupCode === null ? null : groupInForce(draft, groupCode);
  if (groupCode !== null && !group) return;
  const listed = new Set<string>();
  for (const { agency, code, name, abbreviation, kind, note } of members) {
    const member = agency ?? code;
    if (member === null) continue;
    if (listed.has(member)) obstruct(draft, 'named_twice', name);
    listed.add(member);
    if (agency === null) beginAgency(draft, { code, name, abbreviation, kind }, note, null);
    else if (!inForce(draft, agency)) continue;
    else if (!group) draft.notices.push({ code: 'already_known', subject: name, detail: agency });
    if (group && member === group.code) obstruct(draft, 'same_agency', member);
    else if (group) join(draft, group.code, member);
  }
  for (const { agency, code, contacts } of members) {
    const member = agency ?? code;
    if (member !== null) addContacts(draft, member, contacts);
  }
  if (!group) return;
  for (const membership of draft.register.memberships) {
    const isGone =
      membership.group === group.code && holdsOn(membership, draft.day) && !listed.has(membership.member);
    if (isGone) leave(draft, membership);
  }
}
