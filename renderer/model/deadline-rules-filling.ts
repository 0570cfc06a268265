import { AgencyKind } from '../../shared/domain/agency';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import { readTerms, type TermsFault, type TermsFilling, termsFilled } from './due-terms-filling';

/** Own terms of one kind of agency, as typed. */
export type TierFilling = {
  /** Tells the lines apart while they come and go. */
  readonly id: number;
  readonly tier: AgencyKind;
  readonly terms: TermsFilling;
  readonly quote: string;
};

/** What is typed into the form of a rule. */
export type RuleFilling = Pick<RuleSettings, 'shift' | 'window'> & {
  readonly terms: TermsFilling;
  readonly tiers: readonly TierFilling[];
  readonly reason: string;
};

/** Why the settings cannot be sent yet, and of which kind of agency; words for it are in `text/deadline-rules.ts`. */
export type RuleFault = {
  readonly code: TermsFault | 'tier_without_terms' | 'tier_without_quote' | 'tier_twice';
  readonly tier: AgencyKind | null;
};

/** The form of a rule as it opens. */
export function filledRule({ terms, shift, window, tiers }: RuleSettings): RuleFilling {
  return {
    terms: termsFilled(terms),
    ...{ shift, window, reason: '' },
    tiers: tiers.map((own, id) => ({ id, tier: own.tier, terms: termsFilled(own.terms), quote: own.quote })),
  };
}

/** The settings that the form says, whatever its reason, or what has to be put right. */
export function readRule(
  filled: RuleFilling,
): { readonly settings: RuleSettings } | { readonly fault: RuleFault } {
  const read = readTerms(filled.terms);
  if ('fault' in read) return { fault: { code: read.fault, tier: null } };
  const tiers: RuleSettings['tiers'] = [];
  for (const { tier, terms, quote } of filled.tiers) {
    const own = readTerms(terms);
    if ('fault' in own) return { fault: { code: own.fault, tier } };
    if (own.terms === null) return { fault: { code: 'tier_without_terms', tier } };
    if (quote.trim() === '') return { fault: { code: 'tier_without_quote', tier } };
    if (tiers.some((known) => known.tier === tier)) return { fault: { code: 'tier_twice', tier } };
    tiers.push({ tier, terms: own.terms, quote: quote.trim() });
  }
  const { shift, window } = filled;
  return { settings: { terms: read.terms, shift, window, tiers } };
}

/** The form with one more kind of agency: the first that has no terms of its own yet. */
export function withTier(filled: RuleFilling): RuleFilling {
  const known = new Set(filled.tiers.map(({ tier }) => tier));
  const tier = AgencyKind.options.find((kind) => !known.has(kind));
  if (tier === undefined) return filled;
  const id = Math.max(-1, ...filled.tiers.map((one) => one.id)) + 1;
  const terms = { ...termsFilled(null), choice: 'before' } as const;
  return { ...filled, tiers: [...filled.tiers, { id, tier, terms, quote: '' }] };
}
