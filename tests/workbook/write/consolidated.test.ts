import { describe, expect, test } from 'vitest';
import { totalResult } from '../../../electron/data/workbook/write/consolidated/total-formula';
import { text } from '../../../electron/data/workbook/write/text';
import { writeConsolidated } from '../../../electron/data/workbook/write/write-consolidated';
import type { ConsolidatedContent } from '../../../shared/domain/consolidated-content';
import type { Indicator } from '../../../shared/domain/indicator';
import { type CellValue, cellAt, type Sheet, type Workbook } from '../../../shared/intake/sheet';
import { amount, cao2025, consolidatedOf, moreThan, nil } from './consolidated-contents';
import { preset } from './contents';
import { open, recalculated, resultOf, resultsOf, sheetOf, sheetXml } from './open';

/** The row of each indicator of a sheet that has codes in column A. */
function rowsByCode(sheet: Sheet, codes: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(codes);
  return new Map(
    sheet.rows.flatMap(({ index, cells: [first] }) =>
      typeof first === 'string' && wanted.has(first) ? [[first, index] as const] : [],
    ),
  );
}

/** One column of a sheet by indicator. */
function columnOf(workbook: Workbook, name: string, column: number, codes: readonly string[]) {
  const sheet = sheetOf(workbook, name);
  const found: Record<string, CellValue> = {};
  for (const [code, row] of rowsByCode(sheet, codes)) found[code] = cellAt(sheet, row, column);
  return found;
}

function results(cells: Readonly<Record<string, CellValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, resultOf(cell)]));
}

function isLive(cell: CellValue | undefined): boolean {
  return typeof cell === 'object' && cell !== null && cell.kind === 'formula';
}

function codesOf({ indicators }: ConsolidatedContent): string[] {
  return indicators.map(({ code }) => code);
}

