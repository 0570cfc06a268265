import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../shared/domain/duties/search-words';

describe('what is searched for', () => {
  it.each<[string, string, ReturnType<typeof searchWords>]>([
    [
      'folded words',
      'Tuyen  TRUYEN',
      [
        { kind: 'folded', forms: ['tuyen'], isPrefix: true },
        { kind: 'folded', forms: ['truyen'], isPrefix: true },
      ],
    ],
    ['words as typed with accents', 'điều', [{ kind: 'accented', forms: ['điều'], isPrefix: true }]],
    ['đ alone is an accent', 'đo', [{ kind: 'accented', forms: ['đo'], isPrefix: true }]],
    [
      'both ways of placing a tone',
      'hoá thuỷ',
      [
        { kind: 'accented', forms: ['hoá', 'hóa'], isPrefix: true },
        { kind: 'accented', forms: ['thuỷ', 'thủy'], isPrefix: true },
      ],
    ],
    [
      'accents put together from parts',
      'h\u006f\u0301a',
      [{ kind: 'accented', forms: ['hóa', 'hoá'], isPrefix: true }],
    ],
    ['a single letter as a word', 'a', [{ kind: 'folded', forms: ['a'], isPrefix: false }]],
    [
      'numbers apart from their marks',
      '664/KH-UBND',
      [
        { kind: 'folded', forms: ['664'], isPrefix: true },
        { kind: 'folded', forms: ['kh'], isPrefix: true },
        { kind: 'folded', forms: ['ubnd'], isPrefix: true },
      ],
    ],
    ['nothing', ' "*:^() ', []],
  ])('%s', (_what, typed, expected) => {
    expect(searchWords(typed)).toEqual(expected);
  });

  it('never holds anything that the search could take for a command, and never more than it can bear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const words = searchWords(typed);
        expect(words.length).toBeLessThanOrEqual(12);
        for (const form of words.flatMap(({ forms }) => forms)) expect(form).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });
});
