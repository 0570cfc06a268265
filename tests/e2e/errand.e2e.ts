import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../../electron/data/workbook/read/read-workbook';
import { cellText } from '../../shared/intake/cell-text';
import { drop } from './drop';
import { type Launched, launch } from './launch';

// One errand of the clerk from end to end: a corrected workbook arrives, is dropped on the window, looked at and accepted;
// the total changes, its source can be opened, and the spreadsheet that is sent on says the same.

const root = join(import.meta.dirname, '../..');
let folder: string;
let corrected: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'atvsld-errand-'));
  execFileSync(process.execPath, [join(root, 'scripts/demo.mjs'), folder], { stdio: 'ignore' });
  corrected = await correct(join(folder, 'bao-cao-nhan/2025-Y/Báo cáo ATVSLĐ 2025 Sở Công Thương.xlsx'));
  launched = await launch({ db: join(folder, 'demo.sqlite') });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('drop, preview, accept, see the total change, open its source, export and read back', async () => {
  const { app, page, errors } = launched;
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Năm 2025' });
  await page.getByRole('button', { name: /^Tổng hợp/ }).click();
  await expect(figure(page, 'HL-01')).toHaveText('3');

  await drop(page, [corrected]);
  const intake = page.getByRole('region', { name: 'Nhập báo cáo', exact: true });
  await intake.getByLabel('Ngày nhận').fill('18/12/2025');
  await intake.getByRole('button', { name: /^Đọc và xem trước/ }).click();

  const cells = (row: Locator) => row.getByRole('cell').allInnerTexts();
  const file = intake.getByRole('row', { name: /Sở Công Thương \(sửa\)\.xlsx/ });
  await expect(file).toContainText('sẵn sàng');
  await expect(file).toContainText('lần 2');
  // 0 added, 1 changed, 5 unchanged, 0 gone, 1 finding
  expect((await cells(file)).slice(2)).toEqual(['0', '1', '5', '0', '1']);
  expect(await cells(intake.getByRole('row', { name: /^HL-01/ }))).toEqual(['3', '5', 'đổi\ngiữ số cũ']);
  expect(await versionsOf('SCT')).toEqual([1]);

  await intake.getByRole('button', { name: /^Ghi nhận 1 tệp/ }).click();
  await expect(intake.getByRole('table', { name: 'Kết quả ghi nhận' })).toContainText('đã ghi nhận');
  await page.keyboard.press('Escape');
  await expect(figure(page, 'HL-01')).toHaveText('5');
  expect(await versionsOf('SCT')).toEqual([2, 1]);

  await figure(page, 'HL-01').click();
  const panel = page.getByRole('complementary', { name: /Nguồn số liệu/ });
  await expect(panel).toContainText('Sở Công Thương (sửa).xlsx');
  await expect(panel).toContainText('18/12/2025');
  await expect(panel).toContainText('Đã được lần sau thay thế');
  await page.keyboard.press('Escape');

  const exported = join(folder, 'xuat.xlsx');
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, exported);
  await page.getByRole('button', { name: 'Xuất bảng tổng hợp…' }).click();
  await expect(page.getByRole('status')).toContainText('Đã xuất bảng tổng hợp');
  expect(sheetRow(exported, 'Tổng hợp', 'HL-01')).toContain('5');
  expect(sheetRow(exported, 'Nguồn số liệu', 'HL-01').join(' ')).toContain('Sở Công Thương (sửa).xlsx');
  expect(errors).toEqual([]);
});

function figure(page: Page, code: string) {
  return page.getByRole('button', { name: new RegExp(`^Nguồn số liệu ${code} `) });
}

/** A corrected copy of a report: three more courses than before. */
async function correct(original: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(original);
  const [range = ''] = workbook.definedNames.getRanges('IND_HL_01').ranges;
  const [, sheet = '', address = ''] = /^'(.+)'!(.+)$/.exec(range) ?? [];
  const cell = workbook.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
  if (!cell) throw new Error(`IND_HL_01 names ${range}`);
  cell.value = 5;
  const target = join(folder, 'Sở Công Thương (sửa).xlsx');
  await workbook.xlsx.writeFile(target);
  return target;
}

/** The versions that the register holds of an agency's report, asked through the window's own door. */
function versionsOf(agency: string): Promise<number[]> {
  return launched.page.evaluate(async (code) => {
    const bridge = Reflect.get(window, 'secretariat');
    const reply = await bridge.invoke('reception.submissions', { agency: code, period: '2025-Y' });
    return reply.value.map(({ version }: { version: number }) => version);
  }, agency);
}

/** The texts of the first row of a sheet that has a cell with the code. */
function sheetRow(path: string, sheet: string, code: string): readonly string[] {
  const workbook = readWorkbook({ name: 'xuat.xlsx', bytes: readFileSync(path) });
  if (!workbook.ok) throw new Error(workbook.problem.detail);
  const rows = workbook.value.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.map(({ cells }) => cells.map(cellText)).find((texts) => texts.includes(code)) ?? [];
}
