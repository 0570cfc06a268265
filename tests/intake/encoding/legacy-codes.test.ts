import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { legacyCodes } from '../../../shared/intake/encoding/legacy-codes';

const reference = '../shared/legacy-encodings.json';
const referenceSchema = z.object({
  rows: z.array(z.object({ u: z.string(), vni: z.string(), tcvn3: z.string() })),
});

test.skipIf(!existsSync(reference))(
  'the table is that of the reference, which is not part of the project',
  () => {
    const { rows } = referenceSchema.parse(JSON.parse(readFileSync(reference, 'utf8')));
    const byLetter = (one: readonly string[], other: readonly string[]) =>
      (one[0] ?? '') < (other[0] ?? '') ? -1 : 1;
    expect([...legacyCodes].sort(byLetter)).toEqual(
      rows.map(({ u, vni, tcvn3 }) => [u, vni, tcvn3]).sort(byLetter),
    );
  },
);

test('every marked letter of Vietnamese has one code of each table, and no code stands for two', () => {
  const marks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const letters = [...'aăâeêioôơuưy']
    .flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')))
    .concat('đ')
    .filter((letter) => !/[a-z]/.test(letter));
  const capitals = letters.map((letter) => letter.toUpperCase());
  expect(new Set(legacyCodes.map(([unicode]) => unicode))).toEqual(new Set([...letters, ...capitals]));
  expect(new Set(legacyCodes.map(([, vni]) => vni)).size).toBe(134);
  expect(new Set(legacyCodes.map(([, , tcvn3]) => tcvn3)).size).toBe(134);
});
