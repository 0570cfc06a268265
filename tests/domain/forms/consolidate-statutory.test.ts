import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { brokenChecks, type CheckedFigure } from '../../../shared/domain/forms/check-figures';
import {
  consolidateStatutory,
  type StatutoryInput,
} from '../../../shared/domain/forms/consolidate-statutory';
import { nd39AppendixXii } from '../../../shared/domain/forms/nd39-2016-xii';
import type { StatutoryTotal } from '../../../shared/domain/forms/statutory-consolidation';
import { figureColumnsOf } from '../../../shared/domain/forms/statutory-form';
import { statutoryForms } from '../../../shared/domain/forms/statutory-forms';
import { statutoryWindow } from '../../../shared/domain/forms/statutory-period';

const window = {
  dataFrom: CalendarDate.parse('2025-01-01'),
  dataTo: CalendarDate.parse('2025-06-30'),
};

function total(
  table: string,
  row: string,
  column: string,
  sum: number,
  amountCount = 1,
  nilCount = 0,
  labelKey = '',
): StatutoryTotal {
  return { table, row, labelKey, column, sum, amountCount, nilCount };
}

function consolidated(more: Partial<StatutoryInput>) {
  return consolidateStatutory({
    ...{ form: nd39AppendixXii, period: '2025-H1', window },
    ...{ coverage: { known: 3, reported: 2, nil: 0 }, totals: [], rows: [], byType: [] },
    ...more,
  });
}

describe('the window of an employer’s report', () => {
  it.each([
    ['2025-H1', { dataFrom: '2025-01-01', dataTo: '2025-06-30' }],
    ['2025-Y', { dataFrom: '2025-01-01', dataTo: '2025-12-31' }],
    ['2025-H2', null],
    ['2025-D1', null],
  ])('%s', (period, days) => {
    expect(statutoryWindow(period)).toEqual(days);
  });
});

describe('a form as data', () => {
  it.each(statutoryForms)(
    '$code has every code once, and its rules, rates and lists name what it has',
    (form) => {
      const rows = form.tables.flatMap((table) => table.rows.map(({ code }) => code));
      const columns = [...form.tables.flatMap((table) => table.columns), ...figureColumnsOf(form, 'H')].map(
        ({ code }) => code,
      );
      expect([new Set(rows).size, new Set(columns).size]).toEqual([rows.length, columns.length]);
      const known = new Set([...rows, ...columns, 'H']);
      const named = [
        ...form.checks
          .flatMap(({ left, right }) => [...left, ...right])
          .map((term) => term.replace(/\/\*$/, '')),
        ...form.rates
          .flatMap(({ numerator, denominator }) => [numerator, denominator])
          .flatMap(({ row, column }) => [row, column]),
        ...form.breakdown.flatMap(({ row, column }) => [row, column]),
        ...form.tables.flatMap((table) => table.rows.flatMap(({ list }) => list ?? [])),
      ];
      expect(named.filter((code) => !known.has(code))).toEqual([]);
      expect(new Set(form.checks.map(({ code, table }) => `${table} ${code}`)).size).toBe(form.checks.length);
      for (const { columns: ofTable } of form.tables) {
        expect(ofTable.map(({ number }) => number)).toEqual(ofTable.map((_, index) => index + 1));
      }
    },
  );
});

