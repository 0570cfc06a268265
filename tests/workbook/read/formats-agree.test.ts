import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readOds, readXls } from 'hucre';
import { expect, onTestFinished, test } from 'vitest';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { type CellValue, cellAddress, type Workbook } from '../../../shared/intake/sheet';
import { recalculate, saveAs } from '../../fixtures/libreoffice';
import { spreadsheetOfRows } from '../../fixtures/workbooks/tiny-spreadsheet';
import { sheetXml, tinyWorkbook } from '../../fixtures/workbooks/tiny-workbook';
import { type BiffRecord, biffWorkbook, double, wide, words } from '../../fixtures/workbooks/write-biff';
import { readCells } from './reading';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'formats-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads the file at a path and removes the folder that LibreOffice made for it. */
function readMade(path: string): Workbook {
  onTestFinished(() => rm(dirname(path), { recursive: true, force: true }));
  const result = readWorkbook({ name: 'a', bytes: readFileSync(path) });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A value without the text of its formula, which every format writes in its own way. */
function plainValue(value: CellValue): unknown {
  return typeof value === 'object' && value?.kind === 'formula' ? { result: value.result } : value;
}

/** What a workbook says, without what the formats write differently: texts of formulas, rows without cells, numbers of fonts. */
function said({ sheets, definedNames, fonts }: Workbook) {
  return {
    sheets: sheets.map(({ name, state, rows, merges, hiddenColumns, richText }) => ({
      name,
      // Neither .xls by LibreOffice nor .ods knows more than hidden.
      isVisible: state === 'visible',
      rows: rows
        .filter(({ cells }) => cells.length > 0)
        .map(({ index, cells, hidden, fonts: places }) => ({
          index,
          hidden,
          cells: cells.map(plainValue),
          fonts: cells.map((cell, column) => (cell === null ? null : fonts[places?.[column] ?? 0])),
        })),
      merges,
      hiddenColumns,
      richText: [...richText]
        .map(([address, runs]) => [address, runs.filter(({ font }) => font === '.VnTime')])
        .toSorted(),
    })),
    names: definedNames
      .map(({ name, scope, target }) => [name, scope, target])
      .toSorted((one, other) => String(one[0]).localeCompare(String(other[0]))),
  };
}

async function writeOddWorkbook(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Số liệu 2003');
  const oldFont = { name: '.VnTime', size: 12 };
  sheet.getCell('A1').value = 'Sè vô tai n¹n lao ®éng';
  sheet.getCell('A1').font = oldFont;
  sheet.getCell('B1').value = {
    richText: [{ text: 'Biểu ' }, { text: 'Sè vô', font: oldFont }, { text: ' 2025' }],
  };
  sheet.getCell('C1').value = '  hai đầu  cách ';
  sheet.getCell('D1').value = 'dòng một\ndòng hai';
  sheet.getCell('E1').value = "'04";
  sheet.getCell('A2').value = 3.997;
  sheet.getCell('B2').value = -0.1;
  sheet.getCell('C2').value = 1_234_567_890_123;
  sheet.getCell('D2').value = new Date(Date.UTC(2025, 11, 10));
  sheet.getCell('D2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('E2').value = new Date(Date.UTC(2025, 2, 15, 18));
  sheet.getCell('E2').numFmt = 'dd/mm/yyyy hh:mm';
  sheet.getCell('F2').value = 0.5;
  sheet.getCell('F2').numFmt = 'hh:mm';
  sheet.getCell('G2').value = 0.215;
  sheet.getCell('G2').numFmt = '0.0%';
  sheet.getCell('H2').value = true;
  sheet.getCell('A4').value = { formula: 'SUM(A2:B2)', result: 3.897 };
  sheet.getCell('B4').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('C4').value = { formula: 'D2+1', result: new Date(Date.UTC(2025, 11, 11)) };
  sheet.getCell('C4').numFmt = 'dd/mm/yyyy';
  sheet.getCell('D4').value = { formula: 'A1&"x"', result: 'x' };
  sheet.getCell('E4').value = { formula: "'Ẩn đi'!A1*2", result: 2 };
  sheet.getCell('A6').value = 'gộp';
  sheet.mergeCells('A6:C7');
  sheet.getCell('A9').value = 'ẩn';
  sheet.getRow(9).hidden = true;
  sheet.getColumn(10).hidden = true;
  sheet.getColumn(11).hidden = true;
  sheet.getCell('J9').value = 9;
  const hidden = book.addWorksheet('Ẩn đi', { state: 'hidden' });
  hidden.getCell('A1').value = 21;
  book.definedNames.add("'Số liệu 2003'!$A$2", 'IND_SK_03');
  book.definedNames.add("'Ẩn đi'!$A$1:$B$2", 'Vung');
  await book.xlsx.writeFile(path);
}

test('the same workbook saved as .xlsx, .xls and .ods says the same', { timeout: 240_000 }, async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'la.xlsx');
  await writeOddWorkbook(path);
  const asXlsx = said(readMade(await recalculate(path)));
  const paths = [await saveAs(path, 'xls'), await saveAs(path, 'ods')];
  const [asXls, asOds] = paths.map((made) => said(readMade(made)));
  expect(asXlsx.sheets.map(({ rows }) => rows.length)).toEqual(
    [6, 1].map((count, at) => (at === 0 ? 5 : count)),
  );
  expect(asXls).toEqual(asXlsx);
  expect(asOds).toEqual(asXlsx);
});

