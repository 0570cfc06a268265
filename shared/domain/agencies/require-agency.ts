import { type EventDraft, obstruct } from './event-draft';
import { holdsOn, type KnownAgency } from './known-register';

/** The agency with a code, if it is in force on the event's day; otherwise null, and it stands in the way. */
export function inForce(draft: EventDraft, code: string): KnownAgency | null {
  const agency = draft.register.agencies.get(code);
  if (!agency) obstruct(draft, 'unknown_agency', code);
  else if (agency.validFrom !== null && agency.validFrom > draft.day) obstruct(draft, 'began_later', code);
  else if (!holdsOn(agency, draft.day)) obstruct(draft, 'not_in_force', code);
  else return agency;
  return null;
}

/** The agency with a code, if the event may end it: a single body that is in force, began before and has no end yet. */
export function mayEnd(draft: EventDraft, code: string): KnownAgency | null {
  const agency = inForce(draft, code);
  if (!agency) return null;
  if (agency.isGroup) obstruct(draft, 'is_group', code);
  else if (agency.validTo !== null) obstruct(draft, 'ends_by_itself', code);
  else if (agency.validFrom === draft.day) obstruct(draft, 'began_later', code);
  else return agency;
  return null;
}

/** The collective body with a code, if it is in force; otherwise null, and it stands in the way. */
export function groupInForce(draft: EventDraft, code: string): KnownAgency | null {
  const agency = inForce(draft, code);
  if (agency && !agency.isGroup) obstruct(draft, 'no_group', code);
  return agency?.isGroup ? agency : null;
}
