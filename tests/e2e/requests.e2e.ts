import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ownTable } from '../messy/own-table';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// A letter of the Ministry asks for figures out of turn, without the mouse: the request takes over what is held and asks for the rest; what it
// takes over is changed, changed back and changed again; the request is undone and opened again, by keys and from the palette. What was
// recorded of a duty is taken back and done again by the same keys.

const root = join(import.meta.dirname, '../..');
const letter = 'Công văn 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ';

test.describe.configure({ mode: 'serial' });
let home: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-requests-'));
  const db = join(home, 'so.sqlite');
  const cli = commandLine(root);
  cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const farmers = await ownTable(home, {
    ...{ agency: 'HỘI NÔNG DÂN TỈNH', title: 'BÁO CÁO NĂM 2025', fileName: 'hnd.xlsx' },
    rows: [
      ['STT', 'Nội dung', 'Kết quả'],
      [1, 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân', 120],
    ],
  });
  cli('import', '--db', db, farmers);
  launched = await launch({ db });
  await launched.page.getByLabel('Kỳ báo cáo').selectOption('2025-Y');
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('a letter is entered from the palette, and the request asks only for what is not held', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await command(page, 'mo yeu cau dot xuat');
  await expect(page.getByLabel('Ngày công văn')).toBeFocused();
  await keyboard.type('24/11/2025');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ghi cơ quan yêu cầu.');
  await tabTo(page, 'Số công văn');
  await keyboard.type('11057/BNV-CVL');
  await tabTo(page, 'Cơ quan yêu cầu');
  await keyboard.type('Bộ Nội vụ');
  await tabTo(page, /^Hạn trả lời/);
  await keyboard.type('05/12/2025');
  await keyboard.press('Control+Enter');
  await expect(page.locator('.deed-line')).toContainText('Đã mở yêu cầu, đợt đột xuất 1 năm 2025');
  const list = page.getByRole('navigation', { name: 'Các yêu cầu' });
  await expect(list).toContainText(letter);
  await expect(list).toContainText('hạn 05/12/2025');
  await expect(list).toContainText('dùng lại năm 2025');
  await tabTo(page, 'tất cả');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  const held = page.getByRole('table', { name: 'Yêu cầu đột xuất' });
  await expect(held.locator('tr[data-index]')).toHaveCount(1);
  await expect(held).toContainText('120 · Hội Nông dân tỉnh, năm 2025');
  await expect(held).toContainText('hnd.xlsx › Biểu › C5 · lần 1');
});

test('what it takes over is changed, changed back and changed again', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await tabTo(page, 'Đổi kỳ dùng lại…');
  await keyboard.press('Enter');
  await tabTo(page, /^ ?Năm 2025 \(1 báo cáo/);
  await keyboard.press('Space');
  await keyboard.press('Control+Enter');
  const reused = (count: number) => page.getByRole('radio', { name: `dùng lại (${count})` });
  await expect(reused(0)).toBeAttached();
  await expect(page.locator('.deed-line')).toContainText(
    'Đã đổi kỳ dùng lại của yêu cầu, đợt đột xuất 1 năm 2025',
  );
  await leaveField(page);
  await keyboard.press('Control+z');
  await expect(reused(1)).toBeAttached();
  await keyboard.press('Control+y');
  await expect(reused(0)).toBeAttached();
  await keyboard.press('Control+z');
  await expect(reused(1)).toBeAttached();
  await tabTo(page, 'Đã đổi kỳ dùng lại (2)');
  await keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Đã đổi kỳ dùng lại' }).getByRole('listitem')).toContainText([
    /năm 2025 → không kỳ nào.*đã hoàn tác/,
    /năm 2025 → không kỳ nào.*đã hoàn tác/,
  ]);
});

test('the request is undone and opened again, by keys and from the palette', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  const list = page.getByRole('navigation', { name: 'Các yêu cầu' });
  const again = list.getByRole('button', { name: `Mở lại: ${letter}` });
  await tabTo(page, 'Hoàn tác yêu cầu');
  await keyboard.press('Enter');
  await expect(again).toBeVisible();
  await keyboard.press('Control+z');
  await expect(again).toBeHidden();
  await keyboard.press('Control+y');
  await expect(again).toBeVisible();
  await command(page, 'mo lai yeu cau');
  await expect(again).toBeHidden();
  await expect(page.locator('.deed-line')).toContainText('Đã mở lại yêu cầu, đợt đột xuất 1 năm 2025');
  await expect(page.getByRole('radio', { name: 'dùng lại (1)' })).toBeAttached();
  await keyboard.press('Alt+1');
  await command(page, '11057');
  await expect(list.getByRole('button', { name: letter })).toHaveAttribute('aria-current', 'true');
  expect(errors).toEqual([]);
});

test('what was recorded of a duty is taken back and done again', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  await command(page, 'tuyen truyen khu kinh te cua khau');
  const panel = page.getByRole('complementary');
  await tabTo(page, 'Ghi tiến độ…');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('Đã mở 2 lớp');
  await keyboard.press('Control+Enter');
  const history = panel.getByRole('list', { name: 'Diễn biến' }).getByRole('listitem');
  await expect(history).toContainText([/Đã mở 2 lớp/]);
  await keyboard.press('Control+z');
  await expect(history).toContainText([/đã hoàn tác/]);
  await keyboard.press('Control+y');
  await expect(history).not.toContainText([/đã hoàn tác/]);
  await tabTo(page, /^Hoàn tác: .*đang thực hiện/);
  await keyboard.press('Enter');
  await expect(history).toContainText([/đã hoàn tác/]);
  await tabTo(page, /^Làm lại: .*đang thực hiện/);
  await keyboard.press('Enter');
  await expect(history).not.toContainText([/đã hoàn tác/]);
  expect(errors).toEqual([]);
});

/** Finds something by a few letters under Ctrl+K and opens the first that is found. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('listbox', { name: 'Kết quả' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Keys for undoing belong to a field while it has the focus. */
async function leaveField(page: Page): Promise<void> {
  const isField = () => document.activeElement?.matches('input, textarea, select') ?? false;
  for (let step = 0; step < 10 && (await page.evaluate(isField)); step += 1) await page.keyboard.press('Tab');
}
