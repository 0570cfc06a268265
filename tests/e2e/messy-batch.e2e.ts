import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { saveAs, toPdf } from '../fixtures/libreoffice';
import { drop } from './drop';
import { type Launched, launch } from './launch';
import { commandLine, writeMessyBatch } from './messy-batch';

// One errand of the clerk from end to end, without the mouse: ten files of every sort come in, what is unclear is asked and
// answered, what is taken in is what the register then holds, and an intake that was interrupted goes on.

const root = join(import.meta.dirname, '../..');
test.describe.configure({ mode: 'serial' });
let home: string;
let db: string;
let files: readonly string[];
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-messy-'));
  const batch = await writeMessyBatch(home, { cli: commandLine(root), saveAs, toPdf });
  db = batch.db;
  files = readdirSync(batch.folder)
    .toSorted()
    .map((name) => join(batch.folder, name));
  launched = await launch({ db });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('an intake that was interrupted is offered at the next start and knows its answers', async () => {
  await drop(launched.page, files);
  await expect(launched.page.getByRole('button', { name: 'Đọc và xem trước' })).toBeFocused();
  await launched.page.keyboard.press('Enter');
  await expect(heading(launched.page)).toHaveText(/^Câu hỏi 1\/5 · Công an tỉnh · Sheet1!D6/);
  await launched.page.keyboard.press('ArrowDown');
  await expect(heading(launched.page)).toHaveText(/^Câu hỏi 2\/5 · Liên đoàn Lao động tỉnh/);
  await launched.page.keyboard.press('Enter');
  await expect(heading(launched.page)).toHaveText(/^Câu hỏi 2\/4 · Bảo hiểm xã hội tỉnh/);
  await launched.close();

  launched = await launch({ db });
  const { page } = launched;
  await expect(page.getByText(/^Lần nhập dở ngày .* \(10 tệp, 1 câu đã trả lời\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
  await expect(heading(page)).toHaveText(/^Câu hỏi 1\/4 · Công an tỉnh/);
});

test('ten files are answered, looked at and accepted by keyboard alone', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  const intake = page.getByRole('region', { name: 'Nhập báo cáo', exact: true });

  // Which column: the second.
  await keyboard.press('2');
  await expect(intake.getByRole('option', { selected: true })).toHaveText(/Cột E/);
  await expect(cellInQuestion(intake)).toHaveText('Số liệu A');
  await keyboard.press('Enter');

  // A number that reads two ways: taken, taken back, and taken again.
  await expect(heading(page)).toHaveText(/^Câu hỏi 1\/3 · Bảo hiểm xã hội tỉnh · Sheet1!D7/);
  await expect(cellInQuestion(intake)).toHaveText('34,466');
  await keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^Câu hỏi 1\/2 · Hội Nông dân tỉnh/);
  await keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(/^Câu hỏi 1\/3 · Bảo hiểm xã hội tỉnh/);
  await keyboard.press('Enter');

  // A date where a figure should be: a number of our own, but only one that the indicator can hold.
  await expect(heading(page)).toHaveText(/^Câu hỏi 1\/2 · Hội Nông dân tỉnh/);
  await keyboard.press('F2');
  await keyboard.type('14,5');
  await keyboard.press('Enter');
  await expect(intake.getByText('Chỉ tiêu này là số nguyên.')).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.type('14');
  await keyboard.press('Enter');

  // A dash: nothing occurred.
  await expect(heading(page)).toHaveText(/^Câu hỏi 1\/1 · Ban Quản lý Khu kinh tế tỉnh/);
  await expect(intake.getByRole('option', { selected: true })).toHaveText(/Không phát sinh/);
  await keyboard.press('Enter');
  await expect(intake.getByText('Không còn câu hỏi nào.')).toBeVisible();
  await keyboard.press('Enter');

  const status = (table: Locator) => table.locator('tbody tr td:first-child').allInnerTexts();
  const preview = intake.getByRole('table', { name: 'Các tệp đã đọc' });
  const shown = (await status(preview)).map((text) => text.replace(/^[^\p{L}]+/u, ''));
  expect(shown).toEqual([...Array(8).fill('sẵn sàng'), 'không nhận được', 'không có gì mới']);

  // The print-out is kept as the report of its agency, to be typed in.
  await keyboard.press('End');
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  await keyboard.type('bao cao bang');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(preview.getByRole('row', { name: /09 Bao Cao Bang\.pdf/ })).toHaveCount(0);

  await keyboard.press('Control+Enter');
  const outcome = intake.getByRole('table', { name: 'Kết quả ghi nhận' });
  await expect(outcome.locator('tbody tr')).toHaveCount(10);
  expect((await status(outcome)).filter((text) => text.includes('đã ghi nhận'))).toHaveLength(9);

  expect(await held(page)).toEqual({
    SYT: { 'SK-01': 12, 'SK-02': 8, 'SK-03': 707, 'QT-01': 15, 'QT-02': 240 },
    SCT: { 'HL-01': 3, 'HL-02': 182, 'HL-04': 1240 },
    CAT: { 'PC-01': 208, 'PC-04': 13 },
    LDLD: { 'TT-05': 46 },
    BHXH: { 'BH-01': 34466 },
    HND: { 'TT-06': 14, 'TT-07': 'hơn 5000' },
    DPTTH: { 'TT-03': 152 },
    BQLKKT: { 'TN-04': 'KPS' },
    BCB: {},
    SNV: { 'TN-01': 2, 'TN-04': 31, 'TN-05': 3, 'TN-08': 12 },
  });

  await intake.getByRole('button', { name: 'Hoàn tác: 05 Bao hiem xa hoi.xlsx' }).press('Enter');
  await expect(outcome.getByRole('row', { name: /05 Bao hiem xa hoi/ })).toContainText('Đã hoàn tác lần 1');
  expect((await held(page))['BHXH']).toEqual({});
  expect(errors).toEqual([]);
});

function heading(page: Page): Locator {
  return page.getByRole('heading', { name: /^Câu hỏi \d+\/\d+/ });
}

/** The outlined cell of the excerpt. */
function cellInQuestion(intake: Locator): Locator {
  return intake.getByRole('region', { name: 'Như trong tệp' }).locator('td[aria-current="true"]');
}

/** What the register holds of each agency of the batch for 2025, asked through the window's own door. */
function held(page: Page): Promise<Record<string, Record<string, number | string>>> {
  return page.evaluate(async () => {
    const bridge = Reflect.get(window, 'secretariat');
    const agencies = ['SYT', 'SCT', 'CAT', 'LDLD', 'BHXH', 'HND', 'DPTTH', 'BQLKKT', 'BCB', 'SNV'];
    const all: Record<string, Record<string, number | string>> = {};
    for (const agency of agencies) {
      const { value } = await bridge.invoke('entry.form', { agency, period: '2025-Y' });
      const own: Record<string, number | string> = {};
      for (const { indicator, current } of value.lines) {
        if (!current) continue;
        const about = current.approximation === 'more_than' ? 'hơn ' : '';
        own[indicator] = current.nil ? 'KPS' : about === '' ? current.value : `${about}${current.value}`;
      }
      all[agency] = own;
    }
    return all;
  });
}
