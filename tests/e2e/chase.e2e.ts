import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { partOf } from '../word/read-letter';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// Late agencies are chased without the mouse: some are marked, their letters are drafted, read back and recorded as sent, which leads to the next
// step; all of it is taken back. Then all that are left get their letters in one file, and one agency alone.

const root = join(import.meta.dirname, '../..');
const period = '2025-Y';

test.describe.configure({ mode: 'serial' });
let home: string;
let letters: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-chase-'));
  letters = join(home, 'cong-van');
  mkdirSync(letters);
  const db = join(home, 'so.sqlite');
  commandLine(root)('init', '--db', db, '--preset', 'cao-bang-2025');
  launched = await launch({ db });
  await launched.page.getByLabel('Kỳ báo cáo').selectOption(period);
  await launched.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, letters);
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('the list of today leads to the agencies whose step is due', async () => {
  const { page } = launched;
  const { keyboard } = page;
  const today = page.getByRole('region', { name: 'Hôm nay cần làm' });
  await expect(today).toContainText(/Công văn đôn đốc: 18 cơ quan\s*Năm 2025/);
  await tabTo(page, /^Báo cáo .*quá hạn/);
  await arrowTo(page, 'ArrowDown', /^Công văn đôn đốc: 18 cơ quanNăm 2025/);
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'đến bước tiếp theo' })).toBeChecked();
  await expect(cellOf(page, 'Sở Y tế')).toHaveAccessibleName(
    /chưa có, quá \d+ ngày làm việc, bước tiếp đôn đốc/,
  );
});

test('marked agencies get a letter each that says what they owe and leaves the number blank', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Alt+7');
  await tabTo(page, /^▾ Sở, ban, ngành/);
  await arrowTo(page, 'ArrowDown', /^Sở Y tế,/);
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(page.getByText('2 đã đánh dấu')).toBeVisible();
  await keyboard.press('s');
  await expect(page.getByLabel('Kỳ', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Kỳ', { exact: true })).toHaveValue(period);
  await expect(page.getByLabel('Bước', { exact: true })).toHaveValue('urge');
  const to = page.getByRole('list', { name: 'Gửi tới' });
  await expect(to.getByRole('listitem')).toContainText([
    /^Sở Y tếbáo cáo · 5 chỉ tiêu · \d+ nhiệm vụ$/,
    /^Sở Công Thươngbáo cáo · 6 chỉ tiêu · \d+ nhiệm vụ$/,
  ]);
  await page.getByLabel('Ghi vào', { exact: true }).selectOption('each');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Đã soạn 2 công văn, 2 tệp')).toBeVisible();
  const files = readdirSync(letters);
  expect(files.length).toBe(2);
  const health = letterTo('Sở Y tế');
  expect(health).toEqual(
    expect.arrayContaining([
      'SỞ NỘI VỤ',
      'Kính gửi: Sở Y tế.',
      expect.stringMatching(/^V\/v đôn đốc gửi báo cáo .* năm 2025$/),
      expect.stringMatching(/^Số:\s*\/\S*$/),
      expect.stringMatching(/^Cao Bằng, ngày\s+tháng/),
      expect.stringContaining('“trước ngày 15 tháng 12 hằng năm”'),
      expect.stringMatching(/Chủ nhật,? (ngày )?14\/12\/2025/),
      ...['SK-01', 'SK-02', 'SK-03', 'QT-01', 'QT-02'],
    ]),
  );
  expect(letterTo('Sở Công Thương')).not.toContain('SK-01');
});

test('letters are recorded as sent, which leads to the next step, and taken back', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await tabTo(page, 'Số văn bản (nếu có)');
  await keyboard.type('15/SNV-VL');
  await keyboard.press('Control+Enter');
  await expect(page.locator('.deed-line')).toContainText('Đã ghi gửi 2 công văn ngày');
  await expect(cellOf(page, 'Sở Y tế')).toHaveAccessibleName(
    /, đã đôn đốc \d\d\/\d\d.*, bước tiếp báo cáo UBND/,
  );
  await leaveField(page);
  await keyboard.press('Control+z');
  await expect(cellOf(page, 'Sở Y tế')).toHaveAccessibleName(/bước tiếp đôn đốc .*có nháp, đã đến hạn/);
  await keyboard.press('Control+y');
  await expect(cellOf(page, 'Sở Y tế')).toHaveAccessibleName(/bước tiếp báo cáo UBND/);
  await keyboard.press('Control+z');
  await expect(cellOf(page, 'Sở Công Thương')).toHaveAccessibleName(/bước tiếp đôn đốc/);
});

