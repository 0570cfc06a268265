import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listWorkbook } from '../agencies/list-workbook';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// A whole tier is replaced from one Excel list, without the mouse: everything that follows is counted before anything is written,
// the register shows the new units, one of them leads to the unit it was formed of, and all of it is taken back.

const root = join(import.meta.dirname, '../..');
const districts = ['huyện Bảo Lạc', 'huyện Hà Quảng', 'thành phố Cao Bằng'];
const communes = [
  ['Xã Cô Ba', 'huyện Bảo Lạc'],
  ['Xã Khánh Xuân', 'huyện Bảo Lạc'],
  ['Xã Trường Hà', 'huyện Hà Quảng'],
  ['Phường Thục Phán', 'thành phố Cao Bằng'],
  ['Phường Tân Giang', 'thành phố Cao Bằng'],
] as const;

test.describe.configure({ mode: 'serial' });
let home: string;
let list: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-tier-'));
  const old = await listWorkbook(home, 'Huyện.xlsx', [
    ['Tên đơn vị'],
    ...districts.map((name) => [`UBND ${name}`]),
  ]);
  list = await listWorkbook(home, 'Xã phường.xlsx', [
    ['Tên đơn vị', 'Hình thành từ'],
    ...communes.map((row) => [...row]),
  ]);
  const db = join(home, 'so.sqlite');
  const cli = commandLine(root);
  cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const roster = ['--group', 'NHOM-UBNDHTP', '--date', '2024-01-01', '--basis', 'Danh sách của UBND tỉnh'];
  cli('agencies', 'import', old, '--db', db, ...roster);
  launched = await launch({ db });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('the register finds the districts, with or without accents', async () => {
  const { page } = launched;
  const { keyboard } = page;
  await keyboard.press('Alt+5');
  const register = page.getByRole('table', { name: 'Sổ cơ quan' });
  await expect(register.getByRole('row', { name: 'Sở Y tế' })).toBeVisible();
  await keyboard.press('/');
  await keyboard.type('ha quang');
  await expect(page.getByText(/^1 cơ quan ngày/)).toBeVisible();
  await expect(register.getByRole('row', { name: 'UBND huyện Hà Quảng' })).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.press('Delete');
  await expect(register.getByRole('row', { name: 'Sở Y tế' })).toBeVisible();
});

test('the list is read, and everything that follows is counted before anything is written', async () => {
  const { app, page } = launched;
  const { keyboard } = page;
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, list);
  await page.getByRole('button', { name: 'Ghi một thay đổi…' }).press('Enter');
  await expect(page.getByLabel('Việc')).toBeFocused();
  await keyboard.type('Thay');
  await tabTo(page, 'Từ ngày');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Chọn tệp danh sách.')).toBeVisible();
  await keyboard.type('01/07/2025');
  await tabTo(page, 'Căn cứ');
  await keyboard.type('Nghị quyết 1660/NQ-UBTVQH15');
  await tabTo(page, /^Chọn nhóm/);
  await keyboard.type('UBND');
  await tabTo(page, 'Tên mới của nhóm');
  await keyboard.type('UBND các xã, phường');
  await tabTo(page, 'Danh sách Excel: Chọn tệp…');
  await keyboard.press('Enter');
  await expect(page.getByText('Xã phường.xlsx')).toBeVisible();
  await keyboard.press('Control+Enter');

  const consequences = page.getByRole('table', { name: 'Hệ quả' });
  await expect(consequences.getByRole('row', { name: /^Cơ quan: 9/ })).toBeVisible();
  await expect(page.getByText('5 cơ quan mới, 3 cơ quan kết thúc, 1 đổi tên')).toBeVisible();
  const changes = page.getByRole('table', { name: 'Trước – Từ ngày 01/07/2025' });
  await expect(changes.locator('tbody tr')).toHaveText([
    /^UBND các huyện, thành phố.*→UBND các xã, phường/,
    /^UBND huyện Bảo Lạc.*→UBND xã Cô Ba/,
    /^UBND huyện Bảo Lạc.*→UBND xã Khánh Xuân/,
    /^UBND huyện Hà Quảng.*→UBND xã Trường Hà/,
    /^UBND thành phố Cao Bằng.*→UBND phường Thục Phán/,
    /^UBND thành phố Cao Bằng.*→UBND phường Tân Giang/,
  ]);
  await expect(consequences.getByRole('button', { name: 'Cơ quan: 9' })).toBeFocused();
  const groups = consequences.getByRole('button', { name: 'Nhóm đổi thành viên: 1' });
  while (!(await groups.evaluate((button) => button === document.activeElement))) {
    await keyboard.press('ArrowDown');
  }
  await expect(page.getByRole('list', { name: 'Nhóm đổi thành viên' })).toContainText(
    'UBND các huyện, thành phố (NHOM-UBNDHTP): 3 → 5 thành viên',
  );

  // Nothing is there yet: the register beside the preview still has the districts.
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(page.getByRole('row', { name: 'UBND huyện Bảo Lạc' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'UBND xã Cô Ba' })).toBeHidden();
});

