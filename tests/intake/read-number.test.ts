import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountToNumber } from '../../shared/domain/amount';
import { Approximation } from '../../shared/domain/figure';
import { formatReading } from '../../shared/domain/format-vietnamese';
import type { NumberReading, NumberRules } from '../../shared/intake/number-reading';
import { readNumber } from '../../shared/intake/read-number';

const people: NumberRules = { decimals: 0, allowApproximate: true, unit: 'người' };
const millions: NumberRules = { decimals: 1, allowApproximate: false, unit: 'triệu đồng' };
const thousandths: NumberRules = { decimals: 3, allowApproximate: false, unit: 'triệu đồng' };

function inShort(reading: NumberReading): string {
  switch (reading.kind) {
    case 'amount': {
      const approximation = reading.approximation === 'exact' ? '' : ` ${reading.approximation}`;
      return [`${reading.amount}${approximation}`, ...reading.notes].join(', ');
    }
    case 'question': {
      const readings = reading.readings.map(({ text, amount }) => `${text}=${amount ?? 'impossible'}`);
      const approximation = reading.approximation === 'exact' ? '' : ` ${reading.approximation}`;
      return [`${reading.reason}${approximation}?`, ...readings].join(' ');
    }
    case 'approximate_not_allowed':
      return `${reading.kind}: ${reading.amount} ${reading.approximation}`;
    default:
      return reading.kind;
  }
}

