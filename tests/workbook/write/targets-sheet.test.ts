import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeConsolidated } from '../../../electron/data/workbook/write/write-consolidated';
import type { ConsolidatedContent } from '../../../shared/domain/consolidated-content';
import type { TargetVerdict } from '../../../shared/domain/targets/target-verdict';
import { cellAt } from '../../../shared/intake/sheet';
import { judged, share, target } from '../../domain/targets/figures-by-year';
import { temporaryFolder } from '../../fixtures/in-memory';
import { cao2025, consolidatedOf } from './consolidated-contents';
import { open, partsOf, sheetOf } from './open';

/** The sheet of targets as it is read back, row by row, below its headings. */
async function sheetWith(targets: readonly TargetVerdict[]) {
  const content: ConsolidatedContent = consolidatedOf(cao2025);
  const bytes = await writeConsolidated({
    ...content,
    consolidation: { ...content.consolidation, targets: [...targets] },
  });
  const sheet = sheetOf(open(bytes), 'Mục tiêu');
  const rows = sheet.rows
    .filter(({ index }) => index >= 3)
    .map(({ index }) => Array.from({ length: 8 }, (_, column) => cellAt(sheet, index, column) ?? null));
  return { bytes, rows };
}

describe('the sheet of targets', () => {
  it('tells a change with its sentence, and the other ways of judging below it', async () => {
    const rate = target({
      code: 'T-1',
      text: 'Tần suất',
      measure: 'rate',
      denominator: 'A-2',
      direction: 'decrease',
      amount: 4,
    });
    const { rows } = await sheetWith([
      judged(rate, { 'A-1': { 2024: 20, 2025: 21 }, 'A-2': { 2024: 100, 2025: 110 } }),
    ]);
    expect(rows).toEqual([
      [
        ...['T-1', 'Tần suất', 20, 21, -4, -4.55, 'đạt'],
        '21 người, tăng 01 người, tương ứng 5 % so với năm 2024. ' +
          'Trên A-2 (Chỉ tiêu A-2): 21/110 so với 20/100: -4,55 %, cần giảm 4 %.',
      ],
      [
        ...[null, 'theo số lượng, so với năm trước', null, null, null, 5, 'chưa đạt'],
        '21 so với 20: +5 %, cần giảm 4 %.',
      ],
    ]);
  });

  it('tells a level as a percentage without a sign, and formulas in a name as text', async () => {
    const wanted = share(100, { code: 'T-6', text: '=1+1' });
    const { bytes, rows } = await sheetWith([judged(wanted, { 'B-1': { 2025: 4 }, 'B-2': { 2025: 5 } })]);
    expect(rows).toEqual([
      ['T-6', '=1+1', null, 4, 100, 80, 'chưa đạt', '04/05 vụ, đạt 80 %. 04/05 vụ: 80 %, cần đạt 100 %.'].map(
        (value, column) => (column === 2 ? '–' : value),
      ),
    ]);
    expect(partsOf(bytes).get('xl/styles.xml')).toContain('#,##0&quot; %&quot;"');
  });

  it('shows figures with the decimals that they have', async () => {
    const { bytes } = await sheetWith([
      judged(target({}), { 'A-1': { 2024: 20.125, 2025: 21.4 } }, { decimals: { 'A-1': 3 } }),
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await kept(bytes));
    const row = workbook.getWorksheet('Mục tiêu')?.getRow(4);
    expect([3, 4, 5, 6].map((column) => [row?.getCell(column).value, row?.getCell(column).numFmt])).toEqual([
      [20.125, '[$-42A]#,##0.000'],
      [21.4, '[$-42A]#,##0.0'],
      [5, '[$-42A]+#,##0" %";[$-42A]-#,##0" %";0" %"'],
      [6.34, '[$-42A]+#,##0.00" %";[$-42A]-#,##0.00" %";0" %"'],
    ]);
  });
});

async function kept(bytes: Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'tong-hop.xlsx');
  await writeFile(path, bytes);
  return path;
}
