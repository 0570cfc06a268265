import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// The calendar without the mouse: to June 2026, into "trước ngày 15/6", why it is when it is, on to the reports that are due, a day of
// one's own and back, the same days as list, year, and PDF.

const root = join(import.meta.dirname, '../..');

test.describe.configure({ mode: 'serial' });
let home: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-calendar-'));
  const db = join(home, 'so.sqlite');
  commandLine(root)('init', '--db', db, '--preset', 'cao-bang-2025');
  launched = await launch({ db });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('a deadline of June 2026 says its rule, the words of the plan and its last days', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Alt+6');
  await expect(page.locator('[role="cell"][aria-current="date"]')).toBeFocused();
  await turnTo(page, 'Tháng 6 năm 2026');
  await walkTo(page, '2026-06-14');
  const cell = page.locator('[role="cell"][data-date="2026-06-14"]');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAttribute('aria-label', 'Chủ nhật 14/06/2026, 1 hạn');

  await keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Chủ nhật 14/06/2026' });
  await expect(panel).toBeFocused();
  await tabTo(page, /Báo cáo 6 tháng đầu năm 2026/);
  await keyboard.press('Enter');
  const reasons = page.getByRole('complementary', { name: /^Báo cáo 6 tháng đầu năm 2026/ });
  await expect(reasons).toContainText(
    'Trước ngày 15/06/2026 → hạn cuối Chủ nhật 14/06, ngày làm việc cuối thứ Sáu 12/06',
  );
  await expect(reasons).toContainText('trước ngày 15/6 hằng năm');
  await expect(reasons).toContainText('“trước ngày 15 tháng 6 hằng năm”');
  await expect(reasons).toContainText('Kế hoạch 664/KH-UBND ngày 10/03/2025');
  await expect(reasons).toContainText('0/19');
  await keyboard.press('Escape');
  await expect(panel).toBeVisible();
  await keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

test('what is due opens from it: the reports of its period', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Tab');
  await expect(page.locator(':focus')).toContainText('Báo cáo 6 tháng đầu năm 2026');
  await keyboard.press('Enter');
  await tabTo(page, 'Mở việc đến hạn: Báo cáo nhận');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Báo cáo nhận' })).toBeVisible();
  await expect(page.getByLabel('Kỳ báo cáo')).toHaveValue('2026-H1');
  await keyboard.press('Alt+6');
  await expect(page.getByRole('heading', { name: 'Tháng 6 năm 2026' })).toBeVisible();
  await keyboard.press('Escape');
});

test('a day of one’s own is added on the day that is looked at, and taken back', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await walkTo(page, '2026-06-18');
  await keyboard.press('n');
  await expect(page.getByLabel('Việc phải làm')).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ghi việc phải làm.');
  await keyboard.type('Họp giao ban quý II');
  await keyboard.press('Control+Enter');
  const line = page.locator('.deed-line');
  await expect(line).toContainText('Đã thêm vào lịch: Họp giao ban quý II');
  const entry = page.getByRole('button', { name: 'Hạn riêng: Họp giao ban quý II' });
  await expect(entry).toBeVisible();
  await expect(page.locator('[role="cell"][data-date="2026-06-18"]')).toHaveAttribute(
    'aria-label',
    'thứ Năm 18/06/2026, 1 hạn',
  );

  await keyboard.press('Control+z');
  await expect(line).toContainText('Hoàn tác: Đã thêm vào lịch: Họp giao ban quý II');
  await expect(entry).toHaveCount(0);
});

test('a day that came with the program is taken out of the calendar, says so, and comes back', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await page.locator('[role="cell"][data-date="2026-06-18"]').focus();
  await turnTo(page, 'Tháng 5 năm 2026');
  const bar = page.getByRole('button', { name: /Tháng hành động về an toàn, vệ sinh lao động$/ });
  await expect(bar).toHaveCount(5);
  await keyboard.press('Enter');
  await tabTo(page, /^.?Tháng hành động về an toàn/);
  await keyboard.press('Enter');
  await tabTo(page, 'Sửa hạn này');
  await keyboard.press('Enter');
  await expect(page.getByText('Hạn này có sẵn trong chương trình')).toBeVisible();
  await keyboard.press('Escape');
  await tabTo(page, 'Bỏ khỏi lịch');
  await keyboard.press('Enter');
  await expect(page.locator('.deed-line')).toContainText('(có sẵn trong chương trình)');
  await expect(bar).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(bar).toHaveCount(5);
  await keyboard.press('Escape');
});

test('the same days are a list and a year, and leave as PDF and calendar file', async () => {
  const { page, app } = launched;
  const { keyboard } = page;
  await keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Năm 2026' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Chủ nhật 14\/06\/2026/ })).toBeVisible();
  await keyboard.press('3');
  await expect(page.locator('[role="cell"][data-date="2026-06-14"]')).toHaveAttribute(
    'aria-label',
    'Chủ nhật 14/06/2026, 1 hạn',
  );

  for (const [button, name, told] of [
    ['Lưu PDF', 'lich.pdf', 'Đã lưu lịch thành PDF'],
    ['Lưu lịch (.ics)', 'lich.ics', /Đã lưu lịch: \d+ hạn/],
  ] as const) {
    const path = join(home, name);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await tabTo(page, button);
    await keyboard.press('Enter');
    await expect(page.locator('.told')).toContainText(told);
    await expect(page.locator('.told')).toContainText('Mở thư mục');
  }
  expect(readFileSync(join(home, 'lich.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(join(home, 'lich.ics'), 'utf8')).toContain('BEGIN:VCALENDAR');
  expect(launched.errors).toEqual([]);
});

/** Turns the pages of the calendar by key until one of this name stands there. */
async function turnTo(page: Page, name: string): Promise<void> {
  const [month = 0, year = 0] = name.match(/\d+/g)?.map(Number) ?? [];
  for (let turns = 0; turns < 60; turns += 1) {
    const at = await page.locator('[role="cell"][data-date][tabindex="0"]').getAttribute('data-date');
    const [atYear = 0, atMonth = 0] = at?.split('-').map(Number) ?? [];
    const off = (year - atYear) * 12 + month - atMonth;
    if (off === 0) break;
    await page.keyboard.press(off > 0 ? 'PageDown' : 'PageUp');
    await expect(page.locator(':focus')).not.toHaveAttribute('data-date', at ?? '');
  }
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

/** Goes from the day with the focus to another one of the same month by arrows. */
async function walkTo(page: Page, day: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    const at = await page.locator('[role="cell"][data-date][tabindex="0"]').getAttribute('data-date');
    if (at === day) return;
    const off = Number(day.slice(8)) - Number(at?.slice(8));
    const key =
      Math.abs(off) >= 7 ? (off > 0 ? 'ArrowDown' : 'ArrowUp') : off > 0 ? 'ArrowRight' : 'ArrowLeft';
    await page.keyboard.press(key);
    await expect(page.locator(':focus')).not.toHaveAttribute('data-date', at ?? '');
  }
}
