import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRegister } from '../../electron/data/database/open-register';
import { insertStatutoryReport } from '../../electron/data/database/queries/insert-statutory-report';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';
import { readForm } from '../fixtures/statutory-draft';
import { formWorkbook } from '../fixtures/statutory-workbook';
import { changed, sound } from '../intake/forms/samples';
import { open, recalculated, resultsOf, sheetOf } from '../workbook/write/open';

const form = 'nd39-2016-xii';

/** A register with the reports of two employers, one of them corrected, and one that reports nothing. */
async function register(): Promise<{ readonly db: string; readonly folder: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'register.sqlite');
  expect((await cli('init', '--db', path, '--preset', 'cao-bang-2025')).code).toBe(0);
  const first = readForm(await formWorkbook(sound));
  const corrected = readForm(await formWorkbook(changed({ header: { workers: 180 } })));
  const second = readForm(
    await formWorkbook(changed({ header: { name: '=HYPERLINK("x")', typeCode: 2, workers: 300 } })),
  );
  const nothing = readForm(
    await formWorkbook({
      header: { name: 'HTX Bình Minh', period: '6 tháng năm 2025', workers: 20 },
      cells: { A8: 'Không phát sinh' },
    }),
  );
  const opened = openRegister(path);
  if (!opened.ok) throw new Error(opened.problem);
  const db = opened.value;
  let uuids = 0;
  [first, corrected, second, nothing].forEach((report, index) => {
    const inserted = db.transaction(() =>
      insertStatutoryReport(
        db,
        {
          report,
          establishment: { uuid: null, name: report.establishment?.name ?? '' },
          file: { name: `f${index}.xlsx`, sha256: String(index).padStart(64, '0'), bytes: new Uint8Array(3) },
          ...{ receivedOn: '2025-07-03', acceptedBy: 'thu-ky', acceptedAt: '2025-07-04T02:03:04.000Z' },
        },
        () => `uuid-${++uuids}`,
      ),
    )();
    expect(inserted.status).toBe('committed');
  });
  db.close();
  return { db: path, folder };
}

describe('statutory', () => {
  test('adds a form up, shows the rates with their parts and leads to every cell', async () => {
    const { db, folder } = await register();
    const ask = ['statutory', '--db', db, '--period', '2025-H1', '--form', form];
    const { code, json } = await cliJson(...ask);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      ...{ form, period: '2025-H1', dataFrom: '2025-01-01', dataTo: '2025-06-30', file: null },
      coverage: { known: 3, reported: 3, nil: 1 },
      rates: [
        {
          code: 'K_TNLĐ',
          numerator: 6,
          denominator: 500,
          factor: 1000,
          value: 12,
          state: 'amount',
          withoutDenominator: 0,
        },
        { code: 'K_chết', numerator: 2, denominator: 500, value: 4 },
      ],
      byType: [
        {
          typeCode: null,
          typeName: null,
          reports: 1,
          cells: [
            { value: 20 },
            { value: null, state: 'blank' },
            { value: null, state: 'nil', nilCount: 1 },
            { state: 'nil' },
            { state: 'nil' },
          ],
          rates: [
            { state: 'nil', denominator: 20 },
            { state: 'nil', denominator: 20 },
          ],
        },
        {
          typeCode: '02',
          reports: 2,
          cells: [{ value: 480 }, { value: 90 }, { value: 6 }, { value: 2 }, { value: 2 }],
        },
      ],
    });

    const { out } = await cli(...ask);
    expect(out).toContain('3 cơ sở báo cáo, trong đó 1 không phát sinh; danh sách có 3 cơ sở.');
    expect(out).toContain('12,00 (6 × 1.000 / 500)');
    expect(out).toMatch(/^r1\.1\/4 +4 +Chưa huấn luyện.* 4 /m);

    const traced = await cliJson(...ask, '--trace', 'H:h3');
    const shown = (part: {
      establishmentName: string;
      value: number;
      cell: string;
      version: number;
      file: string;
    }) => [part.establishmentName, part.value, part.cell, part.version, part.file];
    const { current, superseded } = traced.json as {
      current: Parameters<typeof shown>[0][];
      superseded: Parameters<typeof shown>[0][];
    };
    expect([current.map(shown), superseded.map(shown)]).toEqual([
      [
        ['=HYPERLINK("x")', 300, 'A6', 1, 'f2.xlsx'],
        ['Công ty TNHH Khai thác đá Minh Tâm', 180, 'A6', 2, 'f1.xlsx'],
        ['HTX Bình Minh', 20, 'A6', 1, 'f3.xlsx'],
      ],
      [['Công ty TNHH Khai thác đá Minh Tâm', 120, 'A6', 1, 'f0.xlsx']],
    ]);
    expect((await cli(...ask, '--trace', 'r1.1/4:c6')).out).toMatch(
      /Minh Tâm +2 +2 +4 · Chưa huấn luyện.*f1\.xlsx +Phụ lục XII › F20 +lần 2 +03\/07\/2025 +thu-ky/,
    );

    const out2 = join(folder, 'tnld.xlsx');
    expect((await cli(...ask, '--out', out2)).out).toContain(`Đã ghi ${out2}`);
    const bytes = await readFile(out2);
    for (const saved of [bytes, Buffer.from(await recalculated(bytes))]) {
      const workbook = open(saved);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([
        'Tổng hợp',
        'Thông tin chung',
        'Bảng I',
        'Bảng II',
        'Nguồn số liệu',
      ]);
      const summary = resultsOf(sheetOf(workbook, 'Tổng hợp'));
      expect(['A8', 'C8', 'D8', 'E8', 'F8', 'F9'].map((cell) => summary[cell])).toEqual([
        'K TNLĐ',
        6,
        500,
        1000,
        12,
        4,
      ]);
      const table = sheetOf(workbook, 'Bảng I').rows.map(({ cells }) => cells);
      const sums = (row: string) => table.find(([label]) => label === row)?.slice(2, 13);
      expect([sums('1. Tai nạn lao động'), sums('Thiết bị nâng')]).toEqual([
        [4, 2, 2, 6, 0, 2, 0, 2, 0, 2, 0],
        [2, 0, 2, 4, 0, 2, 0, 0, 0, 2, 0],
      ]);
      const sources = sheetOf(workbook, 'Nguồn số liệu')
        .rows.slice(3)
        .map(({ cells }) => cells);
      const of = sources.filter(
        ([name, row, , , column]) =>
          name === '=HYPERLINK("x")' && row === '1' && column === 'Số người bị nạn: tổng số',
      );
      expect(of.map((cells) => [cells[5], cells[7], cells[9]])).toEqual([[3, 'f2.xlsx', 'F14']]);
    }
  }, 120_000);

  test.each([
    [['--period', '2025-H1', '--form', 'tt07-ii'], 1],
    [['--period', '2025-H2', '--form', form], 2],
    [['--period', '2025-H1', '--form', form, '--trace', 'r1'], 2],
    [['--period', '2025-H1', '--form', form, '--trace', 'r1:c99'], 1],
    [['--period', '2025-H1', '--form', form, '--trace', 'r1.1:c6'], 1],
    [['--period', '2025-H1'], 2],
  ])('%j ends with %i', async (args, code) => {
    const folder = await temporaryFolder();
    const db = join(folder, 'register.sqlite');
    await cli('init', '--db', db, '--preset', 'cao-bang-2025');
    expect((await cli('statutory', '--db', db, ...args)).code).toBe(code);
  });
});
