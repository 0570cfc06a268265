import { expect, test } from 'vitest';
import { decodeProse } from '../../../shared/intake/encoding/decode-prose';

test.each([
  ['Nång ®é bôi 35 µg/m³, ®o 2½ giê', 'Nồng độ bụi 35 µg/m³, đo 2½ giờ'],
  ['· C«ng ty · m«men 25 N·m', '· Công ty · mômen 25 N·m'],
  ['kh«ng µ, « nhiÔm, ®·', 'không à, ô nhiễm, đã'],
])('%s', (stored, text) => {
  expect(decodeProse(stored, 'tcvn3')).toBe(text);
});
