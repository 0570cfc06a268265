import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainMatch, type Match } from '../../../shared/intake/match/match';
import { buildNameIndex, matchName } from '../../../shared/intake/match/name-index';
import { mutations } from './mutations';
import { agencies, agencyIndex, indicatorIndex, indicators } from './registers';

function inShort([first]: readonly Match[]): string {
  if (!first) return 'nothing';
  return `${first.code}${first.confidence >= certainMatch ? '' : '?'} ${first.reason}`;
}

function certain(matches: readonly Match[]): readonly string[] {
  return matches.filter(({ confidence }) => confidence >= certainMatch).map(({ code }) => code);
}

describe('labels of indicators', () => {
  it.each([
    ['Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'SK-01 exact'],
    ['Số lượt cán bộ, công chức, NLĐ khám SKĐK', 'SK-01 abbreviation'],
    ['Số lượt khám sức khỏe định kỳ cán bộ, công chức, NLĐ', 'SK-01 reordered'],
    ['Tổng số người chết vì tai nạn lao động', 'TN-01 abbreviation'],
    ['1.1. Số người chết do tai nạn lao động (người):', 'TN-01 abbreviation'],
    ['Số người tử vong do TNLĐ', 'TN-01 folded'],
    ['SO NGUOI CHET DO TNLD', 'TN-01 folded'],
    ['Số nguời chêt do TN1Đ', 'TN-01 misspelt'],
    ['Số vụ tai nạn lao động', 'TN-04 abbreviation'],
    ['a) Tổng số vụ TNLĐ, trong đó:', 'TN-04 exact'],
    ['Tần suất TNLĐ chết người', 'TN-07 folded'],
    ['Tỉ lệ TNLĐ chết người', 'TN-07 folded'],
    ['Số mẫu quan trắc môi trường lao động (1)', 'QT-02 abbreviation'],
    ['Số NLĐ được cấp thẻ an toàn điện', 'HL-05 folded'],
    ['Số người tham gia bảo hiểm tai nạn lao động - bệnh nghề nghiệp', 'BH-01 abbreviation'],
    ['Số hồ sơ nghiệm thu PCCC trên địa bàn tỉnh Cao Bằng', 'PC-06 folded'],
    ['Số trường hợp vi phạm hành chinhs PCCC bị xử lý', 'PC-02 misspelt'],
    ['TN-01', 'TN-01 code'],
    ['tn01', 'TN-01 code'],
    ['TN-01: Số người chết do TNLĐ', 'TN-01 code'],
  ])('%j is %s', (label, expected) => {
    expect(inShort(matchName(label, indicatorIndex))).toBe(expected);
  });

  it.each([
    ['Tổng số lượt người lao động được khám SKĐK', 'SK-01? contained'],
    ['Số NLĐ khám BNN', 'SK-03? contained'],
    ['Số lao động được huấn luyện ATVSLĐ', 'HL-06? contained'],
    ['Số người được huấn luyện ATLĐ', 'HL-06? contained'],
    ['Số lớp huấn luyện an toàn điện', 'HL-03? contained'],
    ['Số TNLĐ chết người', 'TN-01? reordered'],
    ['Số vụ TNLĐ chết người', 'TN-01? partial'],
    ['Trong đó: số vụ TNLĐ', 'TN-04? contained'],
    ['Số vụ TNLĐ cùng kỳ', 'TN-04? contained'],
    ['Số người chết do TNLĐ là nữ', 'TN-01? contained'],
    ['Số người bị thương do TNLĐ', 'TN-01? partial'],
    ['Số mẫu quan trắc MTLĐ không đạt', 'QT-02? contained'],
    ['Số mẫu quan trắc MTLĐ (cơ sở)', 'QT-02? exact'],
    ['Số NLĐ được cấp thẻ an toàn điện (mới)', 'HL-05? folded'],
    ['Số phương án chưa cháy, CNCH được học tập, thực tập tại cơ sở', 'PC-08? misspelt'],
    ['Số hồ sơ nghiệm thu PCCC năm 2024', 'PC-06? contained'],
    ['Số người chết', 'TN-01? contained'],
    ['Tổng số người bị nạn', 'TN-08? contained'],
    ['Chưa được kiểm tra PCCC', 'PC-01? partial'],
    ['TN-01 cùng kỳ', 'TN-01? code'],
    ['TN-01 Tổng số vụ TNLĐ', 'TN-01? code'],
  ])('%j is a question: %s', (label, expected) => {
    expect(inShort(matchName(label, indicatorIndex))).toBe(expected);
  });

  it.each(['', ' ', '(1)', 'STT', 'người', 'Ghi chú', 'Đơn vị tính', 'Tổng cộng', '2.025'])(
    '%j is none',
    (label) => {
      expect(matchName(label, indicatorIndex)).toEqual([]);
    },
  );

  it.each(mutations)('are known, and no other with certainty: %s', (_, change) => {
    const found = indicators.map(({ names: [name = ''] }) =>
      certain(matchName(change(name), indicatorIndex)),
    );
    expect(found).toEqual(indicators.map(({ code }) => [code]));
  });

  it('are never another with certainty, in whatever way they are changed', () => {
    const some = fc.subarray([...mutations], { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...indicators), some, ({ code, names: [name = ''] }, changes) => {
        const label = changes.reduce((text, [, change]) => change(text), name);
        const matches = matchName(label, indicatorIndex);
        expect(matches[0]?.code, label).toBe(code);
        expect(
          certain(matches).filter((other) => other !== code),
          label,
        ).toEqual([]);
      }),
    );
  });

  it('with a word that changes the meaning are never certain', () => {
    const words = [
      'nữ',
      'không đạt',
      'chưa',
      'trong đó',
      'cùng kỳ',
      'kế hoạch',
      'chỉ tiêu giao',
      'lũy kế',
      'tỷ lệ',
      'dự kiến',
      'không thuộc quyền quản lý',
      'bị thương',
      'lượt',
      'năm 2024',
      'ước',
      'tăng',
      'nam',
      'thương nặng',
      'đạt',
    ];
    const found = indicators.flatMap(({ names: [name = ''], unit }) =>
      words.flatMap((word) =>
        // "Trong đó" behind a label leads to the rows below, and a unit in brackets is the indicator's own.
        [
          ...(word === 'trong đó' ? [] : [`${name} ${word}`]),
          ...(word === 'trong đó' || word === unit ? [] : [`${name} (${word})`]),
          `${word} ${name}`,
          name.replace(' ', ` ${word} `),
        ].filter((label) => certain(matchName(label, indicatorIndex)).length > 0),
      ),
    );
    expect(found).toEqual([]);
  });

  it('without one of their telling words are never certain', () => {
    const telling =
      /^(?:chết|vụ|người|lượt|mẫu|lớp|đợt|cuộc|nghiêm|thẩm|duyệt|định|nghiệm|sở|doanh|tiền|hồ|phương|điện|thẻ|hội)$/;
    const found = indicators.flatMap(({ names: [name = ''] }) => {
      const words = name.replace(/\(.*\)/, '').split(' ');
      return words.flatMap((word, place) => {
        const label = words.filter((_, other) => other !== place).join(' ');
        return telling.test(word) && certain(matchName(label, indicatorIndex)).length > 0 ? [label] : [];
      });
    });
    expect(found).toEqual([]);
  });
});