describe('a rate', () => {
  const victims = (sum: number) => total('I', 'r1', 'c6', sum, 2);
  const workers = (sum: number, count = 2) => total('H', 'H', 'h3', sum, count);

  it.each<[string, readonly StatutoryTotal[], object]>([
    [
      'is recomputed from sums',
      [victims(7), workers(3000)],
      { state: 'amount', value: 2.33, numerator: 7, denominator: 3000, withoutDenominator: 0 },
    ],
    [
      'rounds halves away from zero',
      [victims(1), workers(200_000)],
      { state: 'amount', value: 0.01, numerator: 1, denominator: 200_000, withoutDenominator: 0 },
    ],
    [
      'tells who gives no denominator',
      [victims(7), workers(3000, 1)],
      { state: 'amount', value: 2.33, numerator: 7, denominator: 3000, withoutDenominator: 1 },
    ],
    [
      'has no value over nothing',
      [victims(7)],
      { state: 'no_denominator', value: null, numerator: 7, denominator: null, withoutDenominator: 2 },
    ],
    [
      'has no value over 0',
      [victims(0), workers(0)],
      { state: 'no_denominator', value: null, numerator: 0, denominator: 0, withoutDenominator: 0 },
    ],
    [
      'is 0 where nobody was hurt',
      [victims(0), workers(10)],
      { state: 'amount', value: 0, numerator: 0, denominator: 10, withoutDenominator: 0 },
    ],
    [
      'says that nothing occurred',
      [total('I', 'r1', 'c6', 0, 0, 2), workers(10)],
      { state: 'nil', value: null, numerator: null, denominator: 10, withoutDenominator: 0 },
    ],
    [
      'says nothing where nobody answered',
      [workers(10)],
      { state: 'blank', value: null, numerator: null, denominator: 10, withoutDenominator: 0 },
    ],
  ])('%s', (_what, totals, rate) => {
    expect(consolidated({ totals }).rates[0]).toEqual({
      ...{ code: 'K_TNLĐ', factor: 1000, decimals: 2, label: nd39AppendixXii.rates[0]?.label },
      ...rate,
    });
  });
});

describe('a rate of parts with decimals', () => {
  it.each([
    ['above', 'h5', 'h3', 2.7],
    ['below', 'h3', 'h5', 0.37],
  ])('%s the line counts them', (_where, over, under, value) => {
    const place = (column: string) => ({ table: 'H', row: 'H', column });
    const rate = {
      code: 'R',
      label: 'R',
      numerator: place(over),
      denominator: place(under),
      factor: 1,
      decimals: 2,
    };
    const totals = [total('H', 'H', 'h5', 5_400), total('H', 'H', 'h3', 2)];
    const [found] = consolidated({ form: { ...nd39AppendixXii, rates: [rate] }, totals }).rates;
    expect(found?.value).toBe(value);
  });
});

