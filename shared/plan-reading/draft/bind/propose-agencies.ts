import { AgencyCode, type AgencyKind } from '../../../domain/agency';
import { foldText } from '../../../domain/fold-text';
import { certainMatch, type Match } from '../../../intake/match/match';
import { buildNameIndex, matchName } from '../../../intake/match/name-index';
import type { PlanDraft } from '../plan-draft';
import { acceptedOf } from './accepted';
import type { AgencyAnswer } from './binding-answers';
import { nameKey } from './name-key';
import { type Proposed, proposed } from './proposed';
import type { RegisterKnown } from './register-known';

/** A name of the plan, and the bodies of the register that it may mean. */
export type ProposedAgency = {
  readonly key: string;
  readonly name: string;
  /** The items that name it, as printed. */
  readonly refs: readonly string[];
  readonly answer: Proposed<AgencyAnswer>;
  /** Bodies of the register that may be meant, best first. */
  readonly offers: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  /** The body as a new one of the register. */
  readonly asNew: Extract<AgencyAnswer, { use: 'new' }>;
};

/**
 * Each body that the accepted items name, once. One that the register surely has is that one; one that is like none of the register
 * is new, a question where its name does not say what sort of body it is; one that is only like others is a question. In a register
 * of another province every name that it has is a question.
 */
export function proposeAgencies(
  draft: PlanDraft,
  known: RegisterKnown,
  province: string | null,
): readonly ProposedAgency[] {
  const isOwn = known.provinces.size === 0 || (province !== null && known.provinces.has(province));
  const names = namesOf(draft);
  const match = matcherOf(known);
  const taken = new Set(known.agencyCodes);
  return names.map(({ key, name, kind, isGroup, refs }) => {
    const matches = match(name, isGroup);
    const offers = matches.map(({ code }) => ({ code, name: nameOf(known, code) }));
    const [best] = matches;
    const code = newCode(name, isGroup, taken);
    taken.add(code);
    const asNew = { use: 'new' as const, code, kind, isGroup };
    const certain = best !== undefined && best.confidence >= certainMatch;
    const suggestion: AgencyAnswer | null = certain
      ? { use: 'existing', code: best.code }
      : best === undefined
        ? asNew
        : null;
    const sure = (certain && isOwn) || (best === undefined && kind !== 'other');
    return {
      key,
      name,
      refs,
      answer: proposed(draft.answers.agencies[key], suggestion, sure),
      offers,
      asNew,
    };
  });
}

/** What names of the register a text may mean, among groups or among single bodies; best first. */
export function matcherOf({ bodies }: RegisterKnown): (name: string, isGroup: boolean) => readonly Match[] {
  const [groups, singles] = [true, false].map((isGroup) =>
    buildNameIndex(
      bodies.filter((body) => body.isGroup === isGroup).map(({ code, names }) => ({ code, names })),
    ),
  );
  return (name, isGroup) => {
    const index = isGroup ? groups : singles;
    return index ? matchName(name, index) : [];
  };
}

type NamedBody = {
  readonly key: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly isGroup: boolean;
  readonly refs: readonly string[];
};

function namesOf(draft: PlanDraft): readonly NamedBody[] {
  const found = new Map<string, NamedBody>();
  const add = (name: string, kind: AgencyKind, isGroup: boolean, ref: string) => {
    const key = nameKey(name);
    if (key === '') return;
    const before = found.get(key);
    const refs = [...(before?.refs ?? []), ref];
    found.set(key, before ? { ...before, refs } : { key, name, kind, isGroup, refs });
  };
  for (const { value } of acceptedOf(draft, 'item')) {
    for (const { name, kind, isGroup } of value.members) add(name, kind, isGroup, value.ref);
  }
  return [...found.values()];
}

function nameOf({ bodies }: RegisterKnown, code: string): string {
  return bodies.find((body) => body.code === code)?.name ?? code;
}

function newCode(name: string, isGroup: boolean, taken: ReadonlySet<string>): string {
  const words = foldText(name)
    .replace(/ (?:tinh|thanh pho)$/, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va');
  const letters =
    words
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase() || 'CQ';
  const stem = `${isGroup ? 'NHOM-' : ''}${letters}`.slice(0, 26);
  let code = stem;
  for (let count = 2; taken.has(code); count += 1) code = `${stem}-${count}`;
  return AgencyCode.parse(code);
}