describe('a figure of people', () => {
  it.each([
    ['707', '707'],
    ['0', '0'],
    ['04', '4, leading_zero'],
    ['00', '0, leading_zero'],
    ['3.997', '3997, grouped'],
    ['34.466', '34466, grouped'],
    ['1.234.567', '1234567, grouped'],
    ['1.234,00', '1234, grouped'],
    ['5,0', '5'],
    ['3\u00a0997', '3997, grouped'],
    ['3\u2009997', '3997, grouped'],
    ['1\u202f234\u202f567', '1234567, grouped'],
    ['\u00a0 707 \u00a0', '707'],
    ['７０７', '707'],
    ['３．９９７', '3997, grouped'],
    ["'04", '4, leading_zero'],
    ['’707', '707'],
    ['02 người', '2, leading_zero, unit_dropped'],
    ['02 NGƯỜI', '2, leading_zero, unit_dropped'],
    ['564người', '564, unit_dropped'],
    ['02 nguời', '2, leading_zero, unit_dropped'],
    ['hơn 5.000', '5000 more_than, grouped'],
    ['Hơn 5.000 người', '5000 more_than, grouped, unit_dropped'],
    ['trên 600', '600 more_than'],
    ['> 600', '600 more_than'],
    ['khoảng 600', '600 about'],
    ['~600', '600 about'],
    ['≈ 600', '600 about'],
    ['xấp xỉ 600', '600 about'],
    ['gần 900', '900 less_than'],
    ['ước tính 600 người', '600 about, unit_dropped'],
    ['\u200e12\u200f', '12'],
    ['\u202a1.234\u202c', '1234, grouped'],
    ['\u206612\u2069', '12'],
    ['1\u200b2', '12'],
    ['12 NLĐ', '12, unit_dropped'],
    ['12 lao động', '12, unit_dropped'],
    ['12 (người)', '12, unit_dropped'],
    ['5 người.', '5, unit_dropped'],
  ])('%j is %s', (text, expected) => {
    expect(inShort(readNumber(text, people))).toBe(expected);
  });

  it.each([
    ['', 'blank'],
    [' \u00a0\t\n', 'blank'],
    ["'", 'blank'],
    ['không phát sinh', 'nil'],
    ['Không phát sinh.', 'nil'],
    ['KHÔNG PHÁT SINH', 'nil'],
    ['không  phát\u00a0sinh', 'nil'],
    ['khong phat sinh', 'nil'],
    ['không có phát sinh', 'nil'],
    ['KPS', 'nil'],
    ['không ps', 'nil'],
    ['không', 'nil_or_blank?'],
    ['không có', 'nil_or_blank?'],
    ['không có số liệu', 'unknown?'],
    ['chưa có', 'unknown?'],
    ['chưa thống kê', 'unknown?'],
    ['chưa tổng hợp được', 'unknown?'],
    ['không thuộc lĩnh vực quản lý', 'unknown?'],
    ['…', 'unknown?'],
    ['...', 'unknown?'],
    ['x', 'unknown?'],
    ['X', 'unknown?'],
    ['?', 'unknown?'],
    ['chưa phát sinh', 'nil_or_blank?'],
    ['không phát sinh vụ nào', 'nil_or_blank?'],
    ['có phát sinh', 'occurred?'],
    ['đã có phát sinh nhưng chưa thống kê', 'occurred?'],
    ['-', 'nil_or_blank?'],
    ['–', 'nil_or_blank?'],
    ['—', 'nil_or_blank?'],
    ['/', 'nil_or_blank?'],
    ['N/A', 'unknown?'],
    ['K.P.S', 'nil'],
    ['không có PS', 'nil'],
    ['nhiều', 'not_a_number'],
    ['hai mươi', 'number_in_words? 20=20'],
    ['khoảng hai mươi người', 'number_in_words about? 20=20'],
    ['Một', 'number_in_words? 1=1'],
    ['ba trăm linh năm', 'number_in_words? 305=305'],
    ['ba trăm năm', 'not_a_number'],
    ['hai nghìn năm', 'not_a_number'],
    ['hai nghìn không trăm linh năm', 'number_in_words? 2.005=2005'],
    ['một triệu hai trăm nghìn', 'number_in_words? 1.200.000=1200000'],
    ['mười lăm', 'number_in_words? 15=15'],
    ['chín mươi chín', 'number_in_words? 99=99'],
    ['nghìn', 'not_a_number'],
    ['người', 'not_a_number'],
    ['hơn', 'not_a_number'],
    ['#REF!', 'not_a_number'],
    ['٣', 'not_a_number'],
    ['½', 'not_a_number'],
    ['①', 'not_a_number'],
    ['²', 'not_a_number'],
    ['I', 'not_a_number'],
    ['O', 'not_a_number'],
  ])('%j is %s', (text, expected) => {
    expect(inShort(readNumber(text, people))).toBe(expected);
  });

  it.each([
    ['1,234', 'grouped_or_decimal? 1.234=1234 1,234=impossible'],
    ['hơn 1,234', 'grouped_or_decimal more_than? 1.234=1234 1,234=impossible'],
    ['04.500', 'grouped_or_decimal? 4.500=4500 4,500=impossible'],
    ['0.258', 'foreign_writing? 0,258=impossible'],
    ['1,234,567', 'foreign_writing? 1.234.567=1234567'],
    ['1,234.5', 'foreign_writing? 1.234,5=impossible'],
    ['21.4', 'foreign_writing? 21,4=impossible'],
    ['5.0', 'foreign_writing? 5,0=5'],
    ['1 234', 'space_between_digits? 1.234=1234'],
    ['10 12', 'several_numbers? 10=10 12=12'],
    ['1.23.4', 'separators?'],
    ['0.123.456', 'separators? 123.456=123456'],
    ['1.00.000', 'separators? 100.000=100000'],
    ['12.5.2025', 'separators? 12=12 5=5'],
    ['3.9977', 'foreign_writing? 3,9977=impossible'],
    ['10/12', 'several_numbers? 10=10 12=12'],
    ['10/12/2025', 'several_numbers? 10=10 12=12'],
    ['39/05/35', 'several_numbers? 39=39 5=5 35=35'],
    ['564 người, 9 hội nghị', 'several_numbers? 564=564 9=9'],
    ['9 hội nghị, 564 người', 'several_numbers? 564=564 9=9'],
    ['5 vụ, 2 người chết', 'several_numbers? 2=2 5=5'],
    ['9 hội nghị với 564 lượt người', 'several_numbers? 9=9 564=564'],
    ['500-600', 'several_numbers? 500=500 600=600'],
    ['5/5', 'several_numbers? 5=5'],
    ['350 + 357', 'several_numbers? 707=707 350=350 357=357'],
    ['5 (tăng 2)', 'several_numbers? 5=5 2=2'],
    ['12(1)', 'several_numbers? 12=12 1=1'],
    ['1 2 3 4 5 6 7', 'several_numbers?'],
    ['1e5', 'several_numbers? 100.000=100000'],
    ['1,5E+03', 'several_numbers? 1.500=1500'],
    ['1E-05', 'several_numbers?'],
    ['1e99', 'several_numbers?'],
    ["1'234", 'several_numbers? 1.234=1234'],
    ['5\u00ad6', 'several_numbers? 5=5 6=6'],
    ['12*', 'footnote? 12=12'],
    ['12 (*)', 'other_unit? 12=12'],
    ['12²', 'footnote? 12=12'],
    ['12⁽¹⁾', 'footnote? 12=12'],
    ['1.234 người¹', 'other_unit? 1.234=1234'],
    ['năm (05)', 'number_in_words? 5=5'],
    ['05 (năm)', 'number_in_words? 5=5'],
    ['05 (năm) người', 'number_in_words? 5=5'],
    ['05 (sáu người)', 'number_in_words? 5=5 6=6'],
    ['1O', 'letters_for_digits? 10=10'],
    ['l2', 'letters_for_digits? 12=12'],
    ['1.OOO', 'letters_for_digits? 1.000=1000'],
    ['12٣', 'other_digits?'],
    ['1½', 'other_digits?'],
    ['\u202e12', 'other_digits?'],
    ['0 (KPS)', 'zero_or_nil? 0=0'],
    ['0, không có', 'zero_or_nil? 0=0'],
    ['2 nghìn người', 'other_unit? 2.000=2000'],
    ['năm 2025', 'other_words? 2.025=2025'],
    ['tăng 5', 'other_words? 5=5'],
    ['12 lượt', 'other_unit? 12=12'],
    ['2 triệu', 'other_unit? 2.000.000=2000000'],
    ['5%', 'other_unit?'],
    ['600 hơn', 'other_unit? 600=600'],
    ['5.', 'other_unit? 5=5'],
    ['0 (không phát sinh)', 'zero_or_nil? 0=0'],
    ['(5)', 'other_unit? 5=5'],
    ['+5', 'other_words? 5=5'],
    ['- 5', 'other_words? 5=5'],
    ['dưới 900', 'other_words? 900=900'],
    ['< 900', 'other_words? 900=900'],
    ['ít nhất 900', 'other_words? 900=900'],
    ['nữ 12', 'other_words? 12=12'],
    ['1. Tổng số vụ TNLĐ: 31 người', 'other_words? 31=31'],
    ['- Số người dự năm 2025: 1.450 người', 'other_words? 1.450=1450'],
    ['3. Số vụ TNLĐ nghiêm trọng: không', 'nil_or_blank?'],
    ['3. Số vụ TNLĐ nghiêm trọng: KPS', 'nil_or_blank?'],
    ['3. Số vụ TNLĐ nghiêm trọng: chưa thống kê 2 huyện', 'other_unit? 2=2'],
    ['Tổng số: 31 người (trong đó 4 nữ)', 'several_numbers? 31=31 4=4'],
    ['Tuyên truyền 12 buổi, dự: 30', 'several_numbers? 12=12 30=30'],
    ['30 người, trong đó: 12 nữ', 'several_numbers? 30=30 12=12'],
    ['2. Số vụ 31, chết 5', 'several_numbers? 31=31 5=5'],
    ['5. người, 3 vụ', 'several_numbers? 5=5 3=3'],
    ['25 (Tăng 3 so với 2024)', 'several_numbers? 25=25 3=3'],
    ['25 (năm 2024: 22)', 'several_numbers? 25=25 22=22'],
    ['.5', 'foreign_writing? 0,5=impossible'],
    ['không phát sinh (0)', 'zero_or_nil? 0=0'],
    ['KPS - 0', 'zero_or_nil? 0=0'],
    ['12|15', 'several_numbers? 12=12 15=15'],
    ['1|', 'letters_for_digits? 11=11'],
  ])('%j is a question: %s', (text, expected) => {
    expect(inShort(readNumber(text, people))).toBe(expected);
  });

  it.each([
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['–5 người', 'negative'],
    ['21,4', 'too_many_decimals'],
    ['1.234,5', 'too_many_decimals'],
    ['0,258', 'too_many_decimals'],
    ['9007199254740992', 'too_large'],
    ['999.999.999.999.999.999', 'too_large'],
    ['9007199254740992,0', 'too_large'],
  ])('%j is refused: %s', (text, expected) => {
    expect(inShort(readNumber(text, people))).toBe(expected);
  });
});

