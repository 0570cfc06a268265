import { describe, expect, test } from 'vitest';
import { headingBlocks } from '../../../electron/data/workbook/write/statutory/heading-blocks';
import { writeStatutory } from '../../../electron/data/workbook/write/write-statutory';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { consolidateStatutory } from '../../../shared/domain/forms/consolidate-statutory';
import { nd39AppendixXii as form } from '../../../shared/domain/forms/nd39-2016-xii';
import type { StatutoryTotal } from '../../../shared/domain/forms/statutory-consolidation';
import { figureColumnsOf } from '../../../shared/domain/forms/statutory-form';
import { statutoryRateWords } from '../../../shared/wording/statutory';
import { open, recalculated, resultsOf, sheetOf, sheetXml } from './open';

function total(table: string, row: string, column: string, sum: number, labelKey = ''): StatutoryTotal {
  return { table, row, labelKey, column, sum, amountCount: 1, nilCount: 0 };
}

const consolidation = consolidateStatutory({
  ...{ form, period: '2025-H1' },
  window: { dataFrom: CalendarDate.parse('2025-01-01'), dataTo: CalendarDate.parse('2025-06-30') },
  coverage: { known: 4, reported: 3, nil: 1 },
  totals: [
    total('I', 'r1', 'c3', 2),
    total('I', 'r1', 'c6', 4),
    total('I', 'r1', 'c10', 1),
    total('I', 'r1.1/4', 'c6', 3),
    { ...total('I', 'r1.1/7', 'c6', 0), amountCount: 0, nilCount: 2 },
    total('I', 'r1.3/7212', 'c6', 4, 'tho han'),
    total('II', 'II', 'd1', 1250),
    total('H', 'H', 'h3', 1250),
    total('H', 'H', 'h5', 12_345_600),
  ],
  rows: [{ table: 'I', row: 'r1.3/7212', labelKey: 'tho han', code: '7212', label: 'Thợ hàn' }],
  byType: [
    {
      ...{ typeCode: '02', typeName: 'Công ty TNHH', reports: 3, nil: 1 },
      totals: [total('H', 'H', 'h3', 1250), total('I', 'r1', 'c6', 4)],
    },
  ],
});

const content = {
  consolidation,
  sources: (
    [
      ['r1.1/4', '04', 'Chưa huấn luyện', 3],
      ['r1', '', '1. Tai nạn lao động', 4],
    ] as const
  ).map(([row, code, label, value]) => {
    const column = figureColumnsOf(form, 'I').find((each) => each.code === 'c6');
    if (!column) throw new Error('Expected the column c6');
    return {
      ...{ establishmentName: 'Công ty TNHH Minh Tâm', row, code, label, column, value, rawText: '3' },
      ...{ file: 'f1.xlsx', sheet: 'Phụ lục XII', cell: 'F14', version: 1, acceptedBy: 'thu-ky' },
      receivedOn: CalendarDate.parse('2025-07-03'),
    };
  }),
  sourcesLeftOut: false,
  council: 'Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng',
  preparedOn: CalendarDate.parse('2025-07-20'),
};

