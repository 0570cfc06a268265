import type { DraftEntry, EntryKind, PlanDraft, ValueOf } from '../plan-draft';

/** An entry of one kind. */
export type EntryOf<Kind extends EntryKind> = Omit<DraftEntry, 'value'> & { readonly value: ValueOf<Kind> };

/** The accepted entries of a kind, in the order of the draft. */
export function acceptedOf<Kind extends EntryKind>(
  { entries }: PlanDraft,
  kind: Kind,
): readonly EntryOf<Kind>[] {
  return entries.filter(
    (entry): entry is EntryOf<Kind> => entry.decision === 'accepted' && isOf(entry, kind),
  );
}

function isOf<Kind extends EntryKind>(entry: DraftEntry, kind: Kind): entry is DraftEntry & EntryOf<Kind> {
  return entry.value.kind === kind;
}

/** The words of an accepted field of the document's head; null where it is blank or was rejected. */
export function headField(draft: PlanDraft, field: ValueOf<'head'>['field']): ValueOf<'head'> | null {
  return acceptedOf(draft, 'head').find(({ value }) => value.field === field)?.value ?? null;
}
