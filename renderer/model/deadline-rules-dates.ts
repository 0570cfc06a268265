import type { RuleDate, RuleSummary } from '../../shared/contract/deadlines';

/** The dates of a rule in one year: those of everybody first, then those of kinds of agencies and of single ones. */
export type RuleYear = { readonly year: number; readonly dates: readonly RuleDate[] };

/** The dates of a rule around a year, by year: the one before, it and the next one, even where nothing is due. */
export function yearsOf({ dates }: Pick<RuleSummary, 'dates'>, year: number): readonly RuleYear[] {
  return [year - 1, year, year + 1].map((one) => ({
    year: one,
    dates: dates
      .filter((date) => date.year === one)
      .toSorted(
        (left, right) =>
          compare(left.tier ?? '', right.tier ?? '') ||
          compare(left.lastDay ?? '', right.lastDay ?? '') ||
          compare(left.period ?? '', right.period ?? ''),
      ),
  }));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
