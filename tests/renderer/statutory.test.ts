import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../renderer/model/statutory-headings';
import { partsMatching, traceOfLabel } from '../../renderer/model/statutory-parts';
import { statutoryPeriodFor, statutoryPeriods } from '../../renderer/model/statutory-periods';
import { rowLevel, rowOrdinal } from '../../renderer/model/statutory-row';
import {
  cellHint,
  coverageWords,
  partsWords,
  periodChoiceWords,
  shownStatutoryCell,
  statutoryDeedWords,
} from '../../renderer/text/statutory';
import type { StatutoryPart, StatutoryTrace } from '../../shared/contract/statutory';
import { nd39AppendixXii } from '../../shared/domain/forms/nd39-2016-xii';
import { figureColumnsOf } from '../../shared/domain/forms/statutory-form';
import { day } from './samples';

const today = day('2025-12-10');

describe('periods of a form', () => {
  it.each([
    ['2025-H1', '2025-H1'],
    ['2024-Y', '2024-Y'],
    ['2025-H2', '2025-Y'],
    ['2025-D3', '2025-Y'],
    [null, '2025-Y'],
  ])('%s goes with %s', (chosen, expected) => {
    expect(statutoryPeriodFor(chosen, today)).toBe(expected);
  });

  it('are all that a plan, a report or the last years could ask for', () => {
    expect(statutoryPeriods([{ year: 2026 }], ['2020-Y'], today)).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [`${year}-H1`, `${year}-Y`]),
    );
    expect(statutoryPeriods([], [], today).at(0)).toBe('2021-H1');
  });
});

describe('headings', () => {
  const shown = (table: string) => {
    const columns = figureColumnsOf(nd39AppendixXii, table).map(({ code, ...rest }) => ({
      ...rest,
      column: code,
    }));
    const groups = nd39AppendixXii.tables.find(({ code }) => code === table)?.groups ?? [];
    return headingsOf(columns, groups).map(({ heading, unit, columns: own }) => [
      heading,
      unit,
      own.map(({ number, heading: words }) => `${number} ${words}`),
    ]);
  };

  it('stand in two rows as the form prints them, and no column is left out', () => {
    const pair = (first: number) => [`${first} Tổng số`, `${first + 1} Không thuộc quyền quản lý`];
    expect(shown('I')).toEqual([
      ['Số vụ', 'vụ', ['3 Tổng số', '4 Có người chết', '5 Từ 2 người bị nạn trở lên']],
      ['Số người bị nạn', 'người', pair(6)],
      ['Số lao động nữ', 'người', pair(8)],
      ['Số người chết', 'người', pair(10)],
      ['Số người bị thương nặng', 'người', pair(12)],
    ]);
    expect(shown('II')).toEqual([
      [null, 'ngày', ['1 Tổng số ngày nghỉ vì tai nạn lao động (kể cả nghỉ chế độ)']],
      [
        'Chi phí tính bằng tiền',
        '1.000 đồng',
        ['2 Tổng số', '3 Y tế', '4 Trả lương trong thời gian điều trị', '5 Bồi thường, trợ cấp'],
      ],
      [null, '1.000 đồng', ['6 Thiệt hại tài sản']],
    ]);
    expect(shown('H').map(([heading]) => heading)).toEqual([null, null, null]);
  });

  it('name no unit over columns that do not share one', () => {
    const column = (code: string, unit: string) => ({
      ...{ column: code, number: 1, label: code, unit, decimals: 0 },
    });
    const group = {
      label: 'Gộp',
      columns: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
    };
    expect(headingsOf([column('a', 'vụ'), column('b', 'người')], [group])).toMatchObject([
      { heading: 'Gộp', unit: '' },
    ]);
  });
});

describe('rows', () => {
  it.each([
    ['r1', 0, '1'],
    ['r1.1', 1, '1.1'],
    ['r1.1a', 1, 'a'],
    ['r1.1/4', 2, ''],
    ['r1.3/0811', 2, ''],
    ['r3', 0, '3'],
    ['II', 0, ''],
    ['H', 0, ''],
  ])('%s stands at level %i with the number “%s”', (row, level, ordinal) => {
    expect([rowLevel(row), rowOrdinal(row)]).toEqual([level, ordinal]);
  });
});

