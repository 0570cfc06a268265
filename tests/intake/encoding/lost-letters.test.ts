import { expect, test } from 'vitest';
import { decodeLegacyText } from '../../../shared/intake/encoding/decode-legacy-text';
import { lostLetters } from '../../../shared/intake/encoding/lost-letters';
import { encodeLegacyText } from './encode-legacy-text';
import { presetTexts, sentences } from './vietnamese-samples';

const withoutHyphens = (text: string) =>
  decodeLegacyText(encodeLegacyText(text, 'tcvn3').replaceAll('\u00ad', ''), 'tcvn3');

test.each([
  ['Thông tư số 07 về tiền lương', ['t', 'lơng']],
  ['Trước ngày 15/6', ['Trớc']],
  ['đầu tư, hưởng lương hưu', ['t', 'hởng', 'lơng']],
  ['người được cứu', ['đợc']],
  // Where the word without ư is a word too, nobody can tell.
  ['mười người', []],
  // Units, numbering and abbreviations are no loss.
  ['cao 5 m, nặng 3 t; c) các đơn vị; VT, TNLĐ', []],
])('%s', (text, words) => {
  expect(lostLetters(withoutHyphens(text))).toEqual(words);
});

test('nothing is missed in text that is whole', () => {
  const found = [...sentences, ...presetTexts()].filter((text) => lostLetters(text).length > 0);
  expect(found).toEqual([]);
});
