import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// A plan at work, without the mouse: a duty is found without accents, its progress recorded, its day put off and taken back; evidence
// is kept; several duties are marked for one deed; a blank of the document is filled in; the targets of a year are judged.

const root = join(import.meta.dirname, '../..');

test.describe.configure({ mode: 'serial' });
let home: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-plan-'));
  const db = join(home, 'so.sqlite');
  const cli = commandLine(root);
  cli('init', '--db', db, '--preset', 'cao-bang-2025');
  launched = await launch({ db });
  await launched.page.getByLabel('Kỳ báo cáo').selectOption('2025-Y');
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('the plan stands as its own tree, folded and unfolded by keys', async () => {
  const { page } = launched;
  await page.keyboard.press('Alt+4');
  const tree = page.getByRole('table', { name: 'Cây kế hoạch' });
  const first = tree.getByRole('button', { name: 'Nội dung kế hoạch (30)' });
  await expect(first).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Văn bản' })).toContainText('664/KH-UBND');
  await tabTo(page, /^▾Nội dung kế hoạch/);
  await page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('button', { name: /Chế độ báo cáo/ })).toBeFocused();
  await page.keyboard.press('End');
  // The last line was not in the document when the key was pressed.
  await expect(tree.locator('tr').filter({ has: page.locator(':focus') })).toContainText('khai báo kịp thời');
});

test('a duty is found without accents, recorded, put off, and taken back', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await tabTo(page, 'Cây kế hoạch');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Theo cơ quan' })).toBeFocused();
  await keyboard.press('/');
  await keyboard.type('tuyen truyen khu kinh te cua khau');
  const list = page.getByRole('table', { name: 'Nhiệm vụ theo cơ quan' });
  await expect(list.locator('tr[data-index]')).toHaveCount(1);
  await tabTo(page, /^V\.10/);
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Tuyên truyền, hướng dẫn ATVSLĐ trong khu kinh tế cửa khẩu');
  await expect(panel).toContainText('Chưa ghi gì.');

  await tabTo(page, 'Ghi tiến độ…');
  await keyboard.press('Enter');
  await expect(panel.getByLabel('Tính đến ngày')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Đã mở 2 lớp');
  await keyboard.press('Control+Enter');
  const history = panel.getByRole('list', { name: 'Diễn biến' });
  await expect(history).toContainText(/đang thực hiện, tính đến .*Đã mở 2 lớp/);
  await expect(list.locator('tr[data-index]').first()).toContainText('đang thực hiện');
  await expect(panel.getByRole('button', { name: 'Ghi tiến độ…' })).toBeFocused();

  await putOff(page, '31/12/2096', 'Chờ hướng dẫn của Bộ');
  await expect(history).toContainText('gia hạn: chưa có hạn → 31/12/2096');
  await putOff(page, '31/01/2097', 'Chờ thêm');
  await expect(history).toContainText('gia hạn: 31/12/2096 → 31/01/2097');
  await expect(list.locator('tr[data-index]').first()).toContainText('gia hạn đến 31/01/2097');
  await expect(page.getByText('Đã gia hạn đến 31/01/2097 cho 1 dòng')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText(/^Hoàn tác: Đã gia hạn đến 31\/01\/2097/)).toBeVisible();
  await expect(list.locator('tr[data-index]').first()).toContainText('gia hạn đến 31/12/2096');
  await expect(history).toContainText(/31\/01\/2097.*đã hoàn tác/s);
});

test('an extension without a reason or with a day that is none is not recorded', async () => {
  const { page } = launched;
  await putOff(page, '31/02/2097', '');
  await expect(page.getByRole('alert')).toContainText('Ngày chưa đúng.');
  await page.getByLabel('Hạn mới').fill('20/02/2097');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ghi lý do trước khi lưu.');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Hạn mới')).toBeHidden();
});

test('files are kept as evidence and given back', async () => {
  const { app, page } = launched;
  const file = join(home, 'bien ban.txt');
  writeFileSync(file, 'Biên bản lớp tập huấn');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  await tabTo(page, 'Gắn tệp minh chứng…');
  await page.keyboard.press('Enter');
  const history = page.getByRole('list', { name: 'Diễn biến' });
  await expect(history).toContainText('Tệp minh chứng: bien ban.txt');
  await expect(history.getByRole('button', { name: 'Lưu tệp… bien ban.txt' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('marked duties are recorded at once and taken back at once', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('/');
  await page.getByLabel('Tìm nhiệm vụ').fill('');
  const list = page.getByRole('table', { name: 'Nhiệm vụ theo cơ quan' });
  await expect(list.locator('tr[data-index]').nth(3)).toBeVisible();
  await tabTo(page, /^V\./);
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  const marked = page.getByRole('region', { name: 'đã đánh dấu' });
  await expect(marked).toContainText('2 đã đánh dấu');
  await marked.getByRole('button', { name: 'Ghi tiến độ…' }).press('Enter');
  await marked.getByLabel('Tình hình').selectOption('done');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Đã ghi “đã hoàn thành” cho 2 dòng')).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText(/2\/\d+ đã hoàn thành/);
  await expect(marked).toBeHidden();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).press('Enter');
  await expect(page.getByRole('tabpanel')).toContainText(/0\/\d+ đã hoàn thành/);
});

test('the document is put right with a reason, and the edit taken back', async () => {
  const { page } = launched;
  await page.getByRole('tab', { name: 'Theo cơ quan' }).press('ArrowLeft');
  await page.getByRole('button', { name: 'Sửa: Số, ký hiệu' }).press('Enter');
  await page.keyboard.type('665/KH-UBND');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Theo bản có dấu');
  await page.keyboard.press('Control+Enter');
  const document = page.getByRole('complementary', { name: 'Văn bản' });
  await expect(document).toContainText('Số, ký hiệu: 664/KH-UBND → 665/KH-UBND · Theo bản có dấu');
  await page.keyboard.press('Control+z');
  await expect(document.getByText('664/KH-UBND', { exact: true })).toBeVisible();
  await expect(document).toContainText('đã hoàn tác');
});

test('the targets of 2025 are judged, and what is missing is said', async () => {
  const { page, errors } = launched;
  await page.getByRole('tab', { name: 'Cây kế hoạch' }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  const targets = page.getByRole('table', { name: 'Mục tiêu' });
  await expect(page.getByLabel('Năm đánh giá')).toHaveValue('2025');
  await expect(targets.locator('tbody tr')).toHaveCount(4);
  await expect(targets.locator('tbody tr').first()).toContainText('chưa đủ căn cứ đánh giá');
  await expect(targets.locator('tbody tr').nth(1)).toContainText('chưa có số liệu');
  await tabTo(page, /^Giảm tai nạn/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Các cách tính, đặt cạnh nhau');
  await expect(panel).toContainText('theo số lượng');
  expect(errors).toEqual([]);
});

async function putOff(page: Page, day: string, reason: string): Promise<void> {
  await tabTo(page, 'Gia hạn…');
  await page.keyboard.press('Enter');
  await page.keyboard.type(day);
  await page.keyboard.press('Tab');
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
}
