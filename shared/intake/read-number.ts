import { amountFromDecimalText } from '../domain/amount';
import type { Approximation } from '../domain/figure';
import { foldText } from '../domain/fold-text';
import { groupSpace, readNumberToken, type TokenNote, type TokenQuestion } from './number-token';

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
  /** `39/05/35`, `564 người, 9 hội nghị`. */
  | 'several_numbers'
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

const nilWords = new Set([
  'khong phat sinh',
  'khong co phat sinh',
  'khong ps',
  'kps',
  'ko phat sinh',
  'ko ps',
]);
const nilOrBlank = /^(?:[-–—−_/.]+|n\/a|(?:khong|ko|k|chua)(?: .*)?|.*phat sinh.*)$/;
const approximations: ReadonlyMap<string, Approximation> = new Map([
  ['', 'exact'],
  ['hon', 'more_than'],
  ['tren', 'more_than'],
  ['>', 'more_than'],
  ['khoang', 'about'],
  ['xap xi', 'about'],
  ['uoc', 'about'],
  ['uoc khoang', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['gan', 'less_than'],
]);
const aroundNumber = new RegExp(`^(\\D*?)(\\d(?:[\\d., ${groupSpace}]*\\d)?)(\\D*)$`);

/** The text as digits, signs and folded words: full-width forms narrowed, grouping spaces marked, the text mark of Excel gone. */
function normalised(text: string): string {
  const narrowed = text.replace(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const marked = narrowed.replace(/(?<=\d)[\u00a0\u2007\u2009\u200a\u202f](?=\d)/g, groupSpace);
  return foldText(foldText(marked).replace(/^['’‘]/, ''));
}

/** A decimal text with a point in Vietnamese writing: `10258` is `10.258`, `10.258` is `10,258`. */
function vietnamese(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Cuts the indicator's own unit off the end; never one that starts with a digit, as `1.000 đồng` would take it from 51.000 đồng. */
function withoutUnit(text: string, unit: string): { rest: string; dropped: boolean } {
  const key = foldText(unit);
  const rest = text.slice(0, text.length - key.length);
  const dropped = /^\D/.test(key) && text.endsWith(key);
  return dropped ? { rest: rest.trim(), dropped } : { rest: text, dropped };
}

/**
 * Reads what a cell holds as text where a figure is expected. Nothing is guessed: what can be read in two ways, or in a way that
 * Vietnamese writing does not know, is a `question` with the values it may stand for; a text without digits never yields a
 * number; blank, 0 and "không phát sinh" stay three things, and a bare "không" or "-" is none of them until someone says so.
 */
export function readNumber(text: string, rules: NumberRules): NumberReading {
  const whole = normalised(text);
  if (whole === '') return { kind: 'blank' };
  if (nilWords.has(whole.replace(/[.;]$/, ''))) return { kind: 'nil' };
  const question = (
    reason: NumberQuestion,
    decimalTexts: readonly string[] = [],
    approximation: Approximation = 'exact',
  ): NumberReading => ({
    kind: 'question',
    reason,
    approximation,
    readings: decimalTexts.map((decimal) => ({
      text: vietnamese(decimal),
      amount: amountFromDecimalText(decimal, rules.decimals),
    })),
  });
  if (!/\d/.test(whole)) return nilOrBlank.test(whole) ? question('nil_or_blank') : { kind: 'not_a_number' };

  const { rest, dropped } = withoutUnit(whole, rules.unit);
  const match = aroundNumber.exec(rest);
  if (!match) return question('several_numbers');
  const [, before = '', token = '', after = ''] = match;
  const read = readNumberToken(token, rules.decimals);
  const values = read.kind === 'certain' ? [read.decimal] : read.decimals;
  if (after !== '') return question('other_unit', values);
  if (/^[-−–]$/.test(before)) return { kind: 'negative' };
  const approximation = approximations.get(before.trim());
  if (approximation === undefined) return question('other_words', values);
  if (read.kind === 'unclear') return question(read.reason, values, approximation);

  const amount = amountFromDecimalText(read.decimal, rules.decimals);
  if (amount === null) {
    const fraction = read.decimal.split('.')[1]?.replace(/0+$/, '') ?? '';
    return { kind: fraction.length > rules.decimals ? 'too_many_decimals' : 'too_large' };
  }
  if (approximation !== 'exact' && !rules.allowApproximate) {
    return { kind: 'approximate_not_allowed', amount, approximation };
  }
  const notes: readonly ReadingNote[] = dropped ? [...read.notes, 'unit_dropped'] : read.notes;
  return { kind: 'amount', amount, approximation, notes };
}