describe('a total in words', () => {
  it.each([
    ['an amount', 'amount', 1234, { kind: 'number', text: '1.234' }],
    ['zero', 'amount', 0, { kind: 'number', text: '0' }],
    ['nil', 'nil', null, { kind: 'nil', text: 'không phát sinh' }],
    ['blank', 'blank', null, { kind: 'blank', text: 'để trống' }],
  ] as const)('%s', (_case, state, value, expected) => {
    expect(shownStatutoryCell({ column: 'c6', state, value, amountCount: 0, nilCount: 0 }, 0)).toEqual(
      expected,
    );
  });

  it.each([
    [12, 3, '12 cơ sở ghi số, 3 cơ sở ghi không phát sinh'],
    [0, 3, '3 cơ sở ghi không phát sinh'],
    [0, 0, 'chưa cơ sở nào ghi số'],
  ])('%i with a number and %i with nil', (amountCount, nilCount, expected) => {
    expect(cellHint({ column: 'c6', state: 'blank', value: null, amountCount, nilCount })).toBe(expected);
  });

  it('says who has reported', () => {
    expect(coverageWords({ reported: 1200, nil: 3, known: 1500 })).toBe(
      '1.200 cơ sở đã báo cáo, trong đó 3 không phát sinh · danh sách có 1.500 cơ sở',
    );
    expect(coverageWords({ reported: 2, nil: 0, known: 2 })).toBe(
      '2 cơ sở đã báo cáo · danh sách có 2 cơ sở',
    );
    expect([periodChoiceWords('2025-H1', 0), periodChoiceWords('2025-Y', 22)]).toEqual([
      '6 tháng đầu năm 2025',
      'Năm 2025 (22 cơ sở)',
    ]);
  });

  it('says which version counts after a deed', () => {
    const of = (currentVersion: number | null) => ({
      ...{ establishmentName: 'Mỏ than số 1', version: 2, currentVersion },
    });
    expect(statutoryDeedWords('undone', of(1))).toBe(
      'Đã hoàn tác lần 2 của Mỏ than số 1. Lần 1 đang được tính.',
    );
    expect(statutoryDeedWords('undone', of(null))).toBe(
      'Đã hoàn tác lần 2 của Mỏ than số 1. Cơ sở không còn báo cáo nào trong kỳ.',
    );
    expect(statutoryDeedWords('redone', of(2))).toBe(
      'Đã làm lại lần 2 của Mỏ than số 1. Lần 2 đang được tính.',
    );
  });
});

function part(more: Partial<StatutoryPart>): StatutoryPart {
  return {
    ...{
      report: 'r',
      establishment: 'e',
      establishmentName: 'Mỏ than số 1',
      labelKey: '',
      code: '',
      label: '',
    },
    ...{
      value: 1,
      nil: false,
      rawText: '1',
      file: 'bc.xlsx',
      fileSha256: '0'.repeat(64),
      sheet: 'S',
      cell: 'F14',
    },
    ...{
      version: 1,
      receivedOn: day('2025-07-03'),
      acceptedAt: '2025-07-04T02:03:04.000Z',
      acceptedBy: 'thu-ky',
    },
    ...more,
  };
}

function trace(current: readonly StatutoryPart[], decimals = 0): StatutoryTrace {
  return {
    ...{ form: 'nd39-2016-xii', period: '2025-Y', table: 'I', row: 'r1.3/0811', column: 'c6' },
    ...{ rowLabel: '', columnLabel: '', unit: 'người', decimals, current: [...current], superseded: [] },
  };
}

describe('sources', () => {
  it('of a row that shares its code are its own, those that make up the sum first', () => {
    const parts = [
      part({ labelKey: 'tho mo', value: 0 }),
      part({ labelKey: 'tho mo', value: null, nil: true }),
      part({ labelKey: 'tho ham lo', value: 5 }),
      part({ labelKey: 'tho mo', value: 2 }),
    ];
    const own = traceOfLabel({ ...trace(parts), superseded: parts.slice(2) }, 'tho mo');
    expect([own.current, own.superseded]).toEqual([[parts[3], parts[0], parts[1]], [parts[3]]]);
  });

  it.each([
    ['than so 1', 1],
    ['BC.xlsx', 2],
    ['', 2],
    ['đá', 0],
  ])('are found by “%s”', (query, count) => {
    const parts = [part({}), part({ establishmentName: 'HTX Bình Minh' })];
    expect(partsMatching(parts, query)).toHaveLength(count);
  });

  it.each([
    [[1, 2], 0, '3 người từ 2 cơ sở'],
    [[0.1, 0.2], 3, '0,3 người từ 2 cơ sở'],
    [[1, null, null], 0, '1 người từ 1 cơ sở, 2 cơ sở không phát sinh'],
    [[null], 0, '1 cơ sở không phát sinh'],
  ])('of %j add up in words', (values, decimals, expected) => {
    const parts = values.map((value) => part({ value, nil: value === null }));
    expect(partsWords(trace(parts, decimals))).toBe(expected);
  });
});
