import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { FormulaCell, Workbook } from '../../../shared/intake/sheet';
import { readWhole } from './reading';

const formula = (text: string, result: FormulaCell['result']): FormulaCell => ({
  kind: 'formula',
  formula: text,
  result,
});

const percent = { percent: true, thousands: 0, words: '' };

test('a workbook of exceljs, whole', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Báo cáo 2025');
  sheet.addRow(['Đắk Lắk', '  thụt vào', 'dòng\nhai', '<&>"\'', 0, -1.25, 1e21, true, false]);
  sheet.addRow([new Date(Date.UTC(2025, 11, 31)), new Date(Date.UTC(2024, 1, 29, 6))]);
  sheet.getCell('A2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('B2').numFmt = '"ngày" dd "tháng" mm "năm" yyyy hh:mm';
  sheet.getCell('C2').value = 0.75;
  sheet.getCell('C2').numFmt = 'hh:mm';
  sheet.getCell('D2').value = 1.5;
  sheet.getCell('D2').numFmt = '[h]:mm';
  sheet.getCell('E2').value = 0.5;
  sheet.getCell('E2').numFmt = '0.00%';
  sheet.getCell('A4').value = { formula: 'SUM(E1:F1)', result: 3 };
  sheet.getCell('B4').value = { formula: 'E1*2', result: 0 };
  sheet.getCell('C4').value = { formula: 'E1>0', result: false };
  sheet.getCell('D4').value = { formula: 'IF(E1>0,"a","")', result: '' };
  sheet.getCell('E4').value = { formula: 'A1&"!"', result: 'Đắk Lắk!' };
  sheet.getCell('F4').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('G4').value = { formula: 'A2', result: new Date(Date.UTC(2025, 11, 31)) };
  sheet.getCell('G4').numFmt = 'dd/mm/yyyy';
  sheet.getCell('H4').value = { error: '#N/A' };
  sheet.getCell('C7').value = {
    richText: [{ text: 'Số ' }, { text: 'vô', font: { name: '.VnArial', bold: true } }],
  };
  sheet.getCell('D7').value = 'Tªn';
  sheet.getCell('D7').font = { name: '.VnTime', size: 12 };
  sheet.mergeCells('A9:C10');
  sheet.getCell('A9').value = 'gộp';
  sheet.getRow(7).hidden = true;
  for (const letter of ['F', 'G', 'J']) sheet.getColumn(letter).hidden = true;
  const other = book.addWorksheet("Tổ B'1", { state: 'hidden' });
  other.getCell('XFD3').value = 'xa';
  book.definedNames.add("'Tổ B''1'!$XFD$3", 'Xa');
  book.definedNames.add("'Báo cáo 2025'!$A$9:$C$10", 'Vung');

  const expected: Workbook = {
    file: 'a.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'Báo cáo 2025',
        state: 'visible',
        rows: [
          {
            index: 0,
            cells: ['Đắk Lắk', '  thụt vào', 'dòng\nhai', '<&>"\'', 0, -1.25, 1e21, true, false],
            hidden: false,
          },
          {
            index: 1,
            cells: [
              { kind: 'date', date: '2025-12-31', serial: 46022 },
              { kind: 'date', date: '2024-02-29', serial: 45351.25 },
              0.75,
              1.5,
              0.5,
            ],
            hidden: false,
            fonts: Uint16Array.of(0, 0, 0, 0, 1),
          },
          {
            index: 3,
            cells: [
              formula('SUM(E1:F1)', 3),
              formula('E1*2', 0),
              formula('E1>0', false),
              formula('IF(E1>0,"a","")', ''),
              formula('A1&"!"', 'Đắk Lắk!'),
              formula('1/0', { kind: 'error', error: '#DIV/0!' }),
              formula('A2', { kind: 'date', date: '2025-12-31', serial: 46022 }),
              { kind: 'error', error: '#N/A' },
            ],
            hidden: false,
          },
          { index: 6, cells: [null, null, 'Số vô', 'Tªn'], hidden: true, fonts: Uint16Array.of(0, 0, 0, 2) },
          { index: 8, cells: ['gộp'], hidden: false },
          { index: 9, cells: [], hidden: false },
        ],
        merges: [{ top: 8, left: 0, bottom: 9, right: 2 }],
        hiddenColumns: [
          { first: 5, last: 5 },
          { first: 6, last: 6 },
          { first: 9, last: 9 },
        ],
        richText: new Map([
          [
            'C7',
            [
              { text: 'Số ', font: null },
              { text: 'vô', font: '.VnArial' },
            ],
          ],
        ]),
        displays: new Map([[1, percent]]),
      },
      {
        name: "Tổ B'1",
        state: 'hidden',
        rows: [{ index: 2, cells: [...Array.from({ length: 16_383 }, () => null), 'xa'], hidden: false }],
        merges: [],
        hiddenColumns: [],
        richText: new Map(),
        displays: new Map([[1, percent]]),
      },
    ],
    definedNames: [
      {
        name: 'Xa',
        scope: null,
        reference: "'Tổ B''1'!$XFD$3",
        target: { sheet: "Tổ B'1", range: { top: 2, left: 16_383, bottom: 2, right: 16_383 } },
      },
      {
        name: 'Vung',
        scope: null,
        reference: "'Báo cáo 2025'!$A$9:$C$10",
        target: { sheet: 'Báo cáo 2025', range: { top: 8, left: 0, bottom: 9, right: 2 } },
      },
    ],
    // The standard font a second time, under a percent format.
    fonts: ['Calibri', 'Calibri', '.VnTime'],
    date1904: false,
    remarks: [],
  };
  expect(readWhole(new Uint8Array(await book.xlsx.writeBuffer()))).toStrictEqual(expected);
});

test('the epoch of 1904', async () => {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  book.addWorksheet('S').getCell('A1').value = new Date(Date.UTC(2025, 0, 2));
  const { date1904, sheets } = readWhole(new Uint8Array(await book.xlsx.writeBuffer()));
  expect({ date1904, cells: sheets[0]?.rows[0]?.cells }).toEqual({
    date1904: true,
    cells: [{ kind: 'date', date: '2025-01-02', serial: 44197 }],
  });
});
