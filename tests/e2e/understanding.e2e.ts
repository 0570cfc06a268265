import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ownReport, ownWorkbook } from '../intake/own-workbook';
import { drop } from './drop';
import { type Launched, launch } from './launch';
import { tabTo } from './tab-to';

// What was understood by its words is put right, with the keyboard alone: another indicator, taken back, given again; what the
// first file teaches reaches the second, which waits; and what was remembered is forgotten again.

let folder: string;
let files: readonly string[];
let launched: Launched;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atvsld-understanding-'));
  const rows = (samples: number) => [
    [1, 'Số mẫu quan trắc MTLĐ trong kỳ', 'mẫu', samples],
    [2, 'Số xe ô tô', 'cái', 7],
  ];
  files = [
    await ownWorkbook(folder, '1.xlsx', ownReport(rows(30), { year: '6 THÁNG ĐẦU NĂM 2025' })),
    await ownWorkbook(folder, '2.xlsx', [...ownReport(rows(60)), [3, 'Số xe máy', 'cái', 12]]),
  ];
  launched = await launch();
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('correct an indicator, take it back, teach the file that waits, forget', async () => {
  const { page, errors } = launched;
  const { keyboard } = page;
  const intake = page.getByRole('region', { name: 'Nhập báo cáo', exact: true });
  await tabTo(page, /^Nạp kế hoạch.*Cao Bằng/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await drop(page, files);
  await expect(page.getByRole('button', { name: 'Đọc và xem trước' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(intake.getByRole('heading', { level: 2 }).first()).toHaveText(/^Câu hỏi 1\/3 · Sở Y tế/);
  await keyboard.press('Enter');
  await expect(intake.getByRole('heading', { level: 2 }).first()).toHaveText(/^Câu hỏi 1\/2 · Sở Y tế/);
  await keyboard.press('Control+Enter');

  await tabTo(page, 'Sửa cách hiểu QT-02');
  await keyboard.press('Enter');
  const card = intake.getByRole('region', { name: 'Sửa cách hiểu QT-02' });
  await expect(card).toContainText('“Số mẫu quan trắc MTLĐ trong kỳ” đang được hiểu là QT-02');
  await expect(card.getByRole('listbox', { name: 'Hiểu lại là' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(intake.getByRole('button', { name: 'Sửa cách hiểu QT-02' })).toBeFocused();

  await correctTo(page, 'QT-01');
  await expect(intake.getByRole('row', { name: /^QT-01/ })).toContainText('theo lựa chọn của người nhập');
  await expect(intake.getByRole('button', { name: 'Sửa cách hiểu QT-01' })).toBeFocused();
  await keyboard.press('Control+z');
  await expect(intake.getByRole('row', { name: /^QT-02/ })).toContainText('theo tên “Số mẫu');
  await tabTo(page, 'Sửa cách hiểu QT-02');
  await correctTo(page, 'QT-01');
  await expect(intake.getByRole('row', { name: /^QT-01/ })).toBeVisible();

  await keyboard.press('Control+Enter');
  await expect(intake.getByRole('status')).toHaveText(
    'Đã ghi nhận 1 tệp. 1 tệp còn chờ trả lời. 1 tệp trong số đó đã được đọc lại theo lựa chọn vừa ghi nhận.',
  );
  await expect(intake.getByRole('row', { name: /2\.xlsx/ })).toContainText('còn 1 câu hỏi');
  await keyboard.press('Enter');
  await expect(intake.getByRole('heading', { level: 2 }).first()).toHaveText(/^Câu hỏi 1\/1 · .*B8/);
  await keyboard.press('Enter');
  await expect(intake).toContainText('Không còn câu hỏi nào');
  await keyboard.press('Control+Enter');

  await expect(intake.getByRole('row', { name: /^QT-01/ })).toContainText('theo lựa chọn đã nhớ');
  const file = intake.getByRole('row', { name: /2\.xlsx/ });
  await expect(file).toContainText('sẵn sàng');
  await tabTo(page, 'Quên Số xe ô tô');
  await keyboard.press('Enter');
  await expect(file).toContainText('chờ trả lời');
  await expect(page.getByText('Đã quên lựa chọn; 1 tệp được đọc lại')).toBeVisible();
  expect(errors).toEqual([]);
});

/** From the button of the figure that has the focus. */
async function correctTo(page: Page, code: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Hiểu lại là' })).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}
