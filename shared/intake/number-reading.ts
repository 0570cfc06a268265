import { amountFromDecimalText } from '../domain/amount';
import type { Approximation } from '../domain/figure';
import type { TokenNote, TokenQuestion } from './number-token';
import { vietnameseDecimal } from './vietnamese-decimal';

/** What decides how a text may be read: the indicator's decimals, whether "khoảng" is allowed, and its unit. */
export type NumberRules = {
  readonly decimals: number;
  readonly allowApproximate: boolean;
  readonly unit: string;
};

/** How a text was read, where more was done than taking its digits. */
export type ReadingNote = TokenNote | 'unit_dropped';

export type NumberQuestion =
  | TokenQuestion
  /** "không", "-", "không có": nothing occurred, nothing known, or 0. */
  | 'nil_or_blank'
  /** "chưa thống kê", "…", "x": rather nothing known than nothing occurred. */
  | 'unknown'
  /** "có phát sinh": something occurred, nobody says how much. */
  | 'occurred'
  /** `0 (không phát sinh)`: two of the three things that are to be kept apart. */
  | 'zero_or_nil'
  /** "hai mươi", `năm (05)`: words that spell a number. */
  | 'number_in_words'
  /** `12*`, `12²`: a mark behind the number. */
  | 'footnote'
  /** `1O`, `l2`: letters that look like digits. */
  | 'letters_for_digits'
  /** `39/05/35`, `564 người, 9 hội nghị`. */
  | 'several_numbers'
  /** Digits of other scripts beside ours, fractions such as ½, marks that turn the order of digits around. */
  | 'other_digits'
  /** The word after the number is not the indicator's unit: `12 lượt` for people, `21,4 nghìn` for millions. */
  | 'other_unit'
  /** Words before the number that are not known to say how exact it is: `dưới 10`, `+5`. */
  | 'other_words';

/** A value that an unclear text may stand for: in Vietnamese writing, and as an amount where the indicator can hold it. */
export type PossibleReading = { readonly text: string; readonly amount: number | null };

/** What a text says of an indicator. Amounts are integers in units of 10^-decimals. Only `amount` and `nil` are figures. */
export type NumberReading =
  | {
      readonly kind: 'amount';
      readonly amount: number;
      readonly approximation: Approximation;
      readonly notes: readonly ReadingNote[];
    }
  | { readonly kind: 'nil' }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'question';
      readonly reason: NumberQuestion;
      readonly approximation: Approximation;
      readonly readings: readonly PossibleReading[];
    }
  | {
      readonly kind: 'approximate_not_allowed';
      readonly amount: number;
      readonly approximation: Approximation;
    }
  | { readonly kind: 'not_a_number' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'too_many_decimals' }
  | { readonly kind: 'too_large' };

/** A question with the values that its text may stand for, given as decimal texts with a point. */
export function numberQuestion(
  rules: NumberRules,
  reason: NumberQuestion,
  decimalTexts: readonly string[] = [],
  approximation: Approximation = 'exact',
): NumberReading {
  const readings = decimalTexts.map((decimal) => ({
    text: vietnameseDecimal(decimal),
    amount: amountFromDecimalText(decimal, rules.decimals),
  }));
  return { kind: 'question', reason, approximation, readings };
}
