import type { CalendarDate } from '../calendar-date';
import { type EventDraft, obstruct } from './event-draft';
import type { AgencyReference, NewAgency } from './new-agency';
import { inForce } from './require-agency';
import { unitKey } from './unit-name';

/** Brings an agency into being, with the code that it was given; false where something stands in the way. */
export function beginAgency(
  draft: EventDraft,
  agency: NewAgency,
  note: string,
  validFrom: CalendarDate | null = draft.day,
): boolean {
  const { code, name, abbreviation, kind } = agency;
  if (code === null || draft.register.agencies.has(code) || draft.begun.has(code)) {
    obstruct(draft, 'code_taken', code ?? name);
    return false;
  }
  draft.begun.add(code);
  draft.changes.push({ kind: 'begin_agency', code, name, abbreviation, agencyKind: kind, note, validFrom });
  return true;
}

/** Tells of the new agencies whose names others bear or bore: another body by law, told apart by its code and its time. */
export function tellUsedNames(draft: EventDraft): void {
  const holders = new Map<string, string>();
  for (const { code, names } of draft.register.agencies.values()) {
    for (const { name } of names) holders.set(unitKey(name), code);
  }
  for (const change of draft.changes) {
    if (change.kind !== 'begin_agency') continue;
    const holder = holders.get(unitKey(change.name));
    if (holder !== undefined)
      draft.notices.push({ code: 'name_used_before', subject: change.name, detail: holder });
  }
}

/** The code of an agency that an event names, brought into being where it is new; null where something stands in the way. */
export function codeOf(draft: EventDraft, reference: AgencyReference): string | null {
  if (typeof reference === 'string') return inForce(draft, reference)?.code ?? null;
  return beginAgency(draft, reference, '') ? reference.code : null;
}