describe('the consolidated accident form of employers', () => {
  test('prints the headings of the form in their four levels over its column numbers', async () => {
    const bytes = await writeStatutory(content);
    const sheet = sheetOf(open(bytes), 'Bảng I');
    const cells = resultsOf(sheet);
    expect(Object.fromEntries(Object.entries(cells).filter(([cell]) => /^[A-Z]+[4-8]$/.test(cell)))).toEqual({
      ...{ A4: 'Tên chỉ tiêu thống kê', B4: 'Mã số' },
      C4: 'Phân loại tai nạn lao động theo mức độ thương tật',
      ...{ C5: 'Số vụ (vụ)', F5: 'Số người bị nạn (người)' },
      ...{ C6: 'Tổng số', D6: 'Số vụ có người chết', E6: 'Số vụ có từ 2 người bị nạn trở lên' },
      ...{ F6: 'Tổng số', H6: 'Số lao động nữ', J6: 'Số người chết', L6: 'Số người bị thương nặng' },
      ...Object.fromEntries(
        ['F', 'H', 'J', 'L'].flatMap((left) => [
          [`${left}7`, 'Tổng số'],
          [`${String.fromCharCode(left.charCodeAt(0) + 1)}7`, 'Nạn nhân không thuộc quyền quản lý'],
        ]),
      ),
      ...Object.fromEntries(
        Array.from({ length: 13 }, (_, index) => [`${'ABCDEFGHIJKLM'[index]}8`, index + 1]),
      ),
    });
    const merged = sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
    expect(merged).toContainEqual([3, 2, 3, 12]);
    expect(merged).toContainEqual([4, 5, 4, 12]);
    expect(merged).toContainEqual([3, 0, 6, 0]);
  });

  test('prints rows under their own numbers and codes', async () => {
    const rows = sheetOf(open(await writeStatutory(content)), 'Bảng I')
      .rows.slice(7)
      .map(({ cells }) => [0, 1, 5].map((column) => cells[column] ?? null));
    expect([rows[0], rows[1], rows[2], rows[6], rows[10], rows.at(-3), rows.at(-2), rows.at(-1)]).toEqual([
      ['1. Tai nạn lao động', null, 4],
      ['1.1. Phân theo nguyên nhân xảy ra tai nạn lao động', null, null],
      ['a. Do người sử dụng lao động', null, null],
      ['Chưa huấn luyện hoặc huấn luyện an toàn, vệ sinh lao động chưa đầy đủ', '4', 3],
      ['Vi phạm nội quy, quy trình, quy chuẩn, biện pháp làm việc an toàn', '7', 'KPS'],
      ['Thợ hàn', '7212', 4],
      [
        '2. Tai nạn được hưởng trợ cấp theo quy định tại khoản 2 Điều 39 Luật an toàn, vệ sinh lao động',
        '10',
        null,
      ],
      ['3. Tổng số (3 = 1 + 2)', null, null],
    ]);
  });

  test('holds no code of our own anywhere, also after LibreOffice has saved it', async () => {
    const bytes = await writeStatutory(content);
    for (const saved of [bytes, await recalculated(bytes)]) {
      const texts = open(saved).sheets.flatMap((sheet) => Object.values(resultsOf(sheet)).map(String));
      expect(texts.filter((text) => /(^|\W)(r\d|[cdh]\d{1,2}\b|K_)/.test(text))).toEqual([]);
      const general = resultsOf(sheetOf(open(saved), 'Thông tin chung'));
      expect(['A4', 'B4', 'C4', 'A6', 'B6', 'C6'].map((cell) => general[cell])).toEqual([
        ...['Tổng số lao động của cơ sở', 'người', 1250],
        ...['Tổng quỹ lương', 'triệu đồng', 12_345.6],
      ]);
      const places = sheetOf(open(saved), 'Nguồn số liệu').rows.slice(3);
      expect(places.map(({ cells }) => cells.slice(1, 4))).toEqual([
        ['1.1', '04', 'Chưa huấn luyện'],
        ['1', null, '1. Tai nạn lao động'],
      ]);
    }
  });

  test('writes a rate with two decimals wherever it stands', async () => {
    const bytes = await writeStatutory(content);
    const [rate] = consolidation.rates;
    expect(rate && statutoryRateWords(rate)).toBe('3,20 (4 × 1.000 / 1.250; 2 cơ sở không ghi mẫu số)');
    const summary = sheetOf(open(bytes), 'Tổng hợp');
    const cells = resultsOf(summary);
    expect(['A8', 'F8', 'F9', 'I12', 'I13'].map((cell) => cells[cell])).toEqual([
      ...['K TNLĐ', 3.2, 0.8, 'K TNLĐ', 3.2],
    ]);
    const [xml = ''] = sheetXml(bytes);
    const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1];
    expect(styleOf('F9')).toBe(styleOf('F8'));
  });
});

describe('headings laid out in blocks', () => {
  test('cover every cell once', () => {
    const { rows, blocks } = headingBlocks([['A'], ['T', 'B', 'x'], ['T', 'B', 'y'], ['T', 'C'], ['C']]);
    const covered = blocks.flatMap(({ text, top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from(
          { length: right - left + 1 },
          (_unused, column) => [top + row, left + column, text] as const,
        ),
      ).flat(),
    );
    const at = (row: number) =>
      [0, 1, 2, 3, 4].map((column) =>
        covered.filter(([r, c]) => r === row && c === column).map(([, , t]) => t),
      );
    expect([rows, at(0), at(1), at(2)]).toEqual([
      3,
      [['A'], ['T'], ['T'], ['T'], ['C']],
      [['A'], ['B'], ['B'], ['C'], ['C']],
      [['A'], ['x'], ['y'], ['C'], ['C']],
    ]);
  });
});
