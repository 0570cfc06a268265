import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { decodeWorkbook } from '../../../shared/intake/encoding/decode-workbook';
import { readWhole } from '../../workbook/read/reading';
import { encodeLegacyText } from './encode-legacy-text';
import { cellsOf } from './workbook-of';

test('a workbook that mixes fonts, read from its file', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 1');
  const put = (address: string, value: ExcelJS.CellValue, font: string) => {
    const cell = sheet.getCell(address);
    cell.value = value;
    cell.font = { name: font };
  };
  put('A1', 'b¸o c¸o tai n¹n lao ®éng', '.VnTimeH');
  put('A2', 'Th«ng t\u00ad sè 07', '.VnTime');
  put('A3', encodeLegacyText('Số người bị nạn', 'vni'), 'VNI-Times');
  put('A4', 'Số người chết', '.VnTime');
  put('A5', encodeLegacyText('Ủy ban nhân dân huyện', 'tcvn3'), 'Times New Roman');
  put('A6', 'Nồng độ bụi (µg/m³)', 'Times New Roman');
  put('B2', 12, '.VnTime');
  put('B3', { formula: 'A3', result: encodeLegacyText('Số người bị nạn', 'vni') }, 'VNI-Times');
  put(
    'B5',
    {
      richText: [
        { text: 'Tæng céng: ', font: { name: '.VnTime', bold: true } },
        { text: 'đã kiểm tra', font: { name: 'Times New Roman' } },
      ],
    },
    'Times New Roman',
  );
  const read = readWhole(new Uint8Array(await book.xlsx.writeBuffer()));
  const { workbook, conversions } = decodeWorkbook(read);
  expect(cellsOf(workbook)).toEqual([
    ['BÁO CÁO TAI NẠN LAO ĐỘNG'],
    ['Thông tư số 07', 12],
    ['Số người bị nạn', { kind: 'formula', formula: 'A3', result: 'Số người bị nạn' }],
    ['Số người chết'],
    ['Ủy ban nhân dân huyện', 'Tổng cộng: đã kiểm tra'],
    ['Nồng độ bụi (µg/m³)'],
  ]);
  expect(conversions.map(({ cell, encoding, by, applied }) => [cell, encoding, by, applied])).toEqual([
    ['A1', 'tcvn3-caps', 'font', true],
    ['A2', 'tcvn3', 'font', true],
    ['A3', 'vni', 'font', true],
    ['B3', 'vni', 'font', true],
    ['A5', 'tcvn3', 'statistics', true],
    ['B5', 'tcvn3', 'font', true],
  ]);
});