describe('names of agencies', () => {
  it.each([
    ['SỞ Y TẾ TỈNH CAO BẰNG', 'SYT alias'],
    ['So Y te', 'SYT folded'],
    ['SoYTe', 'SYT abbreviation'],
    ['S.Y.T', 'SYT code'],
    ['snv', 'SNV code'],
    ['Sở CT', 'SCT alias'],
    ['Sở NN & MT', 'SNNMT abbreviation'],
    ['SNN&MT', 'SNNMT abbreviation'],
    ['Sở VH, TT và DL', 'SVHTTDL abbreviation'],
    ['LĐLĐ tỉnh Cao Bằng', 'LDLD abbreviation'],
    ['Bộ CHQS tỉnh', 'BCHQS alias'],
    ['Uỷ ban MTTQ Việt Nam tỉnh', 'MTTQ abbreviation'],
    ['Bao Cao Bang', 'BCB folded'],
    ['Sờ Nội vu', 'SNV misspelt'],
  ])('%j is %s', (label, expected) => {
    expect(inShort(matchName(label, agencyIndex))).toBe(expected);
  });

  it.each([
    'Sở Lao động - Thương binh và Xã hội',
    'Sở LĐTBXH',
    'SLĐTBXH',
    'Sở Nông nghiệp và PTNT',
    'Sở TN&MT',
    'Sở Y tế tỉnh Lạng Sơn',
    'Sở Y tế Lạng Sơn',
    'UBND tỉnh',
    'Công an',
    'Công an huyện Hòa An',
    'Trung tâm Y tế huyện Hòa An',
    'Báo cáo bằng',
    'cat',
    'cắt',
    'Sở',
    'DSCT',
  ])('%j is no agency of ours with certainty', (label) => {
    expect(certain(matchName(label, agencyIndex))).toEqual([]);
  });

  it('are each their own, by every name they have', () => {
    const found = agencies.map(({ code, names }) =>
      names.map((name) => [code, name, certain(matchName(name, agencyIndex))]),
    );
    expect(found).toEqual(agencies.map(({ code, names }) => names.map((name) => [code, name, [code]])));
  });
});

describe('an index', () => {
  it('makes a question of what two things are called alike', () => {
    const index = buildNameIndex([
      { code: 'A-1', names: ['Số vụ cháy'] },
      { code: 'B-1', names: ['Tổng số vụ cháy', 'Số vụ cháy'] },
    ]);
    expect(matchName('Số vụ cháy', index)).toEqual([
      { code: 'A-1', confidence: 0.89, reason: 'exact', matched: 'Số vụ cháy' },
      { code: 'B-1', confidence: 0.89, reason: 'alias', matched: 'Số vụ cháy' },
    ]);
  });

  it('may be posted to another thread', () => {
    const posted = structuredClone(indicatorIndex);
    expect(matchName('Số vụ TNLD', posted)).toEqual(matchName('Số vụ TNLD', indicatorIndex));
  });

  it('answers whatever it is asked, at most five matches, best first, between 0 and 1', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.string({
        unit: fc.constantFrom('(', ')', ' ', '1', '.', 'so', 'nguoi ', 'TNLĐ', 'Đ', '\u0301', '-', '/'),
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const confidences = matchName(text, indicatorIndex).map(({ confidence }) => confidence);
        expect(confidences.length).toBeLessThanOrEqual(5);
        expect(confidences).toEqual([...confidences].sort((left, right) => right - left));
        expect(confidences.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true);
      }),
    );
  });

  it('with nothing in it knows nothing', () => {
    expect(matchName('Số vụ TNLĐ', buildNameIndex([]))).toEqual([]);
    expect(matchName('Số vụ TNLĐ', buildNameIndex([{ code: 'A-1', names: ['', ' - '] }]))).toEqual([]);
  });
});
