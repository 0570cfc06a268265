import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountToDecimalText } from '../../shared/domain/amount';
import type { Indicator } from '../../shared/domain/indicator';
import { parseAnswer } from '../../shared/intake/answer';
import { type FigureReading, readFigure } from '../../shared/intake/read-figure';
import { readFigureInUnit } from '../../shared/intake/read-figure-in-unit';
import { readingOf } from '../../shared/intake/settle';
import type { CellValue } from '../../shared/intake/sheet';
import { convertDecimal, unitConversion } from '../../shared/intake/unit';

function date(day: string, serial: number): CellValue {
  return { kind: 'date', date: day, serial };
}

const people: Indicator = {
  code: 'SK-03',
  name: 'Số NLĐ được khám',
  unit: 'người',
  topic: 'Sức khỏe',
  decimals: 0,
  aggregation: 'sum',
  quotient: null,
  allowApproximate: true,
  suppliers: ['SYT'],
};
const millions: Indicator = { ...people, code: 'PC-03', unit: 'triệu đồng', decimals: 1 };

describe('the unit of a form beside the unit of an indicator', () => {
  it.each([
    ['triệu đồng', 'triệu đồng', 'same'],
    ['TRIỆU ĐỒNG', 'triệu đồng', 'same'],
    ['(triệu đồng)', 'triệu đồng', 'same'],
    ['ĐVT: triệu đồng', 'triệu đồng', 'same'],
    ['Đơn vị tính: Triệu đồng.', 'triệu đồng', 'same'],
    ['(ĐVT: triệu đồng)', 'triệu đồng', 'same'],
    ['trđ', 'triệu đồng', 'same'],
    ['tr.đ', 'triệu đồng', 'same'],
    ['triệu', 'triệu đồng', 'same'],
    ['1.000.000 đồng', 'triệu đồng', 'same'],
    ['triệu VNĐ', 'triệu đồng', 'same'],
    ['đồng', 'triệu đồng', '1/1000000'],
    ['đ', 'triệu đồng', '1/1000000'],
    ['1.000 đồng', 'triệu đồng', '1/1000'],
    ['1000đ', 'triệu đồng', '1/1000'],
    ['1,000 đồng', 'triệu đồng', '1/1000'],
    ['nghìn đồng', 'triệu đồng', '1/1000'],
    ['ngàn đồng', 'triệu đồng', '1/1000'],
    ['nghìn', 'triệu đồng', '1/1000'],
    ['tỷ đồng', 'triệu đồng', '1000/1'],
    ['tỉ', 'triệu đồng', '1000/1'],
    ['triệu đồng', 'đồng', '1000000/1'],
    ['triệu đồng', '1.000 đồng', '1000/1'],
    ['người', 'người', 'same'],
    ['NLĐ', 'người', 'same'],
    ['Lao động', 'người', 'same'],
    ['nghìn người', 'người', '1000/1'],
    ['1.000 người', 'người', '1000/1'],
    ['lượt', 'lượt người', 'same'],
    ['tin bài', 'tin, bài', 'same'],
    ['GCN', 'giấy chứng nhận', 'same'],
    ['%', '%', 'same'],
    ['phần trăm', '%', 'same'],
    ['người/100.000 NLĐ', 'người/100.000 NLĐ', 'same'],
    ['thùng', 'thùng', 'same'],
    ['lượt', 'người', 'other'],
    ['người', 'lượt người', 'other'],
    ['vụ', 'người', 'other'],
    ['doanh nghiệp', 'cơ sở', 'other'],
    ['đơn vị', 'doanh nghiệp', 'other'],
    ['đơn vị', 'đơn vị, doanh nghiệp', 'other'],
    ['tin', 'tin, bài', 'other'],
    ['%', 'người', 'other'],
    ['triệu đồng', 'người', 'other'],
    ['nghìn', '%', 'unknown'],
    ['cán bộ', 'người', 'unknown'],
    ['hội viên', 'người', 'unknown'],
    ['số lượng', 'người', 'unknown'],
    ['người, vụ', 'người', 'unknown'],
    ['', 'người', 'unknown'],
    ['', '', 'unknown'],
    ['x'.repeat(60), 'x'.repeat(60), 'same'],
    ['x'.repeat(61), 'x'.repeat(61), 'unknown'],
    ['100 người', 'người', 'unknown'],
    ['người'.repeat(1000), 'người', 'unknown'],
  ])('%s for %s: %s', (stated, own, expected) => {
    const conversion = unitConversion(stated, own);
    const shown =
      conversion.kind === 'factor' ? `${conversion.numerator}/${conversion.denominator}` : conversion.kind;
    expect(shown).toBe(expected);
  });

  it('converts there and back to the same', () => {
    const units = fc.constantFrom('đồng', '1.000 đồng', 'triệu đồng', 'tỷ đồng');
    fc.assert(
      fc.property(units, units, fc.nat(999_999), (from, to, amount) => {
        const there = unitConversion(from, to);
        const back = unitConversion(to, from);
        if (there.kind !== 'factor' || back.kind !== 'factor') {
          expect([there.kind, back.kind, from]).toEqual(['same', 'same', to]);
          return;
        }
        const converted = convertDecimal(String(amount), there);
        expect(converted && convertDecimal(converted, back)).toBe(String(amount));
      }),
    );
  });
});

