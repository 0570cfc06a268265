import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { addDays } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { localDay } from '../../shared/domain/local-day';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// Two agencies are marked and granted a later day at once, without the mouse; it is taken back and granted again by keys, and one of them
// loses it in its panel, where its own day, the words that the day comes from and all that happened are to be read.

const root = join(import.meta.dirname, '../..');

test.describe.configure({ mode: 'serial' });
let home: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-extensions-'));
  const db = join(home, 'so.sqlite');
  commandLine(root)('init', '--db', db, '--preset', 'cao-bang-2025');
  launched = await launch({ db });
  await launched.page.getByLabel('Kỳ báo cáo').selectOption('2025-Y');
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

const cell = (page: Page, agency: string) =>
  page.getByRole('button', { name: new RegExp(`^${agency}, Năm 2025:`) });

/** A day to come that can be granted on any day on which this is run. */
const later = formatDate(addDays(localDay(new Date()), 30));
const granted = new RegExp(`: gia hạn, đến ${later}`);

test('two agencies are granted a later day, which is taken back and granted again', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Alt+2');
  await expect(cell(page, 'Sở Nội vụ')).toHaveAccessibleName(/: chưa có$/);
  await cell(page, 'Sở Nội vụ').focus();
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  const marked = page.getByRole('region', { name: 'cơ quan đã đánh dấu' });
  await expect(marked).toContainText('2 cơ quan đã đánh dấu · Năm 2025');
  await tabTo(page, 'Gia hạn…');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Gia hạn đến ngày')).toBeFocused();
  await keyboard.type('14/12/2025');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ngày gia hạn phải muộn hơn hạn đang có.');
  await page.getByLabel('Gia hạn đến ngày').fill(later);
  await expect(page.getByRole('alert')).toContainText('Ghi lý do gia hạn.');
  await keyboard.press('Tab');
  await expect(page.getByLabel('Lý do')).toBeFocused();
  await keyboard.type('chờ số liệu các huyện');
  await keyboard.press('Control+Enter');
  const deed = page.locator('.deed-line');
  await expect(deed).toContainText(`Đã gia hạn đến ${later} cho 2 cơ quan`);
  await expect(cell(page, 'Sở Nội vụ')).toHaveAccessibleName(granted);
  await expect(cell(page, 'Sở Y tế')).toHaveAccessibleName(granted);
  await keyboard.press('Control+z');
  await expect(cell(page, 'Sở Nội vụ')).toHaveAccessibleName(/: chưa có, đã đánh dấu$/);
  await keyboard.press('Control+y');
  await expect(cell(page, 'Sở Y tế')).toHaveAccessibleName(granted);
});

test('the panel says what the day rests on and what happened, and takes the day back for one', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  await cell(page, 'Sở Y tế').focus();
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Sở Y tế' });
  const day = panel.getByRole('region', { name: 'Hạn nộp' });
  await expect(day).toContainText(new RegExp(`Ngày cuối còn trong hạn: .*${later}`));
  await expect(day).toContainText('Hạn theo quy định: 14/12/2025');
  await expect(day).toContainText('Căn cứ: “trước ngày 15 tháng 12 hằng năm”');
  const extensions = day.getByRole('list', { name: 'Các lần gia hạn' }).getByRole('listitem');
  await expect(extensions).toContainText([
    new RegExp(`^⧗ Gia hạn đến ${later} \\(trước đó 14/12/2025\\) Hoàn tác`),
    new RegExp(`^⧗ Gia hạn đến ${later} \\(trước đó 14/12/2025\\) Gia hạn lại.*hoàn tác ngày`),
  ]);
  await tabTo(page, new RegExp(`^Hoàn tác: Gia hạn đến ${later}`));
  await keyboard.press('Enter');
  await expect(day).toContainText(
    'Ngày cuối còn trong hạn: Chủ nhật 14/12/2025 · Ngày làm việc cuối: thứ Sáu 12/12/2025',
  );
  await tabTo(page, /^Diễn biến của kỳ/);
  await keyboard.press('Enter');
  const history = panel.getByRole('list', { name: 'Diễn biến của kỳ' }).getByRole('listitem');
  await expect(history).toContainText([
    new RegExp(`○ chưa có · .*gia hạn đến ${later}: chờ số liệu các huyện`),
    /^15\/12\/2025○ chưa có · hết hạn 14\/12\/2025$/,
    /^03\/12\/2025◔ sắp đến hạn · sắp đến hạn 14\/12\/2025$/,
    /chưa đến hạn/,
  ]);
  await expect(cell(page, 'Sở Nội vụ')).toHaveAccessibleName(granted);
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'cơ quan đã đánh dấu' })).toBeHidden();
  expect(errors).toEqual([]);
});
