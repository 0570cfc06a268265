import { expect, test } from 'vitest';
import { isSyllable } from '../../../shared/intake/encoding/is-syllable';
import { presetTexts, sentences } from './vietnamese-samples';

test('every marked word of official texts that is no abbreviation is a syllable', () => {
  const words = [...sentences, ...presetTexts()].flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const marked = words.filter((word) => /[^A-Za-z]/.test(word) && word.slice(-1) !== 'Đ');
  const others = marked.filter((word) => !isSyllable(word.toLowerCase()));
  expect(new Set(others)).toEqual(new Set(['ĐPTTH', 'HĐND', 'LĐVP']));
});

const syllables =
  'nghiêng nguyễn khuỷu quýt quỳnh quốc gì gìn giếng giá ỷ ở ưa yếu hoà hòa thuý thúy của mía rượu xoong đắk krông';

test.each(syllables.split(' '))('%s is one', (word) => {
  expect(isSyllable(word)).toBe(true);
});

// A stop without its tone, initials before the wrong vowel, rimes that do not exist (most by a lost ư), misplaced tones.
const others = 'tac hoc ngê ghà cế nghà lơng trớc hởng t tr coâng thaùng hàô müller café';

test.each([...others.split(' '), ''])('"%s" is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
