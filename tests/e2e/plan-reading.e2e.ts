import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { docx, p } from '../document/fixtures/docx';
import { sampleText } from '../plan-reading/draft/sample';
import { drop } from './drop';
import { type Launched, launch } from './launch';
import { commandLine } from './messy-batch';
import { tabTo } from './tab-to';

// A plan from its document to the register, without the mouse: a .docx is read, a role put right, a duty split, one finding left out;
// the window is closed in between and the review goes on; names are bound to the register, and the plan is entered.

const root = join(import.meta.dirname, '../..');
const fileName = 'KH 12 năm 2026.docx';

test.describe.configure({ mode: 'serial' });
let home: string;
let db: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  home = mkdtempSync(join(tmpdir(), 'atvsld-reading-'));
  db = join(home, 'so.sqlite');
  const body = sampleText
    .trimEnd()
    .split('\n')
    .map((line) => p(line))
    .join('');
  writeFileSync(join(home, fileName), docx({ body }));
  commandLine(root)('init', '--db', db, '--preset', 'cao-bang-2025');
  launched = await launch({ db });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('a document is read, and what is found is reviewed by keys', async () => {
  const { app, page } = launched;
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    },
    join(home, fileName),
  );
  await openReading(page);
  await tabTo(page, 'Chọn tệp…');
  await page.keyboard.press('Enter');
  await expect(counter(page)).toHaveText(/^Còn 26 mục/);

  await walkTo(page, 'Tuyên truyền, phổ biến pháp luật trên địa bàn.');
  await expect(page.locator('.found[data-current]')).toHaveText(
    'Tuyên truyền, phổ biến pháp luật trên địa bàn.',
  );
  await page.keyboard.press('e');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Vai trò')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 'chỉ đạo Tuyên truyền, phổ biến')).toContainText('đã nhận');

  await walkTo(page, 'Chủ trì, phối hợp với Sở Y tế kiểm tra');
  await page.keyboard.press('s');
  for (const _sign of 'Chủ trì, phối hợp với Sở Y tế') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(row(page, /Chủ trì, phối hợp với Sở Y tế$/)).toBeVisible();
  await expect(row(page, /(?:thực hiện|phối hợp) kiểm tra việc chấp hành pháp luật/)).toBeVisible();

  await walkTo(page, 'Lưu: VT');
  await page.keyboard.press('x');
  await expect(counter(page)).toContainText('1 đã nhận · 1 đã loại');
  await page.keyboard.press('a');
  await expect(counter(page)).toContainText('2 đã nhận · 1 đã loại');
  await page.keyboard.press('Control+z');
  await expect(counter(page)).toContainText('1 đã nhận · 1 đã loại');
  await expect(page.getByText('Đã giữ')).toBeVisible();
});

test('the review goes on after the window was closed', async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  launched = await launch({ db });
  const { page } = launched;
  await openReading(page);
  await tabTo(page, `Xem tiếp: ${fileName}`);
  await page.keyboard.press('Enter');
  await expect(counter(page)).toContainText('1 đã nhận · 1 đã loại');

  await tabTo(page, 'Nhận các mục chắc chắn');
  await page.keyboard.press('Enter');
  await expect(counter(page)).toContainText(/(?:2[0-9]) đã nhận/);
  for (let left = 0; left < 10 && !/^Đã xem hết/.test(await counter(page).innerText()); left += 1) {
    await page.keyboard.press('a');
  }
  await expect(counter(page)).toHaveText('Đã xem hết · 26 đã nhận · 1 đã loại');
});

test('names, targets and rules are bound to the register, and the plan is entered', async () => {
  const { page, errors } = launched;
  await page.keyboard.press('Control+Enter');
  const agencies = page.getByRole('table', { name: 'Cơ quan' });
  await expect(agencies.getByRole('row', { name: /^Công an tỉnh/ })).toContainText('chắc chắn');
  await expect(page.getByRole('button', { name: 'Ghi nhận kế hoạch' })).toBeDisabled();

  await tabTo(page, 'Trong sổ: UBND các xã, phường');
  await page.keyboard.type('Nh');
  await expect(agencies.getByRole('row', { name: /^UBND các xã, phường/ })).toContainText('đã trả lời');
  for (const rule of await page.getByRole('combobox', { name: /^Ai báo cáo/ }).all()) {
    await rule.focus();
    await page.keyboard.press('m');
  }
  await tabTo(page, 'Nhận mọi gợi ý');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Không còn gì phải trả lời.')).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đã ghi nhận kế hoạch')).toBeVisible();
  await tabTo(page, 'Mở Kế hoạch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Văn bản' })).toContainText('12/KH-UBND');
  expect(errors).toEqual([]);
});

test('a document dropped on an empty register is read, with what was left unread and a topic for each duty', async () => {
  const path = join(home, 'KH 13 năm 2026.docx');
  const lines = sampleText.trimEnd().split('\n');
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>không in ra</w:t></w:r></w:p>';
  writeFileSync(path, docx({ body: lines.map((line) => p(line)).join('') + hidden }));
  const empty = await launch();
  try {
    const { page, errors } = empty;
    await expect(page.getByRole('button', { name: 'Đọc kế hoạch từ văn bản…' })).toBeVisible();
    await drop(page, [path]);
    await expect(counter(page)).toHaveText(/^Còn \d+ mục/);
    await expect(page.getByText('Phần chưa đọc: bỏ qua chữ ẩn (1 chỗ).')).toBeVisible();

    await walkTo(page, 'Tuyên truyền, phổ biến pháp luật trên địa bàn.');
    await page.keyboard.press('e');
    const topic = page.getByLabel('Chủ đề');
    await expect(topic).toHaveValue('Tuyên truyền, phổ biến pháp luật');
    await topic.focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('textbox', { name: 'Chủ đề' })).toBeFocused();
    await page.keyboard.type('Việc của xã');
    await page.keyboard.press('Enter');
    await walkTo(page, 'Tuyên truyền, phổ biến pháp luật trên địa bàn.');
    await expect(page.locator('.fact', { hasText: 'Chủ đề' })).toContainText('Việc của xã');
    expect(errors).toEqual([]);
  } finally {
    await empty.close();
  }
});

async function openReading(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('doc ke hoach tu van ban');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Đọc văn bản' })).toBeVisible();
}

function counter(page: Page) {
  return page.locator('.review-counts');
}

function row(page: Page, words: string | RegExp) {
  return page.locator('.finding-row', { hasText: words }).first();
}

/** Walks through the list by the arrow keys until the entry at hand says these words. */
async function walkTo(page: Page, words: string): Promise<void> {
  const current = page.locator('.finding-row[aria-current="true"]');
  const seen: string[] = [];
  for (const key of ['ArrowUp', 'ArrowDown']) {
    for (let step = 0; step < 40; step += 1) {
      const text = await current.innerText();
      if (text.includes(words)) return;
      seen.push(text.replaceAll('\n', ' ').slice(0, 40));
      await page.keyboard.press(key);
    }
  }
  throw new Error(`The list has no ${words}: ${seen.join(' / ')}`);
}
