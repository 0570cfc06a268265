import { type EventDraft, obstruct } from './event-draft';
import { holdsOn, type KnownMembership } from './known-register';

/** The rosters that an agency stands in on the event's day. */
export function membershipsOf(draft: EventDraft, member: string): readonly KnownMembership[] {
  return draft.register.memberships.filter((one) => one.member === member && holdsOn(one, draft.day));
}

/** Puts an agency into a group from the event's day on, unless it is in it already. */
export function join(draft: EventDraft, group: string, member: string): void {
  const rows = draft.register.memberships.filter((one) => one.group === group && one.member === member);
  const key = `${group} ${member}`;
  if (draft.joined.has(key) || rows.some((one) => holdsOn(one, draft.day))) return;
  if (rows.some(({ validFrom }) => validFrom === draft.day)) {
    obstruct(draft, 'same_day', member);
    return;
  }
  draft.joined.add(key);
  draft.changes.push({ kind: 'join', group, member });
}

/** Takes an agency out of a group; its last day in it is the day before the event. */
export function leave(draft: EventDraft, { group, member, validTo }: KnownMembership): void {
  if (validTo !== null) obstruct(draft, 'ends_by_itself', member);
  else draft.changes.push({ kind: 'leave', group, member });
}