test('all that are left get their letters in one file, which is taken back whole', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(page.getByText('đã đánh dấu')).toBeHidden();
  await keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Gửi tới (16)' })).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Đã soạn 16 công văn, 1 tệp')).toBeVisible();
  const whole = readdirSync(letters).find((name) => textOf(join(letters, name)).filter(isAddress).length > 1);
  const addressed = textOf(join(letters, whole ?? '')).filter(isAddress);
  expect([addressed.length, addressed.includes('Kính gửi: Sở Y tế.')]).toEqual([16, false]);
  await leaveField(page);
  await keyboard.press('Control+z');
  await expect(page.locator('.deed-line')).toContainText('Hoàn tác: Đã soạn 16 công văn cho 16 cơ quan');
  await expect(cellOf(page, 'Sở Xây dựng')).not.toHaveAccessibleName(/có nháp/);
  await expect(cellOf(page, 'Sở Y tế')).toHaveAccessibleName(/có nháp/);
});

test('the panel of an agency keeps its letters: put away, taken up, saved again, and drafted for it alone', async () => {
  const { app, page, errors } = launched;
  const { keyboard } = page;
  await keyboard.press('Escape');
  // The table keeps the place where one was.
  await tabTo(page, /^Sở Công Thương,/);
  await keyboard.press('Home');
  await arrowTo(page, 'ArrowDown', /^Sở Y tế,/);
  await arrowTo(page, 'ArrowRight', /^Sở Y tế, Năm 2025/);
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Sở Y tế' });
  await expect(panel).toContainText('Còn nợ');
  await expect(panel.getByRole('list', { name: 'Còn nợ' })).toContainText(
    /Báo cáo của kỳ, hạn 14\/12\/2025.*SK-01/s,
  );
  const draft = panel.getByRole('article', { name: 'Đôn đốc, nháp' });
  await tabTo(page, 'Bỏ nháp');
  await keyboard.press('Enter');
  await expect(panel.getByRole('article', { name: 'Đôn đốc, đã bỏ' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(draft).toBeVisible();
  const saved = join(home, 'luu lai.docx');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, saved);
  await panel.getByRole('button', { name: 'Lưu lại tệp…' }).click();
  await expect.poll(() => existsSync(saved)).toBe(true);
  expect(textOf(saved)).toEqual(letterTo('Sở Y tế'));
  await panel.getByRole('button', { name: 'Soạn lại công văn đôn đốc' }).click();
  await expect(panel.getByRole('article', { name: 'Đôn đốc, nháp' })).toHaveCount(2);
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(cellOf(page, 'Sở Y tế')).toBeFocused();
  expect(errors).toEqual([]);
});

/** The cell of an agency in the period. */
function cellOf(page: Page, agency: string) {
  return page.getByRole('button', { name: new RegExp(`^${agency}, Năm 2025:`) });
}

/** What the file to an agency alone says, paragraph by paragraph. */
function letterTo(agency: string): readonly string[] {
  const all = readdirSync(letters).map((name) => textOf(join(letters, name)));
  const found = all.find((lines) => lines.filter(isAddress).join('') === `Kính gửi: ${agency}.`);
  if (!found) throw new Error(`No letter to ${agency} in ${readdirSync(letters).join(', ')}.`);
  return found;
}

function isAddress(line: string): boolean {
  return line.startsWith('Kính gửi:');
}

function textOf(path: string): readonly string[] {
  const xml = partOf(readFileSync(path), 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    )
    .map((line) => line.replaceAll('\u00a0', ' '))
    .filter((line) => line.trim() !== '');
}

/** Goes on with an arrow key until something of this name has the focus. */
async function arrowTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}.`);
}

/** Keys for undoing belong to a field while it has the focus. */
async function leaveField(page: Page): Promise<void> {
  const isField = () => document.activeElement?.matches('input, textarea, select') ?? false;
  for (let step = 0; step < 10 && (await page.evaluate(isField)); step += 1) await page.keyboard.press('Tab');
}
