import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from './launch';
import { tabTo } from './tab-to';

// A correction, with the keyboard alone: an agency's report came twice; the clerk compares the two, types over what was said on
// the telephone, takes the second file back and reads what stays, and takes that back again.

const root = join(import.meta.dirname, '../..');
let folder: string;
let launched: Launched;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'atvsld-correction-'));
  // Takes in the report of Sở Y tế and then its corrected file: 700 becomes 707.
  execFileSync(process.execPath, [join(root, 'scripts/demo.mjs'), folder], { stdio: 'ignore' });
  launched = await launch({ db: join(folder, 'demo.sqlite') });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('compare, type over, undo the file below, read what was kept, redo', async () => {
  const { page, app, errors } = launched;
  await choose(page, 'năm 2025');
  await choose(page, 'sở y tế');
  const panel = page.getByRole('complementary', { name: 'Sở Y tế' });
  await expect(version(page, 2)).toContainText('5 số liệu');

  // The two files side by side.
  await tabTo(page, 'So sánh với lần trước Lần 2');
  await page.keyboard.press('Enter');
  const difference = page.getByRole('table', { name: 'Số liệu của hai lần' });
  await expect(difference.getByRole('row')).toHaveCount(2);
  expect((await cells(page, /^SK-03/)).slice(-3)).toEqual(['700 Số liệu!E8', '707 Số liệu!E8', 'đổi']);
  await page.keyboard.press('Escape');
  await expect(difference).toHaveCount(0);

  // SK-01 and SK-02 come from a column copied in Excel; one of them can be read in two ways and is asked about.
  await tabTo(page, 'Nhập tay…');
  await page.keyboard.press('Enter');
  const form = page.getByRole('region', { name: 'Nhập tay' });
  await expect(form.getByRole('textbox', { name: /^SK-01/ })).toBeFocused();
  await app.evaluate(({ clipboard }) => clipboard.writeText('4.010\r\n1,028\r\n'));
  await page.keyboard.press('Control+v');
  await expect(form).toContainText('Đã dán 2 ô.');
  await expect(form).toContainText('Còn 1 câu hỏi hoặc lỗi');
  await page.keyboard.press('Control+s');
  await expect(form).toContainText('ghi “1,028”');
  await page.keyboard.press('Control+z');
  await expect(form).toContainText('Chưa nhập gì khác với số đang ghi nhận.');
  await page.keyboard.press('Control+v');
  await expect(form).toContainText('Còn 1 câu hỏi hoặc lỗi');
  await page.keyboard.press('F8');
  await page.keyboard.press('1');
  await expect(form).toContainText('Đã trả lời: 1.028 đơn vị, doanh nghiệp');
  // More bodies than workers examined is asked, and stays as it is.
  await expect(form).toContainText('SK-02 ≤ SK-03');
  await page.keyboard.press('F8');
  await page.keyboard.press('1');
  await expect(form).toContainText('Đã trả lời: Đúng như đã ghi');
  // SK-03 stays; QT-01 is emptied, and a slip in QT-02 is taken back.
  await expect(form.getByRole('textbox', { name: /^SK-03/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(form.getByRole('textbox', { name: /^QT-02/ })).toHaveValue('hơn 5.000');
  await expect(form).toContainText('3 số liệu thay đổi');

  // Leaving loses nothing.
  await page.keyboard.press('Escape');
  await expect(panel).toContainText('Có phần đang nhập tay chưa ghi nhận');
  await tabTo(page, 'Nhập tiếp…');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: /^SK-01/ })).toHaveValue('4.010');
  await expect(form).toContainText('3 số liệu thay đổi');
  await page.keyboard.press('Control+s');
  await expect(version(page, 3)).toContainText('nhập tay · đang dùng');
  expect(await held(page)).toEqual(typed);

  // The corrected file is taken back: its 707 goes, what was typed stays.
  await tabTo(page, /Lần 2 · theo mẫu/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Hoàn tác Lần 2');
  await page.keyboard.press('Enter');
  const told = panel.getByRole('status').first();
  await expect(told).toContainText('Đã hoàn tác lần 2. Lần 4 đang có hiệu lực.');
  expect(await told.getByRole('listitem').allInnerTexts()).toEqual([
    'SK-03 707 → 700',
    expect.stringMatching(/^SK-01 4\.010 \(lần 3, /),
    expect.stringMatching(/^SK-02 1\.028 \(lần 3, /),
    expect.stringMatching(/^QT-01 ▢ để trống \(lần 3, /),
  ]);
  await expect(version(page, 2)).toContainText('đã hoàn tác');
  expect(await held(page)).toEqual({ ...typed, 'SK-03': [700, 'Số liệu!E8'] });

  // And that is taken back.
  await page.keyboard.press('Control+z');
  await expect(told).toContainText('Đã làm lại lần 2. Lần 3 đang có hiệu lực.');
  await expect(version(page, 4)).toContainText('đã hoàn tác');
  expect(await held(page)).toEqual(typed);
  expect(errors).toEqual([]);
});

test('send a report back: a marked copy, the letter beside it, and the note that it went', async () => {
  const { page, app, errors } = launched;
  await choose(page, 'sở công thương');
  const panel = page.getByRole('complementary', { name: 'Sở Công Thương' });
  await expect(version(page, 1)).toBeVisible();
  const marked = join(folder, 'danh-dau.xlsx');
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, marked);
  await tabTo(page, 'Lưu bản đánh dấu… Lần 1');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Đã lưu bản đánh dấu');
  expect(existsSync(marked)).toBe(true);
  await tabTo(page, 'Chép nội dung');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Đã chép', { exact: true })).toBeVisible();
  const letter = await panel.getByLabel('Nội dung công văn kèm theo').inputValue();
  expect(letter).toContain('Sở Công Thương');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(letter);

  await tabTo(page, 'Lý do trả lại (nếu có)');
  await page.keyboard.type('thiếu thuyết minh');
  await tabTo(page, 'Ghi đã trả lại');
  await page.keyboard.press('Enter');
  await expect(version(page, 1)).toContainText('Đã trả lại');
  await expect(panel).not.toContainText('Đã lưu bản đánh dấu');
  await expect(page.getByRole('button', { name: /^Sở Công Thương, Năm 2025: trả lại, / })).toBeVisible();
  expect(errors).toEqual([]);
});

const typed = {
  'SK-01': [4010, 'Nhập tay!SK-01'],
  'SK-02': [1028, 'Nhập tay!SK-02'],
  'SK-03': [707, 'Số liệu!E8'],
  'QT-02': [5000, 'Số liệu!E11'],
};

function version(page: Page, number: number) {
  return page.getByRole('article', { name: `Lần ${number}`, exact: true });
}

async function cells(page: Page, row: RegExp): Promise<readonly string[]> {
  const texts = await page.getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Chooses the first thing of this name in the palette. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** The figures that count of Sở Y tế with their places, asked through the window's own door. */
function held(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const bridge = Reflect.get(window, 'secretariat');
    const { value } = await bridge.invoke('entry.form', { agency: 'SYT', period: '2025-Y' });
    type Line = {
      indicator: string;
      current: { value: number; source: { sheet: string; cell: string } } | null;
    };
    return Object.fromEntries(
      value.lines.flatMap(({ indicator, current }: Line) =>
        current ? [[indicator, [current.value, `${current.source.sheet}!${current.source.cell}`]]] : [],
      ),
    );
  });
}
