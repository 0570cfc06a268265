import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readWorkbook } from '../../electron/data/workbook/read/read-workbook';
import { buildForm, type FormOrders } from '../fixtures/statutory-workbook';
import { changed } from '../intake/forms/samples';
import { drop } from './drop';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';

// Employers' forms from end to end, without the mouse: what a file would change is seen before it is taken in, the form is added
// up, a figure leads to its cell, a version is taken back and brought back, and the whole leaves as a spreadsheet.

const root = join(import.meta.dirname, '../..');
const rows = { r2: ['KPS', ...Array(10).fill(null)] };
const first: FormOrders = changed({ rows });
const corrected: FormOrders = changed({ rows, header: { workers: 180 } });
const coalMine: FormOrders = changed({
  rows,
  header: { name: 'Mỏ than số 1', typeCode: '01', workers: 300 },
});

test.describe.configure({ mode: 'serial' });
let home: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-statutory-'));
  const forms = join(home, 'bieu');
  mkdirSync(forms);
  await buildForm(join(forms, 'Minh Tâm.xlsx'), first);
  await buildForm(join(forms, 'Mỏ than.xlsx'), coalMine);
  await buildForm(join(home, 'Minh Tâm sửa.xlsx'), corrected);
  const db = join(home, 'so.sqlite');
  const cli = commandLine(root);
  cli('init', '--db', db, '--preset', 'cao-bang-2025');
  cli('import', '--db', db, '--received', '2025-07-03', forms);
  launched = await launch({ db });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('a period without reports says what to do and where there are some', async () => {
  const { page } = launched;
  await page.keyboard.press('Alt+8');
  await page.getByLabel('Kỳ của biểu').selectOption('2025-Y');
  await expect(page.getByText('Chưa có báo cáo nào của cơ sở trong kỳ này')).toBeVisible();
  await page.getByRole('button', { name: '6 tháng đầu năm 2025 (2 cơ sở)' }).press('Enter');
  await expect(page.getByText('2 cơ sở đã báo cáo · danh sách có 2 cơ sở')).toBeVisible();
});

test('the form is added up, and blank, 0 and "không phát sinh" are three things', async () => {
  const { page } = launched;
  expect(await row(page, '1. Tai nạn lao động')).toEqual([4, 2, 2, 6, 0, 2, 0, 2, 0, 2, 0].map(String));
  const [nil, blank] = ['∅không phát sinh', '▢để trống'];
  expect(await row(page, /2\. Tai nạn được hưởng/)).toEqual([nil, ...Array(10).fill(blank)]);
  expect(await row(page, '1 Điện')).toEqual(Array(11).fill(blank));
  const rates = page.getByRole('table', { name: 'Tần suất tai nạn lao động' }).locator('tbody tr');
  await expect(rates.first()).toHaveText(/^K_TNLĐ.*6× 1\.000420\s*14,29/s);
});

test('what a corrected file changes is shown before it is taken in', async () => {
  const { page } = launched;
  await drop(page, [join(home, 'Minh Tâm sửa.xlsx')]);
  await expect(page.getByRole('button', { name: 'Đọc và xem trước' })).toBeFocused();
  await page.keyboard.press('Enter');
  const preview = page.getByRole('region', { name: 'Số liệu của biểu' });
  await expect(preview).toContainText('Công ty TNHH Khai thác đá Minh Tâm');
  await expect(preview).toContainText('6 tháng đầu năm 2025 (từ 01/01/2025 đến hết 30/06/2025)');
  await expect(preview.getByRole('list', { name: 'Số liệu thay đổi' }).locator('li')).toHaveText([
    /^Tổng số lao động của cơ sở: 120 → 180/,
  ]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('table', { name: 'Kết quả ghi nhận' })).toContainText('đã ghi nhận');
  await page.keyboard.press('Alt+8');
});

test('a figure leads to its cell; a version is taken back and brought back by keys', async () => {
  const { page } = launched;
  const { keyboard } = page;
  // The first figure has the focus: three to the right stands the number of victims.
  for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Nguồn số liệu' });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('1. Tai nạn lao động · Số người bị nạn: tổng số (người)');
  await expect(panel).toContainText('6 người từ 2 cơ sở');
  await expect(panel).toContainText('Minh Tâm sửa.xlsx › Phụ lục XII › F14');
  await expect(panel.getByRole('region', { name: 'Đã được lần sau thay thế' })).toContainText(
    'Minh Tâm.xlsx',
  );

  const workers = page
    .getByRole('table', { name: 'Tần suất tai nạn lao động' })
    .getByRole('button', { name: /^Nguồn số liệu Mẫu số/ })
    .first();
  await expect(workers).toHaveText('480');
  await panel.getByRole('button', { name: /^Hoàn tác .*Minh Tâm, Lần 2$/ }).press('Enter');
  const told = page.getByText(
    'Đã hoàn tác lần 2 của Công ty TNHH Khai thác đá Minh Tâm. Lần 1 đang được tính.',
  );
  await expect(told).toBeVisible();
  await expect(workers).toHaveText('420');
  await expect(panel).toBeFocused();
  await keyboard.press('Control+z');
  await expect(page.getByText(/^Đã làm lại lần 2 của .* Lần 2 đang được tính\.$/)).toBeVisible();
  await expect(workers).toHaveText('480');

  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(
    page.getByRole('button', { name: /^Nguồn số liệu 1\. Tai nạn.*Số người bị nạn: tổng số: 6$/ }),
  ).toBeFocused();
});

test('the original is given back and the form leaves as a spreadsheet', async () => {
  const { app, page, errors } = launched;
  const answer = (filePath: string) =>
    app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath);
  const original = join(home, 'goc.xlsx');
  await answer(original);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Lưu tệp gốc… .*Minh Tâm, Lần 2$/ }).press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Đã lưu tệp gốc');
  expect(readFileSync(original).equals(readFileSync(join(home, 'Minh Tâm sửa.xlsx')))).toBe(true);

  const exported = join(home, 'xuat.xlsx');
  await answer(exported);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xuat bieu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Đã xuất bảng tổng hợp');
  const read = readWorkbook({ name: 'xuat.xlsx', bytes: readFileSync(exported) });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const sums = read.value.sheets
    .find(({ name }) => name === 'Bảng I')
    ?.rows.map(({ cells }) => cells)
    .find(([label]) => label === '1. Tai nạn lao động');
  expect(sums?.slice(2, 13)).toEqual([4, 2, 2, 6, 0, 2, 0, 2, 0, 2, 0]);
  expect(errors).toEqual([]);
});

/** The figures of a row of table I, as they are read out. */
function row(page: Page, name: string | RegExp): Promise<string[]> {
  return page
    .getByRole('table', { name: 'Tổng hợp tình hình tai nạn lao động' })
    .getByRole('row', { name })
    .first()
    .locator('td.number')
    .allTextContents();
}
