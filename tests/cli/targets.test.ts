import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { typeIn } from '../fixtures/entry';
import { inMemory, temporaryFolder } from '../fixtures/in-memory';

/** A register file that holds the figures of Cao Bằng's report of December 2025. */
async function reported(): Promise<string> {
  const { api, db, folder } = await inMemory();
  for (const [period, health, deaths] of [
    ['2024-Y', { 'SK-03': '635', 'QT-01': '39' }, '1'],
    ['2025-Y', { 'SK-03': '707', 'QT-01': '40' }, '2'],
  ] as const) {
    await typeIn(api, health, { agency: 'SYT', period });
    await typeIn(api, { 'TN-01': deaths }, { agency: 'SNV', period });
  }
  const path = join(folder, 'register.sqlite');
  db.prepare('VACUUM INTO ?').run(path);
  return path;
}

describe('targets', () => {
  it('gives every target with verdict, requirement, result, sentence and why', async () => {
    const { code, json } = await cliJson('targets', '--db', await reported(), '--year', '2025');
    expect(code).toBe(0);
    const told = (json as { targets: ReadonlyArray<Record<string, unknown>> }).targets;
    expect(
      told.map((target) => [
        target['code'],
        target['verdict'],
        target['required'],
        target['actual'],
        target['sentence'],
      ]),
    ).toEqual([
      ['CB-T0', 'not-decidable', null, null, null],
      ['CB-T1', 'not-decidable', -4, null, '02 người, tăng 01 người, tương ứng 100 % so với năm 2024'],
      ['CB-T2', 'met', 5, 11.34, '707 người, tăng 72 người, tương ứng 11,34 % so với năm 2024'],
      ['CB-T3', 'missed', 5, 2.56, '40 cơ sở, tăng 01 cơ sở, tương ứng 2,56 % so với năm 2024'],
    ]);
    expect(told.map((target) => target['why'])).toEqual([
      'Kế hoạch không nêu mức phải đạt nên không đánh giá được bằng số.',
      '02 so với 01: số lượng +100 %. Chỉ tiêu tính theo tỷ lệ (cần giảm ít nhất 4 %) nên cần TN-06 (Số NLĐ làm mẫu số tính tỷ lệ/tần suất) của năm 2025 và năm 2024. Chỉ đạt nếu mẫu số năm 2025 bằng ít nhất 2,09 lần năm 2024. Gốc so sánh dưới 10 nên tỷ lệ phần trăm ít ý nghĩa.',
      '707 so với 635: +11,34 %, cần tăng ít nhất 5 %.',
      '40 so với 39: +2,56 %, cần tăng ít nhất 5 %.',
    ]);
  });

  it('says the same to a person, the count beside the rate', async () => {
    const { code, out } = await cli('targets', '--db', await reported(), '--year', '2025');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('Mục tiêu năm 2025, tính đến 14/12/2025.');
    expect(out).toMatch(/CB-T2 {2}đạt {2,}cần tăng ít nhất 5 % {2,}\+11,34 % {2,}707 người, tăng 72 người/);
    expect(out).toContain(
      '  theo số lượng, so với năm trước: chưa đạt. 02 so với 01: +100 %, cần giảm ít nhất 4 %.',
    );
  });

  it("asks for the base year of Đắk Lắk's means, and for figures of its shares", async () => {
    const db = join(await temporaryFolder(), 'register.sqlite');
    await cli('init', '--db', db, '--preset', 'dak-lak-2024');
    const { json } = await cliJson('targets', '--db', db, '--year', '2025');
    const told = (json as { targets: ReadonlyArray<Record<string, unknown>> }).targets;
    expect(
      told.map((target) => [target['code'], target['verdict'], target['average'], target['baseYear']]),
    ).toEqual([
      ['DL-T1', 'not-decidable', true, null],
      ['DL-T2', 'not-decidable', true, null],
      ['DL-T3', 'not-decidable', true, null],
      ['DL-T4', 'not-decidable', true, null],
      ['DL-T5', 'no-data', false, null],
      ['DL-T6', 'no-data', false, null],
    ]);
    expect(told[0]?.['why']).toMatch(
      /^Kế hoạch không nêu năm gốc nên chưa tính được; chọn năm gốc rồi đánh giá\./,
    );
  });

  it.each([
    [['--year', '20x5'], 2, '--year expects a year such as 2025, got 20x5.'],
    [[], 2, 'targets needs --year.'],
    [['--year', '2031'], 2, 'Không có kỳ báo cáo 2031-Y trong kế hoạch.'],
    [['--year', '2025', '--period', '2025-Y'], 2, 'targets has no option --period.'],
  ])('%o ends with %d', async (options, expected, complaint) => {
    const db = join(await temporaryFolder(), 'register.sqlite');
    await cli('init', '--db', db, '--preset', 'cao-bang-2025');
    const { code, err } = await cli('targets', '--db', db, ...options);
    expect([code, err.slice(0, complaint.length)]).toEqual([expected, complaint]);
  });
});
