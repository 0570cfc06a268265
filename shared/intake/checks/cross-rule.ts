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
  /** One above 0 exactly where the other is; with `oneEach`, every one of the left has at least one of the right. */
  | {
      readonly kind: 'positive_together';
      readonly left: string;
      readonly right: string;
      readonly oneEach: boolean;
    }
  /** Where the one is above 0, so is the other. */
  | { readonly kind: 'needs'; readonly one: string; readonly other: string }
);

/** A rule in signs: `TN-05 ≤ TN-04`, `A = B + C`, `TT-01 > 0 ⇔ TT-02 > 0`, `PC-03 > 0 ⇒ PC-02 > 0`. */
export function ruleInSigns(rule: CrossRule): string {
  switch (rule.kind) {
    case 'at_most':
      return `${rule.parts.join(' + ')} ≤ ${rule.whole}`;
    case 'sum_equals':
      return `${rule.whole} = ${rule.parts.join(' + ')}`;
    case 'positive_together':
      return rule.oneEach
        ? `${rule.left} ≤ ${rule.right}, ${rule.right} > 0 ⇒ ${rule.left} > 0`
        : `${rule.left} > 0 ⇔ ${rule.right} > 0`;
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
    case 'positive_together':
      return [rule.left, rule.right];
    case 'needs':
      return [rule.one, rule.other];
    default:
      return assertNever(rule);
  }
}