describe('the totals of the consolidated workbook', () => {
  const content = consolidatedOf(cao2025);
  const codes = codesOf(content);
  const computed = Object.fromEntries(
    content.consolidation.indicators.map((indicator) => [indicator.code, totalResult(indicator)]),
  );

  test('are live formulas whose saved results are those of the register, 0 among them', async () => {
    const workbook = open(await writeConsolidated(content));
    const totals = columnOf(workbook, 'Theo cơ quan', 3, codes);
    const summary = columnOf(workbook, 'Tổng hợp', 3, codes);
    expect([...Object.values(totals), ...Object.values(summary)].filter((cell) => !isLive(cell))).toEqual([]);
    expect(results(totals)).toEqual(computed);
    expect(results(summary)).toEqual(computed);
    expect(computed).toMatchObject({
      ...{ 'TN-05': 0, 'TN-07': 4.85, 'PC-03': 214.5 },
      ...{ 'HL-03': 'không phát sinh', 'HL-04': 'để trống', 'TT-04': 'chưa có báo cáo' },
    });
  });

  test('come out the same when LibreOffice calculates every formula anew', async () => {
    const bytes = await writeConsolidated(content);
    const written = open(bytes);
    const anew = open(await recalculated(bytes));
    expect(anew.sheets.map(({ name }) => name)).toEqual([
      ...['Tổng hợp', 'Theo cơ quan', 'Cơ quan so cùng kỳ', 'Mục tiêu', 'Tình hình báo cáo', 'Nguồn số liệu'],
    ]);
    // LibreOffice saves an empty string as no value at all.
    const filled = (sheet: Sheet) =>
      Object.fromEntries(
        Object.entries(resultsOf(sheet)).filter(([, value]) => value !== '' && value !== undefined),
      );
    expect(anew.sheets.map(filled)).toEqual(written.sheets.map(filled));
  });

  test('stand beside those of the year before, with what a reader has to know', async () => {
    const sheet = sheetOf(open(await writeConsolidated(content)), 'Tổng hợp');
    const rows = rowsByCode(sheet, codes);
    const line = (code: string) =>
      [3, 4, 5, 6, 7, 8].map((column) => resultOf(cellAt(sheet, rows.get(code) ?? -1, column)));
    expect(
      Object.fromEntries(
        ['TN-01', 'TN-05', 'TT-01', 'TT-04', 'TT-07', 'SK-03'].map((code) => [code, line(code)]),
      ),
    ).toEqual({
      'TN-01': [2, 1, 1, 100, '1/1', 'gốc nhỏ (<10)'],
      'TN-05': [0, 0, 0, '', '1/1', 'số liệu gốc bằng 0'],
      'TT-01': [7, 20, -13, -65, '1/2', 'tạm tính 1/2'],
      'TT-04': ['chưa có báo cáo', 'để trống', '', '', '0/1', ''],
      'TT-07': [5000, 'chưa có báo cáo', '', '', '1/1', 'có số ước lượng; chưa có số liệu gốc'],
      'SK-03': [707, 635, 72, 11.34, '1/1', ''],
    });
  });

  test('follow the agencies: a blank, a 0, "KPS" and no report are four things', async () => {
    const sheet = sheetOf(open(await writeConsolidated(content)), 'Theo cơ quan');
    const rows = rowsByCode(sheet, codes);
    const line = (code: string) =>
      Array.from({ length: 9 }, (_, agency) => cellAt(sheet, rows.get(code) ?? -1, 4 + agency));
    const heading = cellAt(sheet, 2, 4);
    expect(heading).toBe('Sở Nội vụ');
    // Nội vụ, Y tế, Công Thương, Khu kinh tế, Công an, Đài, Bảo hiểm, Nông dân, Liên đoàn
    expect([line('TN-05'), line('TN-04'), line('HL-04'), line('TN-08')]).toEqual([
      [0, null, null, null, null, null, null, null, null],
      [34, null, null, 'KPS', null, null, null, null, null],
      [null, null, 'để trống', null, null, null, null, null, null],
      [12, null, null, null, null, null, null, null, 'chưa báo cáo'],
    ]);
  });

  test('of rates, maxima and decimals are computed by the same rules as the register', async () => {
    const base = { unit: 'x', topic: 'Chung', allowApproximate: true, suppliers: ['SNV', 'SYT'] } as const;
    const plain = (code: string, more: Partial<Indicator> = {}): Indicator => ({
      ...{ ...base, suppliers: [...base.suppliers] },
      ...{ code, name: code, decimals: 0, aggregation: 'sum', quotient: null },
      ...more,
    });
    const rate = (code: string, numerator: string, denominator: string) =>
      plain(code, {
        ...{ aggregation: 'derived', decimals: 2, suppliers: [] },
        quotient: { numerator, denominator, factor: 1000 },
      });
    const mixed = consolidatedOf({
      indicators: [
        plain('MX-1', { aggregation: 'max' }),
        plain('DC-1', { decimals: 1 }),
        ...[plain('ZE-1'), plain('NI-1'), plain('BL-1'), plain('MI-1', { suppliers: ['STC'] })],
        ...[rate('RT-1', 'MX-1', 'DC-1'), rate('RT-2', 'MX-1', 'ZE-1'), rate('RT-3', 'NI-1', 'DC-1')],
        ...[rate('RT-4', 'BL-1', 'NI-1'), rate('RT-5', 'MI-1', 'BL-1'), rate('RT-6', 'ZE-1', 'DC-1')],
      ],
      reported: ['SNV', 'SYT'],
      current: [
        ...[['SNV', 'MX-1', amount(900)] as const, ['SYT', 'MX-1', moreThan(600)] as const],
        ...[['SNV', 'DC-1', amount(1)] as const, ['SYT', 'DC-1', amount(2)] as const],
        ...[['SNV', 'ZE-1', amount(0)] as const, ['SYT', 'NI-1', nil] as const],
      ],
    });
    const bytes = await writeConsolidated(mixed);
    const expected = {
      ...{ 'MX-1': 900, 'DC-1': 0.3, 'ZE-1': 0, 'NI-1': 'không phát sinh', 'BL-1': 'để trống' },
      ...{ 'MI-1': 'chưa có báo cáo', 'RT-1': 3_000_000, 'RT-2': 'không phát sinh' },
      ...{ 'RT-3': 'không phát sinh', 'RT-4': 'để trống', 'RT-5': 'chưa có báo cáo', 'RT-6': 0 },
    };
    const saved = results(columnOf(open(bytes), 'Theo cơ quan', 3, codesOf(mixed)));
    const anew = results(columnOf(open(await recalculated(bytes)), 'Theo cơ quan', 3, codesOf(mixed)));
    expect([saved, anew]).toEqual([expected, expected]);
  });

  test('stand without formulas where no agency supplies anything', async () => {
    const nobody = consolidatedOf({
      indicators: preset.indicators.map((indicator) => ({ ...indicator, suppliers: [] })),
      reported: [],
      current: [],
    });
    const workbook = open(await writeConsolidated(nobody));
    expect(new Set(Object.values(results(columnOf(workbook, 'Theo cơ quan', 3, codesOf(nobody)))))).toEqual(
      new Set(['chưa có báo cáo']),
    );
  });
});

