import type { PlacedMatch } from './match';

/** A period of the plan, as far as texts can name it. */
export type PeriodHint = {
  readonly code: string;
  readonly kind: 'half' | 'year' | 'adhoc' | 'quarter' | 'months';
  readonly dataFrom: string;
  readonly dataTo: string;
  readonly year: number;
};

/** The periods of the plan that a text names, and those it names that the plan does not have, as written. */
export type FoundPeriods = { readonly matches: readonly PlacedMatch[]; readonly others: readonly string[] };

/** Which of the known periods a text speaks of. */
export function findPeriods(text: string, periods: readonly PeriodHint[]): FoundPeriods {
  const matches = periods.flatMap((period): readonly PlacedMatch[] => {
    const start = text.indexOf(period.code);
    const end = start + period.code.length;
    return start < 0
      ? []
      : [{ code: period.code, confidence: 1, reason: 'code', matched: period.code, start, end }];
  });
  return { matches, others: [] };
}