/** What became of a cell: the value or why not, its findings with expectation and readings. */
function told({ reading, blank, findings }: FigureReading, { decimals }: Indicator): readonly string[] {
  const value =
    reading === null
      ? blank
        ? 'blank'
        : 'kept out'
      : reading.kind === 'nil'
        ? 'nil'
        : [amountToDecimalText(reading.amount, decimals), reading.approximation]
            .join(' ')
            .replace(' exact', '');
  return [
    value,
    ...findings.map(({ severity, code, expected, readings }) =>
      `${severity} ${code} [${expected ?? ''}] ${readings.join(' ')}`.trim(),
    ),
  ];
}

describe('a cell under the unit of its form', () => {
  it.each<[CellValue, string | null, Indicator, readonly string[]]>([
    [21.4, null, millions, ['21.4']],
    [21.4, ' ', millions, ['21.4']],
    [21.4, 'triệu đồng', millions, ['21.4']],
    [21400, '1.000 đồng', millions, ['21.4', 'note unit_converted [21,4 triệu đồng]']],
    [21400000, 'đồng', millions, ['21.4', 'note unit_converted [21,4 triệu đồng]']],
    [2, 'tỷ đồng', millions, ['2000', 'note unit_converted [2.000 triệu đồng]']],
    [0.0214, 'tỷ đồng', millions, ['21.4', 'note unit_converted [21,4 triệu đồng]']],
    [0, 'đồng', millions, ['0', 'note unit_converted [0 triệu đồng]']],
    [1.5, 'nghìn người', people, ['1500', 'note unit_converted [1.500 người]']],
    [
      '21.400',
      '1.000 đồng',
      millions,
      ['21.4', 'note text_as_number []', 'note unit_converted [21,4 triệu đồng]'],
    ],
    [
      'hơn 5',
      'nghìn người',
      people,
      ['5000 more_than', 'note text_as_number []', 'note unit_converted [hơn 5.000 người]'],
    ],
    [null, '1.000 đồng', millions, ['blank']],
    ['  ', 'lượt', people, ['blank']],
    ['KPS', '1.000 đồng', millions, ['nil']],
    ['KPS', 'lượt', people, ['nil']],
    [
      21450,
      '1.000 đồng',
      millions,
      [
        'kept out',
        'question too_many_decimals [1] value:21.5 value:21.4',
        'note unit_converted [21,45 triệu đồng]',
      ],
    ],
    [
      21_449,
      '1.000 đồng',
      millions,
      [
        'kept out',
        'question too_many_decimals [1] value:21.4 value:21.5',
        'note unit_converted [21,449 triệu đồng]',
      ],
    ],
    ['1 234', '1.000 đồng', millions, ['kept out', 'question ambiguous_number [1.234]']],
    ['1 200', '1.000 đồng', millions, ['kept out', 'question ambiguous_number [1.200] value:1.2']],
    [21400.5, '1.000 đồng', millions, ['kept out', 'question too_many_decimals [0] value:21.4']],
    [
      '1.234',
      'tỷ đồng',
      millions,
      ['kept out', 'question ambiguous_number [1.234 | 1,234] value:1234000 value:1234'],
    ],
    [
      '21,4 triệu đồng',
      '1.000 đồng',
      millions,
      ['kept out', 'question ambiguous_number [21.400] value:21.4'],
    ],
    [9_000_000_000_000, 'tỷ đồng', millions, ['kept out', 'question too_large [4]']],
    [
      '900.719.925.474,0991',
      'tỷ đồng',
      millions,
      ['kept out', 'question too_large [triệu đồng]', 'note text_as_number []'],
    ],
    [-5, 'nghìn người', people, ['kept out', 'error negative [nghìn người]']],
    ['-', 'nghìn người', people, ['kept out', 'question ambiguous_number [KPS | 0] nil value:0 blank']],
    [564, 'lượt', people, ['kept out', 'question other_unit [người] value:564']],
    [564, 'hội viên', people, ['kept out', 'question other_unit [người] value:564']],
    [
      'hơn 600',
      'hội viên',
      people,
      ['kept out', 'question other_unit [người] value:>600', 'note text_as_number []'],
    ],
    [
      '1,234',
      'lượt',
      people,
      [
        'kept out',
        'question other_unit [người] value:1234',
        'question ambiguous_number [1.234 | 1,234] value:1234',
      ],
    ],
  ])('%j under %j', (value, stated, indicator, expected) => {
    expect(told(readFigureInUnit(value, indicator, stated), indicator)).toEqual(expected);
  });

  it('never lets a figure through that is not exactly the one stated', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (thousands) => {
        const { reading, findings } = readFigureInUnit(thousands, millions, 'nghìn đồng');
        if (thousands % 100 === 0) {
          expect(reading).toEqual({ kind: 'amount', amount: thousands / 100, approximation: 'exact' });
        } else {
          expect([reading, findings[0]?.code]).toEqual([null, 'too_many_decimals']);
        }
      }),
    );
  });
});

