import { assertNever } from '../../kit/assert-never';

/** A rule between indicators of one report. It speaks only where every indicator it names has an amount. */
export type CrossRule = {
  /** `error` where anything else is impossible, `question` where it happens for a reason that somebody should give. */
  readonly severity: 'error' | 'question' | 'warning';
  /** Why it holds; written where the rule is, so that nobody has to find out again. */
  readonly why: string;
} & (
  | /** The parts together are at most the whole: nữ ≤ tổng, chết + bị thương nặng ≤ bị nạn. */
  { readonly kind: 'at_most'; readonly parts: readonly string[]; readonly whole: string }
  /** The whole is the sum of the parts: row 3 = 1 + 2. */
  | { readonly kind: 'sum_equals'; readonly parts: readonly string[]; readonly whole: string }
  /** Where the one is above 0, so is the other. */
  | { readonly kind: 'needs'; readonly one: string; readonly other: string }
);

/** A rule in signs: `TN-05 ≤ TN-04`, `A = B + C`, `PC-03 > 0 ⇒ PC-02 > 0`. */
export function ruleInSigns(rule: CrossRule): string {
  switch (rule.kind) {
    case 'at_most':
      return `${rule.parts.join(' + ')} ≤ ${rule.whole}`;
    case 'sum_equals':
      return `${rule.whole} = ${rule.parts.join(' + ')}`;
    case 'needs':
      return `${rule.one} > 0 ⇒ ${rule.other} > 0`;
    default:
      return assertNever(rule);
  }
}

/** The indicators that a rule compares, the one that its issue stands at first. */
export function indicatorsOf(rule: CrossRule): readonly string[] {
  switch (rule.kind) {
    case 'at_most':
      return [...rule.parts, rule.whole];
    case 'sum_equals':
      return [rule.whole, ...rule.parts];
    case 'needs':
      return [rule.one, rule.other];
    default:
      return assertNever(rule);
  }
}