describe('a figure with decimals', () => {
  it.each([
    ['21,4', millions, '214'],
    ['21', millions, '210'],
    ['21,40', millions, '214'],
    ['04,5', millions, '45, leading_zero'],
    ['21,4 triệu đồng', millions, '214, unit_dropped'],
    ['21,4 trieu dong', millions, '214, unit_dropped'],
    ['1.234.567,8', millions, '12345678, grouped'],
    ['1\u00a0234,5', millions, '12345, grouped'],
    ['1.234.567', millions, '12345670, grouped'],
    ['10,258', thousandths, '10258'],
    ['0,258', thousandths, '258'],
    ['10.258', thousandths, 'grouped_or_decimal? 10.258=10258000 10,258=10258'],
    ['10.258', millions, 'grouped_or_decimal? 10.258=102580 10,258=impossible'],
    ['10,258', millions, 'grouped_or_decimal? 10.258=102580 10,258=impossible'],
    ['10,258', { ...millions, decimals: 2 }, 'grouped_or_decimal? 10.258=1025800 10,258=impossible'],
    ['0.258', thousandths, 'foreign_writing? 0,258=258'],
    ['10.2', millions, 'foreign_writing? 10,2=102'],
    ['1,234.5', millions, 'foreign_writing? 1.234,5=12345'],
    ['1 234,5', millions, 'space_between_digits? 1.234,5=12345'],
    ['21,4 triệu', millions, 'other_unit? 21,4=214'],
    ['1,2 triệu', millions, 'other_unit? 1,2=12'],
    ['2 tỷ', millions, 'other_unit? 2.000=20000'],
    ['2 tỉ đồng', millions, 'other_unit? 2.000=20000'],
    ['2 tỷ 300 triệu đồng', millions, 'several_numbers? 2.300=23000 300=3000 2.000=20000'],
    ['21tr4', millions, 'other_unit? 21,4=214'],
    ['21 triệu 4', millions, 'other_unit? 21,4=214'],
    ['2 tỷ 3 đồng', millions, 'other_unit? 2.300=23000'],
    ['21tr4', people, 'other_unit? 21.400.000=21400000'],
    ['21 triệu 400 nghìn đồng', millions, 'several_numbers? 21,4=214 21=210 0,4=4'],
    ['21 triệu 400 nghìn đồng', people, 'other_unit? 21.400.000=21400000'],
    ['400 nghìn 21 triệu đồng', people, 'several_numbers? 400.000=400000 21=21'],
    ['.5', millions, 'foreign_writing? 0,5=5'],
    ['1.200 nghìn đồng', millions, 'other_unit? 1,2=12 0,0012=impossible'],
    ['12.000đ', millions, 'other_unit? 0,012=impossible 0,000012=impossible'],
    ['21.400.000 VNĐ', millions, 'other_unit? 21,4=214'],
    ['21,4trđ', millions, '214, unit_dropped'],
    ['21,4 nghìn đồng', millions, 'other_unit? 0,0214=impossible'],
    ['21,45', millions, 'too_many_decimals'],
    ['khoảng 21,4', millions, 'approximate_not_allowed: 214 about'],
    ['hơn 21 triệu đồng', millions, 'approximate_not_allowed: 210 more_than'],
    ['120 m2', { ...millions, unit: 'm2' }, '1200, unit_dropped'],
    ['5%', { ...millions, unit: '%' }, '50, unit_dropped'],
    ['51.000 đồng', { ...people, unit: '1.000 đồng' }, 'other_unit? 51=51'],
    ['5 1.000 đồng', { ...people, unit: '1.000 đồng' }, 'several_numbers? 5=5 1=1'],
    ['5', { ...millions, unit: '' }, '50'],
  ])('%j under %j is %s', (text, rules, expected) => {
    expect(inShort(readNumber(text, rules))).toBe(expected);
  });
});

