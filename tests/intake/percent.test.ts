import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, single } from '../fixtures/intake';
import { saveAs } from '../fixtures/libreoffice';

/** The health department's own table, where counts were typed into cells formatted as percentages. */
async function table(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu');
  sheet.addRow(['SỞ Y TẾ']);
  sheet.addRow(['BÁO CÁO NĂM 2025']);
  sheet.addRow(['STT', 'Nội dung', 'Kết quả']);
  sheet.addRow([1, 'Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 40]);
  sheet.addRow([2, 'Số mẫu quan trắc MTLĐ', 54]).getCell(3).numFmt = '0%';
  await workbook.xlsx.writeFile(path);
}

test.each(['xlsx', 'xls', 'ods'] as const)(
  'a count shown as a percentage is asked about in .%s',
  async (format) => {
    const { api, folder } = await inMemory();
    const path = join(folder, 'so-y-te.xlsx');
    await table(path);
    const file = single((await preview(api, [format === 'xlsx' ? path : await saveAs(path, format)])).files);
    expect([file.status, figuresOf(file)]).toEqual(['needs-review', { 'QT-01': 40 }]);
    expect(
      open(file.issues).map(({ id, found, readings }) => [id, found, readings.map(({ text }) => text)]),
    ).toEqual([['percent_in_figure@Biểu!C5#QT-02', '54', ['5.400 mẫu', '54 mẫu']]]);
  },
);
