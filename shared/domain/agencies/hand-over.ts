import { type EventDraft, obstruct } from './event-draft';
import type { NamedAgency } from './event-preview';
import { type BoundDuty, holdsOn, type KnownBinding } from './known-register';
import type { Takes } from './takes';

/** `choices` suggest themselves where nothing is said; `isMerged`: the taker is the agency's only heir. */
export type HandOver = { readonly choices?: readonly NamedAgency[]; readonly isMerged?: boolean };

/** Who takes over one thing: a code, nobody, or null where that has not been said. */
export type Decide = (
  about: 'duty' | 'rule' | 'indicator',
  key: string,
  itemKey: string | null,
) => string | null;

/** Everything goes to one agency. */
export function allTo(code: string): Decide {
  return () => code;
}

/** As the clerk has said: a duty by itself before the item that it stands in. */
export function asTaken(takes: Takes, otherwise: string | null = null): Decide {
  return (about, key, itemKey) => {
    if (about === 'rule') return takes.rules[key] ?? otherwise;
    if (about === 'indicator') return takes.indicators[key] ?? otherwise;
    return takes.duties[key] ?? (itemKey === null ? null : takes.duties[itemKey]) ?? otherwise;
  };
}

/**
 * Moves what an agency is bound to on the event's day. A row ends the day before, and each taker has one from the day on: of the
 * whole item where it takes all of it, otherwise of each duty. What `decide` does not say is asked, with `choices`; what stays
 * with the agency itself is not touched.
 */
export function handOver(
  draft: EventDraft,
  agency: string,
  decide: Decide,
  { choices = [], isMerged = false }: HandOver = {},
): void {
  for (const binding of bindingsOf(draft, agency)) {
    const pieces = piecesOf(binding);
    const takers = pieces.map((piece) => decide(piece.about, piece.key, piece.itemKey));
    for (const [place, piece] of pieces.entries()) {
      if (takers[place] !== null) continue;
      const { about, key, text } = piece;
      draft.questions.push({ about, key, text, agency, choices: [...choices] });
    }
    if (takers.includes(null) || takers.every((taker) => taker === agency)) continue;
    if (binding.validTo !== null) {
      obstruct(draft, 'ends_by_itself', binding.key);
      continue;
    }
    draft.changes.push({ kind: 'end_binding', about: binding.about, row: binding.row });
    for (const taker of new Set(takers)) {
      const taken = pieces.filter((_, place) => takers[place] === taker);
      const to = taker === 'nobody' ? null : taker;
      if (to !== agency) {
        for (const { about, key, text } of taken) draft.bindings.push({ about, key, text, from: agency, to });
      }
      if (to === null) continue;
      const isAll = binding.isWhole && taken.length === pieces.length;
      for (const duty of isAll ? [null] : taken.map(({ duty }) => duty))
        begin(draft, binding, duty, to, !isMerged);
    }
  }
}

/** What binds an agency on the event's day. */
export function bindingsOf(draft: EventDraft, agency: string): readonly KnownBinding[] {
  return draft.register.bindings.filter((one) => one.agency === agency && holdsOn(one, draft.day));
}

type Piece = {
  readonly about: 'duty' | 'rule' | 'indicator';
  readonly key: string;
  readonly itemKey: string | null;
  readonly text: string;
  readonly duty: BoundDuty | null;
};

/** An item moves duty by duty; one without duties moves as a whole. */
function piecesOf(binding: KnownBinding): readonly Piece[] {
  const { about, key, text, duties } = binding;
  if (about !== 'item') return [{ about, key, itemKey: null, text, duty: null }];
  if (duties.length === 0) return [{ about: 'duty', key, itemKey: key, text, duty: null }];
  return duties.map((duty) => ({ about: 'duty', key: duty.key, itemKey: key, text: duty.text, duty }));
}

/**
 * `isRenewed`: who supplies the indicator already has its row end and another one begin, so that the register says that the
 * agency took somebody's part over on that day.
 */
function begin(
  draft: EventDraft,
  binding: KnownBinding,
  duty: BoundDuty | null,
  agency: string,
  isRenewed: boolean,
): void {
  const { about, owner, position } = binding;
  const rows = draft.register.bindings.filter(
    (one) => one.agency === agency && one.about === about && one.owner === owner,
  );
  const answered = rows.filter((one) => holdsOn(one, draft.day) && one.row !== binding.row);
  const keyOf = (part: number | null) => `${about} ${owner} ${part ?? ''} ${agency}`;
  const wanted = duty ? [duty] : binding.duties;
  // A duty that the agency answers for already must not be counted twice.
  const missing = wanted.filter(
    ({ id }) =>
      !draft.taken.has(keyOf(id)) && !answered.some(({ duties }) => duties.some((one) => one.id === id)),
  );
  const isHeld = answered.some((one) => one.duty === null) || draft.taken.has(keyOf(null));
  const renewed =
    isRenewed && about === 'indicator' ? answered.find(({ validTo }) => validTo === null) : undefined;
  if (renewed && renewed.validFrom !== draft.day && !draft.taken.has(keyOf(null))) {
    draft.changes.push({ kind: 'end_binding', about, row: renewed.row });
  } else if (wanted.length === 0 ? isHeld : missing.length === 0) return;
  const parts = duty === null && missing.length === wanted.length ? [null] : missing.map(({ id }) => id);
  for (const part of [...parts, ...missing.map(({ id }) => id)]) draft.taken.add(keyOf(part));
  for (const part of parts) {
    if (rows.some((one) => one.validFrom === draft.day && one.duty === part)) {
      obstruct(draft, 'same_day', binding.key);
    } else draft.changes.push({ kind: 'begin_binding', about, owner, duty: part, agency, position });
  }
}