test('a sheet saved as .csv holds the same texts', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'bang.xlsx');
  const book = new ExcelJS.Workbook();
  const rows = [
    ['Chỉ tiêu', 'Số, vụ', 'Ghi "chú"'],
    ['Số vụ', '04', 'dòng một\ndòng hai'],
    ['Số người', '3.997', ''],
  ];
  book.addWorksheet('S').addRows(rows);
  await book.xlsx.writeFile(path);
  const made = readMade(await saveAs(path, 'csv'));
  expect(made.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ...rows.slice(0, 2),
    ['Số người', '3.997'],
  ]);
});

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url));

/** A value as hucre tells it: dates as instants, errors as texts, an empty text as nothing. */
function asTold(value: CellValue | undefined): unknown {
  const plain = typeof value === 'object' && value?.kind === 'formula' ? value.result : value;
  if (typeof plain !== 'object' || plain === null) return plain === '' ? null : (plain ?? null);
  return plain.kind === 'error' ? plain.error : Math.round((plain.serial - 25_569) * 86_400_000);
}

test.each(['libreoffice.xls', 'libreoffice.ods'])('a second reader finds the same in %s', async (name) => {
  const bytes = fixture(name);
  const ours = readWorkbook({ name, bytes });
  if (!ours.ok) throw new Error(ours.problem.detail);
  const theirs = name.endsWith('.xls') ? await readXls(bytes) : await readOds(bytes);
  for (const [at, sheet] of ours.value.sheets.entries()) {
    const told = theirs.sheets[at]?.rows ?? [];
    for (const { index, cells } of sheet.rows) {
      const values = cells.map((cell, column) => {
        const other = told[index]?.[column] ?? null;
        const value = asTold(cell);
        // Of times it makes dates in .xls and leaves the text in .ods, where truth values are numbers to it.
        if (typeof other === 'string' && other.startsWith('PT')) return value;
        if (other instanceof Date) return typeof value === 'number' && value < 1 ? value : other.getTime();
        return typeof value === 'boolean' && typeof other === 'number'
          ? other === 1
          : other === ''
            ? null
            : other;
      });
      expect(cells.map(asTold)).toEqual(values);
    }
  }
});

// XML knows no control characters, and `_x` begins an escape of Office.
const word = fc.string({
  unit: fc.constantFrom('a', 'ệ', 'Đ', '7', ',', '<', '&', '"', '\n', '¹'),
  minLength: 1,
  maxLength: 6,
});
const anyNumber = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }))
  .map((value) => (value === 0 ? 0 : value));
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(fc.constant(null), word, anyNumber, fc.boolean());
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

function xlsxOf(rows: readonly (readonly CellValue[])[]): Buffer {
  const xml = rows.map((cells, row) => {
    const inner = cells.map((value, column) => {
      const place = `r="${cellAddress(row, column)}"`;
      if (typeof value === 'string') return `<c ${place} t="str"><v>${escaped(value)}</v></c>`;
      if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
      return value === null ? '' : `<c ${place}><v>${value}</v></c>`;
    });
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return tinyWorkbook({ 'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${xml.join('')}</sheetData>`) });
}

function xlsOf(rows: readonly (readonly CellValue[])[]): Buffer {
  const sheet = rows.flatMap((cells, row) =>
    cells.flatMap((value, column): BiffRecord[] => {
      const place = words(row, column, 0);
      if (typeof value === 'string') return [[0x204, place, words(value.length), wide(value)]];
      if (typeof value === 'boolean') return [[0x205, place, [value ? 1 : 0, 0]]];
      return typeof value === 'number' ? [[0x203, place, double(value)]] : [];
    }),
  );
  return biffWorkbook({ sheet });
}

function odsOf(rows: readonly (readonly CellValue[])[]): Buffer {
  const xml = rows.map((cells) => {
    const inner = cells.map((value) => {
      if (value === null) return '<table:table-cell/>';
      if (typeof value === 'string') return cellXml('string', `office:string-value="${escaped(value)}"`);
      return typeof value === 'boolean'
        ? cellXml('boolean', `office:boolean-value="${value}"`)
        : cellXml('float', `office:value="${String(value)}"`);
    });
    return `<table:table-row>${inner.join('')}</table:table-row>`;
  });
  return spreadsheetOfRows(xml.join(''));
}

function cellXml(type: string, value: string): string {
  return `<table:table-cell office:value-type="${type}" ${value}/>`;
}

test('any table reads the same from each format', () => {
  const table = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const filled = rows
        .map((cells) => cells.slice(0, cells.findLastIndex((value) => value !== null) + 1))
        .filter((cells) => cells.length > 0);
      const found = [xlsxOf(rows), xlsOf(rows), odsOf(rows)].map((bytes) =>
        readCells(bytes).filter((cells) => cells.length > 0),
      );
      expect(found).toEqual([filled, filled, filled]);
    }),
    { numRuns: 200 },
  );
});
