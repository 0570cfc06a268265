import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { addDays, CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { isWeekend } from '../../shared/domain/working-days/weekend';
import { dayWithWeekday, weekdayShort } from '../../shared/wording/weekday';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// A holiday is moved, without the mouse: an entry of the table is added and then moved onto the last working day before a deadline. The
// window says which deadline would move and why, before and after it is written; the rules and the calendar show the new day; the deed is
// taken back, and everything is as it was.

const root = join(import.meta.dirname, '../..');

// "trước ngày 15/6 hằng năm", in the next year in which it has not passed.
const now = new Date();
const year = now.getMonth() < 5 ? now.getFullYear() : now.getFullYear() + 1;
const lastDay = CalendarDate.parse(`${year}-06-14`);
const workingDay = workingDayAt(lastDay);
const dayBefore = workingDayAt(addDays(workingDay, -1));

test.describe.configure({ mode: 'serial' });
let home: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-deadlines-'));
  const db = join(home, 'so.sqlite');
  commandLine(root)('init', '--db', db, '--preset', 'cao-bang-2025');
  launched = await launch({ db });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('a holiday is added to the table of a year, which is provisional and then confirmed', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Alt+6');
  await tabTo(page, 'Lịch');
  await keyboard.press('ArrowRight');
  await page.getByLabel('Năm', { exact: true }).selectOption(String(year));
  await expect(page.getByText(`Bảng năm ${year}: tạm, chưa có văn bản xác nhận đầy đủ`)).toBeVisible();
  await tabTo(page, 'Xác nhận…');
  await keyboard.press('Enter');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ghi văn bản xác nhận bảng.');
  await keyboard.type('Thông báo số 01/TB');
  await keyboard.press('Control+Enter');
  await expect(page.getByText(`Bảng năm ${year}: đã xác nhận theo Thông báo số 01/TB`)).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText(`Bảng năm ${year}: tạm, chưa có văn bản xác nhận đầy đủ`)).toBeVisible();

  await tabTo(page, 'Thêm ngày nghỉ, ngày làm bù…');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Từ ngày')).toBeFocused();
  await keyboard.type(formatDate(dayBefore));
  await tabTo(page, 'Tên');
  await keyboard.type('Nghỉ bù');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ngày đã công bố cần văn bản nguồn.');
  await tabTo(page, 'Văn bản nguồn');
  await keyboard.type('Thông báo số 02/TB');
  await expect(page.getByText('Nếu ghi, không hạn nào đang mở thay đổi.')).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(page.locator('.holidays-deed')).toContainText('Đã ghi “Nghỉ bù”: không hạn nào thay đổi');
  await expect(row(page, 'Nghỉ bù')).toContainText(withWeekday(dayBefore));
});

