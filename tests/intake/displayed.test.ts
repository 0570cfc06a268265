import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, single } from '../fixtures/intake';
import { saveAs } from '../fixtures/libreoffice';

const raised = {
  richText: [{ text: '48' }, { text: '1', font: { vertAlign: 'superscript' as const } }],
};

/** The health department's own table, whose cells show their numbers otherwise than they are stored. */
async function table(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu');
  sheet.addRow(['SỞ Y TẾ']);
  sheet.addRow(['BÁO CÁO NĂM 2025']);
  sheet.addRow(['STT', 'Nội dung', 'Kết quả']);
  const rows = [
    ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 40, '0" cơ sở"'],
    ['Số mẫu quan trắc MTLĐ', 54, '0%'],
    ['Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 612, '0" nghìn"'],
    ['Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN', 10_258, '#,##0,'],
    ['Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', raised, '0'],
  ] as const;
  rows.forEach(([name, value, format], at) => {
    sheet.addRow([at + 1, name, value]).getCell(3).numFmt = format;
  });
  await workbook.xlsx.writeFile(path);
}

test.each(['xlsx', 'xls', 'ods'] as const)(
  'what a cell shows otherwise than it stores is asked about in .%s',
  async (format) => {
    const { api, folder } = await inMemory();
    const path = join(folder, 'so-y-te.xlsx');
    await table(path);
    const file = single((await preview(api, [format === 'xlsx' ? path : await saveAs(path, format)])).files);
    expect([file.status, figuresOf(file)]).toEqual(['needs-review', { 'QT-01': 40 }]);
    expect(
      open(file.issues).map(({ id, found, readings }) => [id, found, readings.map(({ text }) => text)]),
    ).toEqual([
      ['percent_in_figure@Biểu!C5#QT-02', '54', ['5.400 mẫu', '54 mẫu']],
      ['shown_with_words@Biểu!C6#SK-01', '612', ['612.000 lượt', '612 lượt']],
      ['shown_in_thousands@Biểu!C7#SK-02', '10258', ['10.258 đơn vị, doanh nghiệp']],
      ['raised_mark@Biểu!C8#SK-03', '481', ['48 người', '481 người']],
    ]);
  },
);