describe('laws of reading', () => {
  const scales = fc.integer({ min: 0, max: 6 });
  const amounts = fc.oneof(fc.nat(20_000), fc.integer({ min: 0, max: 999_999_999_999_999 }));

  it('what the application writes it reads back, or asks with the written value among the answers', () => {
    fc.assert(
      fc.property(
        amounts,
        scales,
        fc.constantFrom(...Approximation.options),
        (amount, decimals, approximation) => {
          const text = formatReading({ kind: 'amount', amount, approximation }, decimals);
          const read = readNumber(text, { decimals, allowApproximate: true, unit: 'người' });
          if (read.kind === 'question') {
            expect(decimals > 0 && /^\D*\d{1,3}[.,]\d{3}$/.test(text)).toBe(true);
            expect(read.readings.map((reading) => reading.amount)).toContain(amount);
            expect(read.approximation).toBe(approximation);
          } else {
            expect(read).toMatchObject({ kind: 'amount', amount, approximation });
          }
        },
      ),
    );
  });

  it('counts are always read back', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = formatReading({ kind: 'amount', amount, approximation: 'exact' }, 0);
        expect(readNumber(`${text} người`, people)).toMatchObject({ kind: 'amount', amount });
      }),
    );
  });

  it('a text without digits never yields a figure', () => {
    const word = fc.constantFrom(
      'không',
      'phát sinh',
      'hơn',
      '-',
      ',',
      '.',
      'người',
      '~',
      '\u00a0',
      '%',
      'vụ',
      '½',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => !/[0-9\uff10-\uff19]/.test(text)),
        (text) => {
          const read = readNumber(text, people);
          expect(['blank', 'nil', 'not_a_number', 'question']).toContain(read.kind);
          if (read.kind === 'question' && read.reason !== 'number_in_words')
            expect(read.readings).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a figure always has exactly the digits that were written', () => {
    const part = fc.constantFrom(
      '0',
      '1',
      '23',
      '456',
      '789',
      '.',
      ',',
      ' ',
      '\u00a0',
      '-',
      'người',
      'hơn ',
      '/',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), scales, (parts, decimals) => {
        const text = parts.join('');
        const read = readNumber(text, { decimals, allowApproximate: true, unit: 'người' });
        if (read.kind !== 'amount') return;
        const significant = (digits: string) => digits.replace(/^0+|0+$/g, '');
        expect(significant(String(read.amount))).toBe(significant(text.replace(/\D/g, '')));
        expect(amountToNumber(read.amount, decimals)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  // Each would take hours if reading went back over the text.
  it.each([
    ['a figure and a comma', '1,'.repeat(16_000), 'question'],
    ['one digit', '1'.repeat(32_000), 'question'],
    ['blanks and a letter', ' '.repeat(16_000).concat('x'), 'question'],
    ['commas and brackets', `0${',('.repeat(16_000)}`, 'question'],
    ['signs of footnotes', `1${'*²'.repeat(8_000)}x`, 'question'],
    ['letters that look like digits', 'l'.repeat(32_000), 'not_a_number'],
    ['nothing occurred', 'không phát sinh '.repeat(2_000), 'question'],
    ['one in a word', 'một '.repeat(8_000), 'not_a_number'],
    ['dashes and a letter', '-'.repeat(32_000).concat('x'), 'not_a_number'],
    ['digits apart', '1 '.repeat(16_000), 'question'],
  ])('a very long cell of %s is no figure', (_, text, kind) => {
    expect(readNumber(text, people).kind).toBe(kind);
  });
});