test('moved onto the last working day, it moves the deadline, which is told with the reason', async () => {
  const { page } = launched;
  const { keyboard } = page;
  const newWorkingDay = dayBefore;
  await row(page, 'Nghỉ bù').getByRole('button', { name: 'Sửa: Nghỉ bù' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Từ ngày')).toBeFocused();
  await keyboard.type(formatDate(workingDay));
  const moves = page.getByRole('list', { name: 'Các hạn thay đổi' });
  const told = [
    `${formatDate(workingDay)} → ${formatDate(newWorkingDay)}`,
    `vì ${dayWithWeekday(workingDay)} (Nghỉ bù) nghỉ; ${dayWithWeekday(dayBefore)} (Nghỉ bù) không còn nghỉ`,
    `6 tháng đầu năm ${year}`,
  ];
  const preview = page.locator('.holidays-preview');
  await expect(preview).toContainText('Nếu ghi, các hạn sau thay đổi');
  for (const words of told) await expect(moves).toContainText(words);
  await keyboard.press('Control+Enter');
  await expect(preview).toBeHidden();
  const deed = page.locator('.holidays-deed');
  await expect(deed).toContainText('Đã sửa “Nghỉ bù”');
  for (const words of told) await expect(deed).toContainText(words);
  await expect(row(page, 'Nghỉ bù').first()).toContainText(withWeekday(workingDay));

  await showRules(page);
  await expect(page.locator('tr', { hasText: 'trước ngày 15/6' }).first()).toContainText(
    `làm việc ${inYear(newWorkingDay)}`,
  );

  await tabTo(page, 'Quy tắc hạn');
  await keyboard.press('ArrowRight');
  await keyboard.press('2');
  const turn = page.getByRole('button', { name: 'Sau', exact: true });
  if (year > now.getFullYear()) await turn.press('Enter');
  await expect(page.locator('tr', { hasText: `Báo cáo 6 tháng đầu năm ${year}` }).first()).toContainText(
    `${weekdayShort(newWorkingDay)} ${formatDate(newWorkingDay)}`,
  );
  await tabBack(page, 'Lịch');
  await keyboard.press('ArrowLeft');
});

test('taken back, everything is as it was', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  await keyboard.press('Control+z');
  const deed = page.locator('.holidays-deed');
  await expect(deed).toContainText('Hoàn tác: Đã sửa “Nghỉ bù”');
  await expect(deed).toContainText(`${formatDate(dayBefore)} → ${formatDate(workingDay)}`);
  const rule = page.locator('tr', { hasText: 'trước ngày 15/6' }).first();
  await expect(rule).not.toContainText(`làm việc ${inYear(dayBefore)}`);
  await expect(rule).toContainText(inYear(workingDay));
  await tabTo(page, 'Quy tắc hạn');
  await keyboard.press('ArrowLeft');
  await expect(row(page, 'Nghỉ bù').first()).toContainText(withWeekday(dayBefore));

  await page.getByRole('button', { name: 'Rút Nghỉ bù' }).focus();
  await keyboard.press('Enter');
  await expect(deed).toContainText('Đã rút “Nghỉ bù”: không hạn nào thay đổi');
  await expect(row(page, 'Nghỉ bù')).toHaveCount(0);
  await expect(deed.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(row(page, 'Nghỉ bù')).toHaveCount(1);
  await expect(deed.getByRole('button', { name: 'Đã đọc' })).toBeFocused();
  expect(errors).toEqual([]);
});

test('a rule whose document names no day is given one, with a reason, and that is taken back', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  await showRules(page);
  const rules = page.getByRole('table', { name: 'Quy tắc hạn' });
  const rule = rules.getByRole('row').filter({ hasText: 'UBND tỉnh; Bộ Nội vụ' }).first();
  await expect(rule).toContainText('Văn bản không nêu ngày.');
  await rule.getByRole('button').focus();
  await keyboard.press('Enter');
  await tabTo(page, 'Ghi quy tắc hạn…');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Quy tắc', { exact: true })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('20/12');
  await expect(page.locator('.holidays-preview')).toContainText(`Có hạn 19/12/${year}`);
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Ghi lý do sửa.');
  await page.getByLabel('Lý do sửa').focus();
  await keyboard.type('Công văn hướng dẫn');
  await keyboard.press('Control+Enter');
  await expect(rule).toContainText('trước ngày 20/12 hằng năm');
  await expect(rule).toContainText('19/12');
  const edits = page.getByRole('region', { name: 'Đã sửa quy tắc' });
  await expect(edits).toContainText('Quy tắc: không nêu ngày → trước ngày 20/12 hằng năm');
  await expect(edits).toContainText('Công văn hướng dẫn');
  await keyboard.press('Control+z');
  await expect(rule).toContainText('Văn bản không nêu ngày.');
  await expect(edits).toContainText('đã hoàn tác');
  expect(errors).toEqual([]);
});

/** The line of the table of holidays that has this name and holds. */
function row(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByRole('button', { name: `Sửa: ${name}` }) });
}

async function showRules(page: Page): Promise<void> {
  await tabTo(page, 'Ngày nghỉ');
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Năm', { exact: true }).selectOption(String(year));
}

/** The last weekday at or before a day; the days in question have no holidays of their own. */
function workingDayAt(day: CalendarDate): CalendarDate {
  return isWeekend(day) ? workingDayAt(addDays(day, -1)) : day;
}

function withWeekday(day: CalendarDate): string {
  return `${formatDate(day)} (${weekdayShort(day)})`;
}

/** Goes back with Shift+Tab until the tab of this name has the focus. */
async function tabBack(page: Page, name: string): Promise<void> {
  const isThere = (wanted: string) =>
    document.activeElement?.role === 'tab' && document.activeElement.textContent === wanted;
  for (let step = 0; step < 20 && !(await page.evaluate(isThere, name)); step += 1)
    await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('tab', { name, exact: true })).toBeFocused();
}

/** A day in a column of its year. */
function inYear(day: CalendarDate): string {
  return `${formatDate(day).slice(0, 5)} (${weekdayShort(day)})`;
}