describe('a text from an agency or a file', () => {
  const hostile = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.invalid","bấm")',
    '+1',
    '-1',
    '@SUM(1+1)',
    '\t=1+1',
    '1/2',
    '0012',
    '_x003D_1',
    '<v>&amp;"',
    '\u0007chuông\u0000',
    'dài '.repeat(10_000),
  ];
  const content = consolidatedOf({
    reported: ['SYT'],
    agencyNames: { SYT: '=1+1' },
    fileName: '=HYPERLINK("C:\\x.xlsx")',
    indicators: preset.indicators.map((indicator) =>
      indicator.code === 'SK-01' ? { ...indicator, name: '+2', unit: '@người', topic: '-3' } : indicator,
    ),
    current: hostile.map((raw) => ['SYT', 'SK-01', amount(1), raw] as const),
  });
  const cells = hostile.map((raw) => text(raw).replace('_x005F_', '_'));

  test('stays a text in the file: no formula but our own', async () => {
    const bytes = await writeConsolidated(content);
    const sheet = sheetOf(open(bytes), 'Nguồn số liệu');
    expect(
      sheet.rows.slice(2).map(({ cells: [agency, , name, , , raw, file] }) => [agency, name, raw, file]),
    ).toEqual(cells.map((raw) => ['=1+1', '+2', raw, '=HYPERLINK("C:\\x.xlsx")']));
    const formulas = sheetXml(bytes).map((xml) =>
      [...xml.matchAll(/<f[^>]*>([^<]*)/g)].map(([, formula]) => formula ?? ''),
    );
    expect(formulas.slice(3)).toEqual([[], [], []]);
    const own = /^(IF\(|&apos;Theo cơ quan&apos;!)/;
    expect(formulas.flat().filter((formula) => !own.test(formula))).toEqual([]);
  });

  test('stays a text when LibreOffice opens and saves it', async () => {
    const bytes = await writeConsolidated(content);
    const saved = sheetOf(open(await recalculated(bytes)), 'Nguồn số liệu');
    expect(saved.rows.slice(2).map(({ cells: all }) => all[5])).toEqual(cells);
  });

  test('is shown in a format that keeps it a text when someone edits the cell', async () => {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeConsolidated(content)).buffer as ArrayBuffer);
    const formats = cells.map(
      (_, index) => workbook.getWorksheet('Nguồn số liệu')?.getCell(index + 3, 6).numFmt,
    );
    expect(formats).toEqual(hostile.map((raw) => (/^[=+\-@\t]/.test(raw) ? '@' : undefined)));
  });
});