test('it is recorded, and a commune leads to the district it was formed of', async () => {
  const { page } = launched;
  const { keyboard } = page;
  // The wizard goes on where it was left.
  await page.getByRole('button', { name: 'Ghi một thay đổi…' }).press('Enter');
  await expect(page.getByLabel('Căn cứ')).toHaveValue('Nghị quyết 1660/NQ-UBTVQH15');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Ghi nhận' })).toBeEnabled();
  await keyboard.press('Control+Enter');
  await expect(
    page.getByText('Đã ghi nhận: Thay cấp. 5 cơ quan mới, 3 cơ quan kết thúc, 1 đổi tên.'),
  ).toBeVisible();
  const register = page.getByRole('table', { name: 'Sổ cơ quan' });
  await expect(register.getByRole('row', { name: /^UBND các xã, phường/ })).toContainText('5 thành viên');
  await expect(register.getByRole('row', { name: 'UBND huyện Bảo Lạc' })).toBeHidden();

  await keyboard.press('/');
  await keyboard.type('Trường Hà');
  await expect(page.getByText(/^1 cơ quan ngày/)).toBeVisible();
  await tabTo(page, 'UBND xã Trường Hà');
  await keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'UBND xã Trường Hà' });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('list', { name: 'trước đó' })).toContainText('UBND huyện Hà Quảng');
  await expect(panel).toContainText('UBND các xã, phường');
  await panel.getByRole('button', { name: /^trước đó: UBND huyện Hà Quảng/ }).press('Enter');
  const before = page.getByRole('complementary', { name: 'UBND huyện Hà Quảng' });
  await expect(before).toContainText('đến 30/06/2025');
  await expect(before.getByRole('button', { name: /^sau đó: UBND xã Trường Hà/ })).toBeVisible();
  await keyboard.press('Escape');
  await expect(before).toBeHidden();
});

test('it is taken back by one key, and the register is as before', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  await keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác\. Bỏ khỏi sổ 5 cơ quan\./)).toBeVisible();
  await keyboard.press('/');
  await keyboard.press('Control+a');
  await keyboard.press('Delete');
  const register = page.getByRole('table', { name: 'Sổ cơ quan' });
  await expect(register.getByRole('row', { name: /^UBND các huyện, thành phố/ })).toContainText(
    '3 thành viên',
  );
  for (const name of districts) {
    await expect(register.getByRole('row', { name: `UBND ${name}` })).toBeVisible();
  }
  await expect(register.getByRole('row', { name: /UBND (?:xã|phường)/ })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Lịch sử thay đổi' }).press('Space');
  const history = page.getByRole('table', { name: 'Lịch sử thay đổi' });
  await expect(history.getByRole('row', { name: /Thay cấp/ })).toContainText('đã hoàn tác');
  expect(errors).toEqual([]);
});
