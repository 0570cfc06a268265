import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLegacyText } from '../../../shared/intake/encoding/decode-legacy-text';
import type { Encoding } from '../../../shared/intake/encoding/encoding';
import { encodeLegacyText, encodeUnderCapitals } from './encode-legacy-text';
import { presetTexts, sentences } from './vietnamese-samples';

const cases: ReadonlyArray<readonly [Encoding, string, string]> = [
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', 'Th«ng t\u00ad', 'Thông tư'],
  ['tcvn3', 'Th«ng t', 'Thông t'],
  ['tcvn3', 'Thµnh phè', 'Thành phố'],
  ['tcvn3', 'Th\u03bcnh phè', 'Thành phố'],
  ['tcvn3', 'Aµ, A\u03bc, ¤é, ¡¾', 'À, À, Ộ, Ắ'],
  ['tcvn3', 'TNL§ 12\u00a0ng\u00ad\u00aci', 'TNLĐ 12\u00a0ngươi'],
  ['tcvn3-caps', 'bé tµi chÝnh', 'BỘ TÀI CHÍNH'],
  ['tcvn3-caps', 'CéNG TY Cæ PHÇN', 'CỘNG TY CỔ PHẦN'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'TÆNH CAO BAÈNG, TÆnh, AØ, Aø, aØ', 'TỈNH CAO BẰNG, TỈnh, À, À, à'],
  ['vni', 'Thôøi haïn, öôùc, Ñöùc, kyø, kyû, kyõ, kî', 'Thời hạn, ước, Đức, kỳ, kỷ, kỹ, kỵ'],
  ['tcvn3', 'm²; 12,5', 'm²; 12,5'],
  ['vni', '', ''],
];

test.each(cases)('%s: %s', (encoding, stored, text) => {
  expect(decodeLegacyText(stored, encoding)).toBe(text);
});

const samples = [...sentences, ...presetTexts()];

test.each(['tcvn3', 'vni'] as const)('what is encoded in %s is decoded to itself', (table) => {
  const text = fc
    .array(fc.constantFrom(...samples.flatMap((sample) => sample.split(/(?<=\s)/))), { maxLength: 40 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (written) => {
      expect(decodeLegacyText(encodeLegacyText(written, table), table)).toBe(written);
    }),
  );
});

test('what is typed under a font of capitals reads in capitals', () => {
  for (const sample of samples) {
    expect(decodeLegacyText(encodeUnderCapitals(sample), 'tcvn3-caps')).toBe(sample.toUpperCase());
  }
});