describe('the table of a form', () => {
  it('has the rows of the form in their order, with those that reports add under their list', () => {
    const added = [
      { table: 'I', row: 'r1.3/811', labelKey: 'tho khai thac mo', code: '0811', label: 'Thợ khai thác mỏ' },
      { table: 'I', row: 'r1.3/71', labelKey: 'tho xay', code: '71', label: 'Thợ xây' },
      { table: 'I', row: 'r1.3/71', labelKey: 'tho moc', code: '71', label: 'Thợ mộc' },
      { table: 'I', row: 'r1.2/20', labelKey: 'nhiet', code: '20', label: 'Nhiệt' },
      { table: 'I', row: 'r1', labelKey: '', code: '', label: '1. TNLĐ' },
    ];
    const [, table] = consolidated({
      rows: added,
      totals: [total('I', 'r1.3/71', 'c6', 4, 1, 0, 'tho moc')],
    }).tables;
    const order = table?.rows.map(({ row, labelKey }) => (labelKey === '' ? row : `${row} ${labelKey}`));
    expect(order).toEqual([
      ...[
        'r1',
        'r1.1',
        'r1.1a',
        ...[1, 2, 3, 4, 5, 6].map((code) => `r1.1/${code}`),
        'r1.1b',
        'r1.1/7',
        'r1.1/8',
        'r1.1c',
        'r1.1/9',
      ],
      ...['r1.2', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((code) => `r1.2/${code}`), 'r1.2/20 nhiet'],
      ...['r1.3', 'r1.3/71 tho moc', 'r1.3/71 tho xay', 'r1.3/811 tho khai thac mo', 'r2', 'r3'],
    ]);
    const own = table?.rows.find(({ labelKey }) => labelKey === 'tho moc');
    expect([own?.label, own?.cells[3], own?.cells[0]]).toEqual([
      'Thợ mộc',
      { column: 'c6', state: 'amount', value: 4, amountCount: 1, nilCount: 0 },
      { column: 'c3', state: 'blank', value: null, amountCount: 0, nilCount: 0 },
    ]);
  });

  it('shows wages in their unit and fails on a sum that cannot be exact', () => {
    const [header] = consolidated({ totals: [total('H', 'H', 'h5', 5_400_500)] }).tables;
    expect(header?.rows[0]?.cells[2]).toEqual({
      column: 'h5',
      state: 'amount',
      value: 5400.5,
      amountCount: 1,
      nilCount: 0,
    });
    expect(() => consolidated({ totals: [total('I', 'r1', 'c6', 2 ** 53)] })).toThrow(RangeError);
  });

  it.each([
    ['every report is of nothing', { known: 3, reported: 2, nil: 2 }, 'nil', 2],
    ['one report leaves the cell blank', { known: 3, reported: 2, nil: 1 }, 'blank', 0],
    ['nobody reports', { known: 3, reported: 0, nil: 0 }, 'blank', 0],
  ] as const)('where %s, a cell that nobody filled says so', (_what, coverage, state, nilCount) => {
    const workers = total('H', 'H', 'h3', 320, 2);
    const { tables, rates, byType } = consolidated({
      coverage,
      totals: [workers],
      byType: [
        { typeCode: null, typeName: null, reports: coverage.reported, nil: coverage.nil, totals: [workers] },
      ],
    });
    const cells = (table: string) => tables.find((one) => one.table === table)?.rows[0]?.cells ?? [];
    expect([cells('I')[3], cells('H')[0], cells('H')[1]]).toEqual([
      { column: 'c6', state, value: null, amountCount: 0, nilCount },
      { column: 'h3', state: 'amount', value: 320, amountCount: 2, nilCount: 0 },
      { column: 'h4', state: 'blank', value: null, amountCount: 0, nilCount: 0 },
    ]);
    const parts = { state, numerator: null, denominator: 320, value: null };
    expect([...rates, ...(byType[0]?.rates ?? [])]).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining(parts)),
    );
  });

  it('takes types that differ in leading zeros alone for one', () => {
    const ofType = (typeCode: string | null, sum: number) => ({
      ...{ typeCode, typeName: typeCode === '2' ? 'TNHH' : null, reports: 1, nil: 0 },
      totals: [total('H', 'H', 'h3', sum)],
    });
    const { byType } = consolidated({
      byType: [ofType(null, 1), ofType('02', 10), ofType('2', 30), ofType('10', 5)],
    });
    expect(
      byType.map(({ typeCode, typeName, reports, cells }) => [typeCode, typeName, reports, cells[0]?.value]),
    ).toEqual([
      [null, null, 1, 1],
      ['02', 'TNHH', 2, 40],
      ['10', null, 1, 5],
    ]);
  });
});

describe('the rules of a form', () => {
  const figure = (row: string, column: string, amount: number): CheckedFigure => ({
    table: 'I',
    row,
    labelKey: '',
    column,
    amount,
  });
  const causes =
    nd39AppendixXii.tables[0]?.rows.filter(({ list, kind }) => list === 'r1.1' && kind === 'figures') ?? [];
  const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
    minLength: causes.length,
    maxLength: causes.length,
  });

  it('hold for any parts beside their sum, and for no other sum', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -3, max: 3 }), (amounts, off) => {
        const sum = amounts.reduce((left, right) => left + right, 0);
        const figures = [
          figure('r1', 'c3', Math.max(0, sum + off)),
          ...causes.map(({ code }, index) => figure(code, 'c3', amounts[index] ?? 0)),
        ];
        const broken = brokenChecks(nd39AppendixXii, figures, []);
        expect(broken.map(({ check }) => check.code)).toEqual(
          Math.max(0, sum + off) === sum ? [] : ['r1=r1.1/*'],
        );
      }),
    );
  });

  it('say nothing as soon as one part is blank', () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: causes.length - 1 }), (amounts, gone) => {
        const figures = [
          figure('r1', 'c3', 0),
          ...causes.flatMap(({ code }, index) =>
            index === gone ? [] : [figure(code, 'c3', amounts[index] ?? 0)],
          ),
        ];
        expect(brokenChecks(nd39AppendixXii, figures, [])).toEqual([]);
      }),
    );
  });
});
