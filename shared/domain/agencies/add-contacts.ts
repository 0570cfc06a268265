import type { AgencyContact } from './agency-detail';
import type { EventDraft } from './event-draft';

/** Adds whom a list says to reach at an agency, but for those that the register has word for word. */
export function addContacts(
  draft: EventDraft,
  agency: string,
  contacts: readonly AgencyContact[] | undefined,
): void {
  const known = new Set((draft.register.contacts.get(agency) ?? []).map(keyOf));
  for (const contact of contacts ?? []) {
    if (known.has(keyOf(contact))) continue;
    known.add(keyOf(contact));
    draft.changes.push({ kind: 'add_contact', agency, contact });
  }
}

function keyOf({ name, duty, phone, email }: AgencyContact): string {
  return JSON.stringify([name, duty, phone, email]);
}
