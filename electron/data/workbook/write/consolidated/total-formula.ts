import type { ConsolidatedIndicator } from '../../../../../shared/domain/consolidation';
import type { Quotient } from '../../../../../shared/domain/indicator';
import { totalStateWords } from '../../../../../shared/wording/total-state';
import type { Content } from '../put';

/** What an agency's cell holds in place of a number; the formulas of the totals count these words. */
export const cellWords = { nil: 'KPS', blank: 'để trống', missing: 'chưa báo cáo' } as const;

/** A total as a number, or in words where there is none. */
export function totalResult({ state, value }: ConsolidatedIndicator): string | number {
  if (state !== 'amount') return totalStateWords[state];
  if (value === null) throw new Error('Expected a value beside the state "amount", got null');
  return value;
}

/**
 * The live total over the agencies' cells of one row: the sum (the largest for `max`) of the numbers. Without a single number
 * it says why, by the rule of the register: one "KPS" makes it "không phát sinh", else one blank makes it "để trống".
 */
export function totalFormula(indicator: ConsolidatedIndicator, range: string): Content {
  const { aggregation, decimals } = indicator;
  const plain = aggregation === 'max' ? `MAX(${range})` : `SUM(${range})`;
  // The sum of decimals in binary can be off in the sixteenth digit.
  const number = decimals > 0 ? `ROUND(${plain},${decimals})` : plain;
  const { nil, blank, missing } = quoted;
  return {
    formula:
      `IF(COUNT(${range})>0,${number},IF(COUNTIF(${range},"${cellWords.nil}")>0,${nil},` +
      `IF(COUNTIF(${range},"${cellWords.blank}")>0,${blank},${missing})))`,
    result: totalResult(indicator),
  };
}

/**
 * The live quotient of two totals. Without two numbers the less known part gives the word; a denominator of 0 is "không phát
 * sinh", as in the register.
 */
export function quotientFormula(
  indicator: ConsolidatedIndicator,
  { factor }: Quotient,
  over: string,
  under: string,
): Content {
  const { nil, blank, missing } = quoted;
  const either = (word: string) => `OR(${over}=${word},${under}=${word})`;
  return {
    formula:
      `IF(AND(ISNUMBER(${over}),ISNUMBER(${under})),` +
      `IF(${under}=0,${nil},ROUND(${over}*${factor}/${under},${indicator.decimals})),` +
      `IF(${either(missing)},${missing},IF(${either(blank)},${blank},${nil})))`,
    result: totalResult(indicator),
  };
}

const quoted = {
  nil: `"${totalStateWords.nil}"`,
  blank: `"${totalStateWords.blank}"`,
  missing: `"${totalStateWords.missing}"`,
} as const;
