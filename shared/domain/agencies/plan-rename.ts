import type { z } from 'zod';
import { type EventDraft, obstruct } from './event-draft';
import type { RenameRequest } from './event-request';
import { holdsOn, type KnownAgency } from './known-register';
import { inForce } from './require-agency';

/** A new name from a day on; the agency stays the same, with all it is bound to. */
export function planRename(draft: EventDraft, request: z.infer<typeof RenameRequest>): void {
  const agency = inForce(draft, request.agency);
  if (agency) rename(draft, agency, request.name, request.abbreviation);
}

/** Gives an agency another name on the event's day, unless it is called so already. */
export function rename(
  draft: EventDraft,
  { code, names }: KnownAgency,
  name: string,
  abbreviation: string | null,
): void {
  const current = names.filter((one) => holdsOn(one, draft.day)).at(-1);
  if (!current || current.validTo !== null) obstruct(draft, 'ends_by_itself', code);
  else if (current.validFrom === draft.day) obstruct(draft, 'same_day', code);
  else if (current.name === name && (abbreviation ?? current.abbreviation) === current.abbreviation) {
    obstruct(draft, 'same_name', code);
  } else draft.changes.push({ kind: 'rename', code, name, abbreviation });
}
