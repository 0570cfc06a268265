import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTableOf, codeTables } from '../../../shared/intake/encoding/encoding';
import { encodingByStatistics } from '../../../shared/intake/encoding/encoding-by-statistics';
import { encodeLegacyText, encodeUnderCapitals } from './encode-legacy-text';
import { otherTexts, presetTexts, sentences } from './vietnamese-samples';

const samples = [...sentences, ...presetTexts()];
const nothing = { encoding: null, confidence: 0 };

function markedWords(text: string): number {
  return text.match(/\p{L}*[^A-Za-z\P{L}]\p{L}*/gu)?.length ?? 0;
}

test('Unicode, composed or not, English, names, figures and units are never suspected', () => {
  const texts = [...samples, ...samples.map((text) => text.normalize('NFD')), ...otherTexts];
  const suspected = texts.filter((text) => encodingByStatistics(text).confidence > 0);
  expect(suspected).toEqual([]);
});

describe.each(codeTables)('%s', (table) => {
  // "hoà sô" is Vietnamese as it stands: one such cell alone cannot be told; a sheet of them can.
  const undecidable = table === 'vni' ? ['hồ sơ'] : [];

  test('is found in every text of two marked syllables and more', () => {
    const missed = samples
      .filter((text) => markedWords(text) > 1)
      .filter((text) => {
        const { encoding } = encodingByStatistics(encodeLegacyText(text, table));
        return encoding === null || codeTableOf(encoding) !== table;
      });
    expect(missed).toEqual(undecidable);
  });

  test('is certain in every sentence', () => {
    const confidences = sentences.map(
      (text) => encodingByStatistics(encodeLegacyText(text, table)).confidence,
    );
    expect(Math.min(...confidences)).toBeGreaterThan(0.9);
  });
});

test('capitals typed under a font of capitals are told from the letters around them', () => {
  expect(encodingByStatistics('CéNG TY Cæ PHÇN §ÇU T\u00ad')).toMatchObject({ encoding: 'tcvn3-caps' });
  expect(encodingByStatistics(encodeUnderCapitals('Bộ Tài chính'))).toMatchObject({ encoding: 'tcvn3' });
  expect(encodingByStatistics(encodeLegacyText('CỘNG HÒA XÃ HỘI', 'tcvn3'))).toMatchObject({
    encoding: 'tcvn3',
  });
});

test('a lost ư does not hide the rest', () => {
  const text = encodeLegacyText('Trước ngày 15/6, trưởng phòng gửi lương hưu', 'tcvn3').replaceAll(
    '\u00ad',
    '',
  );
  expect(encodingByStatistics(text)).toEqual({ encoding: 'tcvn3', confidence: expect.closeTo(0.912, 3) });
});

// By measure: a name that happens to become a syllable is a question at most, and none among words of another language.
test.each([
  ['Loïc', { encoding: 'vni', confidence: 0.5 }],
  ['Loïc Martin', nothing],
  ['C«ng ty', { encoding: 'tcvn3', confidence: expect.closeTo(0.646, 3) }],
  ['Sè', nothing],
  ['Hòa', nothing],
  ['', nothing],
])('%s', (text, guess) => {
  expect(encodingByStatistics(text)).toEqual(guess);
});

test('any text whatever gives a guess with a confidence from 0 to 1, and ASCII none', () => {
  const latin = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(latin, (text) => {
      const { encoding, confidence } = encodingByStatistics(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(encoding === null).toBe(confidence === 0);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(encodingByStatistics(text)).toEqual(nothing);
    }),
  );
});
