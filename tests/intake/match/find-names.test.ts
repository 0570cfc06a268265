import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainMatch } from '../../../shared/intake/match/match';
import { buildNameIndex, findNames } from '../../../shared/intake/match/name-index';
import { mutations } from './mutations';
import { agencies, agencyIndex } from './registers';

function inShort(text: string): string {
  return findNames(text, agencyIndex)
    .map(({ code, confidence, start, end }) => {
      return `${code}${confidence >= certainMatch ? '' : '?'} ${text.slice(start, end)}`;
    })
    .join('; ');
}

describe('names inside longer texts', () => {
  it.each([
    ['BÁO CÁO CỦA SỞ Y TẾ VỀ ATVSLĐ', 'SYT SỞ Y TẾ'],
    ['UBND TỈNH CAO BẰNG\nSỞ Y TẾ', 'SYT SỞ Y TẾ'],
    ['SỞ Y TẾ TỈNH CAO BẰNG', 'SYT SỞ Y TẾ TỈNH CAO BẰNG'],
    ['BC_SYT_2025 (sua).xlsx', 'SYT SYT'],
    ['bc_syt_2025.xls', 'SYT syt'],
    ['BC SYT2025.xls', 'SYT SYT'],
    ['bao cao so y te 6 thang.xls', 'SYT so y te'],
    ['SoYTe_6thang.xlsx', 'SYT SoYTe'],
    ['S.Y.T bao cao', 'SYT S.Y.T'],
    ['Sở CT.xlsx', 'SCT Sở CT'],
    ['2025_SNN&MT.xls', 'SNNMT SNN&MT'],
    ['Số 12/BC-SNV', 'SNV SNV'],
    ['Sở Y tế gửi Sở Nội vụ', 'SNV Sở Nội vụ; SYT Sở Y tế'],
    ['Công đoàn tỉnh (LĐLĐ)', 'LDLD Công đoàn tỉnh; LDLD LĐLĐ'],
    ['Công an tỉnh, BCH Quân sự tỉnh', 'BCHQS BCH Quân sự tỉnh; CAT Công an tỉnh'],
    ['Báo Cao Bằng đưa 61 tin', 'BCB Báo Cao Bằng'],
    ['Uỷ ban MTTQ Việt Nam tỉnh', 'MTTQ Uỷ ban MTTQ Việt Nam tỉnh'],
  ])('%j holds %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    ['Sở Y tế tỉnh Lạng Sơn', 'SYT? Sở Y tế'],
    ['Sở Y tế Hà Nội', 'SYT? Sở Y tế'],
    ['Sở Y tế TP Đà Nẵng', 'SYT? Sở Y tế'],
    ['BAO CAO BANG SO LIEU', 'BCB? BAO CAO BANG'],
    ['may cat co 2025', 'CAT? cat'],
    ['MAY CAT CO', 'CAT? CAT'],
  ])('%j leaves a question: %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    '',
    'DSCT 2025.xlsx',
    'Báo cáo bằng văn bản',
    'Sở Lao động - Thương binh và Xã hội',
    'SLĐTBXH_2024.xls',
    'Số vụ cắt điện',
    'Trung tâm Y tế huyện',
    'Thanh tra tỉnh',
  ])('%j holds none', (text) => {
    expect(inShort(text)).toBe('');
  });

  it('are found wherever they stand, however they are written', () => {
    const ways = mutations.filter(([what]) => /decomposed|capitals|tones|in full|spaces|breaks/.test(what));
    const one = fc.constantFrom(...agencies.filter(({ code }) => code !== 'BCB'));
    const around = fc.constantFrom('', 'Kính gửi: ', '12/BC-', 'Thực hiện văn bản của ', '2025_', '…, ');
    fc.assert(
      fc.property(
        one,
        around,
        around,
        fc.constantFrom(...ways),
        ({ code, names: [name = ''] }, before, after, way) => {
          const written = way[1](name);
          const text = `${before}${written} ${after}`;
          const found = findNames(text, agencyIndex).find((match) => match.code === code);
          expect(
            found && { sure: found.confidence >= certainMatch, at: text.slice(found.start, found.end) },
          ).toEqual({
            sure: true,
            at: written,
          });
        },
      ),
    );
  });

  it('are no part of an abbreviation', () => {
    const index = buildNameIndex([
      { code: 'LD', names: ['Lao động'] },
      { code: 'TN', names: ['Tai nạn'] },
    ]);
    expect(findNames('TNLĐ và LĐ', index).map(({ code, start }) => [code, start])).toEqual([['LD', 8]]);
  });

  it('are a question where two things are called alike', () => {
    const index = buildNameIndex([
      { code: 'A', names: ['Sở Y tế'] },
      { code: 'B', names: ['Sở Y tế'] },
    ]);
    expect(findNames('gửi Sở Y tế', index)).toEqual([
      { code: 'A', confidence: 0.89, reason: 'folded', matched: 'Sở Y tế', start: 4, end: 11 },
      { code: 'B', confidence: 0.89, reason: 'folded', matched: 'Sở Y tế', start: 4, end: 11 },
    ]);
  });

  it('stand within the text and never overlap, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc
        .array(
          fc.constantFrom('Sở ', 'Y tế', 'tỉnh ', 'Cao Bằng ', 'SYT', '\u0301', 'NN&MT ', 'Công an ', '.'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = findNames(text, agencyIndex);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const overlaps = found.filter((one, place) =>
          found
            .slice(0, place)
            .some((other) => one.start < other.end && other.start < one.end && one.start !== other.start),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });
});
