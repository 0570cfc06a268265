import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { writeAnnotated } from '../../../electron/data/workbook/write/write-annotated';
import type { CellValue, Sheet, Workbook } from '../../../shared/intake/sheet';
import type { Mark } from '../../../shared/wording/return-letter';
import { contentOf, contentsOf, markOf, ownSheets } from './annotated-content';
import { open, partsOf } from './open';

async function returned(name: string, bytes: Uint8Array, marks: readonly Mark[]) {
  const read = readWorkbook({ name, bytes });
  if (!read.ok) throw new Error(`Expected a readable file, got ${JSON.stringify(read.problem)}`);
  const copy = await writeAnnotated({ name, bytes, workbook: read.value }, contentOf(marks));
  return { ...copy, before: read.value, after: open(copy.bytes) };
}

/** The sheets with each formula as its saved result. */
function asValues(sheets: readonly Sheet[]): unknown {
  const savedValue = (value: CellValue): CellValue =>
    typeof value === 'object' && value?.kind === 'formula' ? (value.result ?? null) : value;
  return contentsOf(
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(savedValue) })),
    })),
  );
}

function namesOf({ definedNames }: Workbook): unknown {
  return definedNames
    .filter(({ name, target }) => target !== null && name !== 'RETURN_LIST')
    .map(({ name, scope, target }) => ({ name, scope, target }));
}

describe('a file of another format', () => {
  test.each([
    ['libreoffice.xls', 'Tệp gốc là .xls; bản này là .xlsx dựng lại từ nội dung ô.'],
    ['libreoffice.ods', 'Tệp gốc là .ods; bản này là .xlsx dựng lại từ nội dung ô.'],
  ])('goes back as .xlsx with the same values, merges, hidden parts and names: %s', async (name, said) => {
    const bytes = await readFile(join(import.meta.dirname, '../../fixtures/workbooks', name));
    const mark = markOf({ sheet: 'Số liệu', cell: 'B5', message: 'Vùng gộp.' });
    const { before, after, lost, bytes: copy } = await returned(name, bytes, [mark]);
    expect(asValues(ownSheets(after))).toEqual(asValues(before.sheets));
    expect(namesOf(after)).toEqual(namesOf(before));
    expect(lost).toEqual([
      said,
      'Không giữ được cỡ chữ, màu, khung kẻ, độ rộng cột, thiết lập trang in.',
      'Không giữ được ghi chú có sẵn, hình vẽ, biểu đồ, danh sách chọn và khóa ô của tệp gốc.',
      'Công thức được thay bằng kết quả đã lưu trong tệp.',
    ]);
    expect(partsOf(copy).get('xl/returned/comments1.xml')).toContain('<comment ref="A4"');
  });

  test('a text table keeps its texts as texts', async () => {
    const table = 'TT;Chỉ tiêu;Số\n1;Số vụ;=1+1\n2;Số người;-5\n3;"@SUM(1)";"+84 206"\n';
    const { before, after, lost, bytes } = await returned('bang.csv', Buffer.from(table), [
      markOf({ sheet: 'bang', cell: 'C2' }),
    ]);
    expect(contentsOf(ownSheets(after))).toEqual(contentsOf(before.sheets));
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f');
    expect(lost).toEqual(['Tệp gốc là tệp văn bản (.csv); bản này là .xlsx dựng lại từ nội dung ô.']);
  });

  test('keeps old fonts, which decide how old Vietnamese letters read, and makes names usable', async () => {
    const workbook: Workbook = {
      file: 'cu.xls',
      format: 'xls',
      fonts: [null, '.VnTime'],
      date1904: false,
      definedNames: [],
      remarks: [],
      sheets: [
        {
          name: 'Biểu [1]/2025 của Sở Lao động - Thương binh và Xã hội',
          state: 'visible',
          rows: [
            { index: 0, cells: ['Sè vô', 'x'], hidden: false, fonts: Uint16Array.of(1, 0) },
            {
              index: 2,
              cells: [
                { kind: 'error', error: '#REF!' },
                { kind: 'error', error: 'Err:502' },
              ],
              hidden: true,
            },
          ],
          merges: [
            { top: 0, left: 0, bottom: 1, right: 1 },
            { top: 1, left: 1, bottom: 2, right: 2 },
          ],
          hiddenColumns: [{ first: 3, last: 16_383 }],
          richText: new Map([['B1', [{ text: 'x', font: 'VNI-Times' }]]]),
        },
      ],
    };
    const { bytes, lost } = await writeAnnotated(
      { name: 'cu.xls', bytes: new Uint8Array(), workbook },
      contentOf([markOf({ sheet: workbook.sheets[0]?.name ?? '', cell: 'A1' })]),
    );
    const after = open(bytes);
    const sheet = after.sheets[1];
    const fontOf = (column: number) => after.fonts[sheet?.rows[0]?.fonts?.[column] ?? 0];
    expect({
      ...sheet,
      rows: sheet?.rows.map(({ index, cells, hidden }) => ({ index, cells, hidden })),
    }).toEqual({
      ...workbook.sheets[0],
      name: 'Biểu  1  2025 của Sở Lao động -',
      rows: [
        { index: 0, cells: ['Sè vô', 'x'], hidden: false },
        { index: 2, cells: [{ kind: 'error', error: '#REF!' }, 'Err:502'], hidden: true },
      ],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
    expect([fontOf(0), fontOf(1)]).toEqual(['.VnTime', 'Times New Roman']);
    expect(lost).toEqual([
      'Tệp gốc là .xls; bản này là .xlsx dựng lại từ nội dung ô.',
      'Không giữ được cỡ chữ, màu, khung kẻ, độ rộng cột, thiết lập trang in.',
      'Không giữ được ghi chú có sẵn, hình vẽ, biểu đồ, danh sách chọn và khóa ô của tệp gốc.',
      'Vùng gộp ô quá lớn hoặc chồng nhau: Biểu  1  2025 của Sở Lao động -.',
      'Tên trang tính không dùng được trong .xlsx đã được đổi: Biểu [1]/2025 của Sở Lao động - Thương binh và Xã hội thành Biểu  1  2025 của Sở Lao động -.',
    ]);
  });
});