describe('laws of cells', () => {
  const words = fc.constantFrom(
    ...[
      '1',
      '23',
      '456',
      '.',
      ',',
      ' ',
      '-',
      '/',
      '(',
      ')',
      '%',
      'người',
      'lượt',
      'triệu',
      'tỷ',
      'nghìn đồng',
      'đ',
    ],
    ...[
      'hơn ',
      '~',
      'không',
      'KPS',
      'hai',
      'mươi',
      'năm',
      '²',
      '*',
      'l',
      'O',
      '٣',
      '\u202e',
      '\u00a0',
      '+',
      'e',
    ],
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 10 }).map((parts) => parts.join('')),
    fc.string(),
  );
  const formulas = fc.oneof(texts, fc.constantFrom('10/16', '350+357', '39/05/35', '21/4', 'A1'));
  const cells: fc.Arbitrary<CellValue> = fc.oneof(
    texts,
    fc.double({ noNaN: true }),
    fc.double({ min: 0, max: 100_000, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
    fc.constantFrom<CellValue>(null, true),
    fc.record({
      kind: fc.constant('formula' as const),
      formula: formulas,
      result: fc.constantFrom(undefined, 1.5, '12', ''),
    }),
    fc.constantFrom('1900-01-00', '1900-02-29', '2025-12-10', '9999-12-31').map((day) => date(day, 46001)),
  );
  const units = fc.constantFrom(
    null,
    'người',
    'nghìn người',
    'lượt',
    'đồng',
    'triệu đồng',
    'tỷ',
    '%',
    '(',
    'ĐVT:',
  );

  it('what is neither a figure nor blank is asked or refused, with answers that the indicator can hold', () => {
    fc.assert(
      fc.property(cells, units, fc.constantFrom(people, millions), (value, unit, indicator) => {
        const { reading, blank, findings } = readFigureInUnit(value, indicator, unit);
        const open = findings.some(({ severity }) => severity === 'question' || severity === 'error');
        expect([reading !== null, blank, open].filter(Boolean)).toHaveLength(1);
        for (const word of findings.flatMap(({ readings }) => readings)) {
          const answer = parseAnswer(word);
          expect([word, answer && readingOf(answer, indicator)]).not.toEqual([word, null]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what a cell may stand for', () => {
  it.each<[CellValue, Indicator, readonly string[]]>([
    [10.258, people, ['kept out', 'question too_many_decimals [0] value:10258']],
    [10.25, people, ['kept out', 'question too_many_decimals [0] value:10 value:11 value:10250']],
    [0.258, people, ['kept out', 'question too_many_decimals [0] value:258']],
    [1234.5, people, ['kept out', 'question too_many_decimals [0] value:1235 value:1234']],
    [21.45, millions, ['kept out', 'question too_many_decimals [1] value:21.5 value:21.4 value:21450']],
    [
      date('2025-12-10', 46001),
      people,
      ['kept out', 'question date_in_figure [người] value:10 value:12 value:46001'],
    ],
    [
      date('2035-05-01', 49430),
      people,
      ['kept out', 'question date_in_figure [người] value:5 value:35 value:1 value:49430'],
    ],
    [
      date('1900-02-04', 35),
      people,
      ['kept out', 'question date_in_figure [người] value:35 value:4 value:2'],
    ],
    ['không', people, ['kept out', 'question ambiguous_number [KPS | 0] nil value:0 blank']],
    ['-', people, ['kept out', 'question ambiguous_number [KPS | 0] nil value:0 blank']],
    ['chưa thống kê', people, ['kept out', 'question ambiguous_number [người] blank nil']],
    ['có phát sinh', people, ['kept out', 'question ambiguous_number [người] blank']],
    ['0 (KPS)', people, ['kept out', 'question ambiguous_number [0 | KPS] value:0 nil']],
    ['39/05/35', people, ['kept out', 'question ambiguous_number [39 | 5 | 35] value:39 value:5 value:35']],
    ['hơn 1,234', people, ['kept out', 'question ambiguous_number [1.234 | 1,234] value:>1234']],
    [
      'khoảng 21,4',
      { ...millions, allowApproximate: false },
      ['kept out', 'question approximate_not_allowed [triệu đồng] value:21.4'],
    ],
    ['nhiều', people, ['kept out', 'error not_a_number [người]']],
    [
      { kind: 'formula', formula: 'A1/4', result: 5.25 },
      people,
      ['kept out', 'question too_many_decimals [0]', 'note formula_used []'],
    ],
    [
      { kind: 'formula', formula: '39/05/35', result: undefined },
      people,
      ['kept out', 'question formula_without_result [người] value:39 value:5 value:35'],
    ],
    [
      { kind: 'formula', formula: '10/16', result: 0.625 },
      people,
      ['kept out', 'question too_many_decimals [0] value:10 value:16', 'note formula_used []'],
    ],
    [
      { kind: 'formula', formula: '10/16', result: undefined },
      people,
      ['kept out', 'question too_many_decimals [0] value:10 value:16'],
    ],
    [
      { kind: 'formula', formula: 'SUM(A1:A3)', result: '1,234' },
      people,
      ['kept out', 'question ambiguous_number [1.234 | 1,234] value:1234', 'note formula_used []'],
    ],
    [
      { kind: 'formula', formula: '350+357', result: undefined },
      people,
      ['707', 'note formula_computed [707]'],
    ],
  ])('%j', (value, indicator, expected) => {
    expect(told(readFigure(value, indicator), indicator)).toEqual(expected);
  });
});
