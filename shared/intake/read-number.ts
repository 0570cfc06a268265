import { amountFromDecimalText, amountToDecimalText } from '../domain/amount';
import { valueBehindName } from './list-number';
import { approximations, frameOfNumber, withoutUnit } from './number-frame';
import { partsOfNumberText } from './number-parts';
import { type NumberReading, type NumberRules, numberQuestion, type ReadingNote } from './number-reading';
import { normalisedNumberText } from './number-text';
import { readNumberToken } from './number-token';
import { readTwoTellings } from './read-two-tellings';
import { readWords } from './read-words';
import { scaledNumber } from './scaled-number';
import { convertDecimal, isBareScale, unitConversion } from './unit';

/** A longer text with digits is a sentence: it is no figure, whatever stands in it. */
const longest = 255;
/** Digits of other scripts, fractions, circled numbers, and the marks that reverse digits on the screen; superscripts are footnotes. */
const otherDigits = /(?![0-9¹²³⁰⁴⁵⁶⁷⁸⁹])[\p{Nd}\p{No}\u202d\u202e]/u;

/** Values under the unit that the text itself states, in the indicator's own where the two convert. */
function inOwnUnit(values: readonly string[], stated: string, { unit }: NumberRules): readonly string[] {
  const conversion = unitConversion(stated, unit);
  // A share of something is no number of it.
  if (conversion.kind !== 'same' && stated.trim() === '%') return [];
  if (conversion.kind !== 'factor') return values;
  return values.flatMap((value) => convertDecimal(value, conversion) ?? []);
}

/** What a line says of the indicator that it names itself: clear or not, somebody has to say that the name is the indicator's. */
function readBehindName(value: string, rules: NumberRules): NumberReading {
  const read = readNumber(value, rules);
  if (read.kind === 'nil') return numberQuestion(rules, 'nil_or_blank');
  if (read.kind !== 'amount') return read;
  const decimal = amountToDecimalText(read.amount, rules.decimals);
  return numberQuestion(rules, 'other_words', [decimal], read.approximation);
}

/**
 * Reads what a cell holds as text where a figure is expected. Nothing is guessed: what can be read in two ways, or in a way that
 * Vietnamese writing does not know, is a `question` with the values it may stand for; a text without digits never yields a
 * number; blank, 0 and "không phát sinh" stay three things, and a bare "không" or "-" is none of them until someone says so.
 */
export function readNumber(text: string, rules: NumberRules): NumberReading {
  const whole = normalisedNumberText(text);
  if (whole === '') return { kind: 'blank' };
  const behind = whole.length > longest ? null : valueBehindName(whole);
  if (behind !== null) return readBehindName(behind, rules);
  if (!/[0-9]/.test(whole)) return readWords(whole, rules);
  if (whole.length > longest) return numberQuestion(rules, 'several_numbers');
  if (otherDigits.test(whole)) return numberQuestion(rules, 'other_digits');
  const told = readTwoTellings(whole, rules);
  if (told) return told;
  if (/^[.,]\d+$/.test(whole)) return numberQuestion(rules, 'foreign_writing', [`0.${whole.slice(1)}`]);
  const scaled = scaledNumber(whole, rules.unit);
  if (scaled !== null) return numberQuestion(rules, 'other_unit', [scaled]);

  const { rest, dropped } = withoutUnit(whole, rules.unit);
  const frame = frameOfNumber(rest);
  const parts = () => partsOfNumberText(whole, rules.unit, rules.decimals);
  if (!frame) return numberQuestion(rules, 'several_numbers', parts());
  const { before, token, after } = frame;
  const read = readNumberToken(token, rules.decimals);
  if (read.kind === 'unclear' && read.reason === 'separators' && read.decimals.length === 0) {
    return numberQuestion(rules, token.includes(' ') ? 'several_numbers' : 'separators', parts());
  }
  const values = read.kind === 'certain' ? [read.decimal] : read.decimals;
  const conversion = after === '' ? null : unitConversion(after, rules.unit);
  const ownUnit = after === '' || (conversion?.kind === 'same' && !isBareScale(after));
  if (!ownUnit) return numberQuestion(rules, 'other_unit', inOwnUnit(values, after, rules));
  if (/^[-−–]$/.test(before)) return { kind: 'negative' };
  const approximation = approximations.get(before.trim());
  if (approximation === undefined) return numberQuestion(rules, 'other_words', values);
  if (read.kind === 'unclear') return numberQuestion(rules, read.reason, values, approximation);

  const amount = amountFromDecimalText(read.decimal, rules.decimals);
  if (amount === null) {
    const fraction = read.decimal.split('.')[1]?.replace(/0+$/, '') ?? '';
    return { kind: fraction.length > rules.decimals ? 'too_many_decimals' : 'too_large' };
  }
  if (approximation !== 'exact' && !rules.allowApproximate) {
    return { kind: 'approximate_not_allowed', amount, approximation };
  }
  const notes: readonly ReadingNote[] =
    dropped || after !== '' ? [...read.notes, 'unit_dropped'] : read.notes;
  return { kind: 'amount', amount, approximation, notes };
}
