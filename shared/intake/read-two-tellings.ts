import { frameOfNumber, withoutUnit } from './number-frame';
import { type NumberReading, type NumberRules, numberQuestion } from './number-reading';
import { readNumberToken } from './number-token';
import { numberFromWords } from './number-words';
import { meaningWithoutDigits } from './text-without-digits';

const footnoteMarks = /[ *†‡§¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾]+$/;
const zeroWithWords = /^0+[ (,;:–-]+([^\d() ,;:–-][^\d()]*)\)?$/;
const wordsWithZero = /^([^\d()]*[^\d() ,;:–-])[ (,;:–-]+0+\)?$/;
/** `1O`, `l2`: what scanning and old typewriters make of 10 and 12. A stroke between two digits parts them. */
const lettersForDigits = /^(?=.*[oli|])(?!.*\d\|\d)[\doli|]+(?:\.[\doli|]{3})*$/;
const twoSpellings = /^([^()]*)\(([^()]*)\)([^()]*)$/;

/**
 * Reads a folded text whose digits are not all that it says: `0 (không phát sinh)`, `12*`, `1O`, `năm (05)`. Null where nothing
 * of the sort stands beside the digits.
 */
export function readTwoTellings(whole: string, rules: NumberRules): NumberReading | null {
  const zeroWords = (zeroWithWords.exec(whole) ?? wordsWithZero.exec(whole))?.[1]?.trim();
  const meaning = zeroWords === undefined ? null : meaningWithoutDigits(zeroWords);
  if (meaning === 'nil' || meaning === 'nil_or_blank') return numberQuestion(rules, 'zero_or_nil', ['0']);

  const unmarked = whole.replace(footnoteMarks, '');
  if (unmarked !== whole && /\d$/.test(unmarked)) {
    const values = plainValues(unmarked, rules);
    if (values) return numberQuestion(rules, 'footnote', values);
  }

  if (lettersForDigits.test(whole)) {
    const values = plainValues(whole.replaceAll('o', '0').replace(/[li|]/g, '1'), rules);
    if (values) return numberQuestion(rules, 'letters_for_digits', values);
  }

  const [, left = '', inner = '', right = ''] = twoSpellings.exec(whole) ?? [];
  if (inner === '') return null;
  const outer = `${left.trim()} ${right.trim()}`.trim();
  const [digits, words] = /\d/.test(outer) ? [outer, inner] : [inner, outer];
  const spelled = numberFromWords(withoutUnit(words, rules.unit).rest);
  const values = spelled === null ? null : plainValues(digits, rules);
  return values && numberQuestion(rules, 'number_in_words', [...new Set([...values, String(spelled)])]);
}

/** The values of a text that is one number, with the indicator's unit or without. */
function plainValues(text: string, rules: NumberRules): readonly string[] | null {
  const frame = frameOfNumber(withoutUnit(text, rules.unit).rest);
  if (frame?.before !== '' || frame.after !== '') return null;
  const read = readNumberToken(frame.token, rules.decimals);
  return read.kind === 'certain' ? [read.decimal.replace(/^0+(?=\d)/, '')] : read.decimals;
}
