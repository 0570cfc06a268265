import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { filledTemplate } from '../fixtures/filled-template';
import { dumpOf, inMemory } from '../fixtures/in-memory';
import { accept, acceptAll, brief, figuresOf, open, preview, single } from '../fixtures/intake';

/** A report of the department of health. */
function report(api: DataApi, folder: string, fileName: string, figures: Record<string, ExcelJS.CellValue>) {
  return filledTemplate(api, folder, { agency: 'SYT', fileName, figures });
}

/** The same workbook saved once more by a program that leaves a trace of its own in the file. */
async function savedAgain(path: string, target: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook.modified = new Date('2025-12-31T00:00:00Z');
  workbook.title = 'saved again';
  await workbook.xlsx.writeFile(target);
  return target;
}

async function versionsOf(api: DataApi) {
  const list = await api.reception.submissions({ agency: 'SYT', period: '2025-Y' });
  return list.map(({ version, fileName, figureCount, issueCount }) => [
    version,
    fileName,
    figureCount,
    issueCount,
  ]);
}

test('the same file again changes nothing, under whatever name it comes', async () => {
  const { api, db, folder } = await inMemory();
  const first = await report(api, folder, 'first.xlsx', { 'SK-03': 700, 'QT-02': 'hơn 5.000' });
  await accept(api, first);
  const before = dumpOf(db);
  const again = await preview(api, [first]);
  expect(single(again.files)).toMatchObject({ status: 'unchanged', version: 1 });
  expect(single(again.files).figures.map(({ code, change }) => [code, change])).toEqual([
    ['SK-03', 'unchanged'],
    ['QT-02', 'unchanged'],
  ]);
  expect(single(await acceptAll(api, first)).status).toBe('unchanged');
  expect(dumpOf(db)).toEqual(before);
});

test('the same content in other bytes changes nothing', async () => {
  const { api, db, folder } = await inMemory();
  const first = await report(api, folder, 'first.xlsx', { 'SK-03': 700 });
  await accept(api, first);
  const before = dumpOf(db);
  const copy = await savedAgain(first, join(folder, 'copy.xlsx'));
  expect(readFileSync(copy).equals(readFileSync(first))).toBe(false);
  expect(single(await accept(api, copy))).toMatchObject({
    status: 'unchanged',
    version: 1,
    issues: [{}, {}, {}, {}],
  });
  expect(dumpOf(db)).toEqual(before);
});

test('a corrected file becomes version 2; the old figures stay readable and no longer count', async () => {
  const { api, folder } = await inMemory();
  await accept(api, await report(api, folder, 'first.xlsx', { 'SK-03': 700, 'QT-01': 40 }));
  const corrected = await report(api, folder, 'corrected.xlsx', { 'SK-03': 707, 'QT-01': 40 });
  const file = single((await preview(api, [corrected])).files);
  expect(file).toMatchObject({ status: 'ready', version: 2 });
  expect(file.figures.map(({ code, change, value, before }) => [code, change, value, before?.value])).toEqual(
    [
      ['SK-03', 'changed', 707, 700],
      ['QT-01', 'unchanged', 40, 40],
    ],
  );
  expect(single(await accept(api, corrected))).toMatchObject({ status: 'committed', version: 2 });

  expect(await versionsOf(api)).toEqual([
    [2, 'corrected.xlsx', 2, 0],
    [1, 'first.xlsx', 2, 0],
  ]);
  const trace = await api.consolidation.trace({ period: '2025-Y', indicator: 'SK-03' });
  const told = ({ version, rawText, source }: (typeof trace.current)[number]) => ({
    version,
    rawText,
    ...source,
  });
  expect({ current: trace.current.map(told), superseded: trace.superseded.map(told) }).toEqual({
    current: [{ version: 2, rawText: '707', file: 'corrected.xlsx', sheet: 'Số liệu', cell: 'E8' }],
    superseded: [{ version: 1, rawText: '700', file: 'first.xlsx', sheet: 'Số liệu', cell: 'E8' }],
  });
  const { indicators } = await api.consolidation.summary({ period: '2025-Y' });
  expect(indicators.find(({ code }) => code === 'SK-03')?.value).toBe(707);
});

test('an older version again takes back no correction', async () => {
  const { api, db, folder } = await inMemory();
  const first = await report(api, folder, 'first.xlsx', { 'SK-03': 700 });
  await accept(api, first);
  await accept(api, await report(api, folder, 'corrected.xlsx', { 'SK-03': 707 }));
  const before = dumpOf(db);
  const file = single(await acceptAll(api, first));
  expect(file).toMatchObject({ status: 'unchanged', version: 1, figures: [] });
  expect(brief(file.issues)).toContainEqual(['warning', 'older_version_again', null, null, '1']);
  expect(dumpOf(db)).toEqual(before);
});

test('two different files of one report in one intake are questions; the clerk decides, and the order is kept', async () => {
  const { api, db, folder } = await inMemory();
  const before = dumpOf(db);
  const paths = [
    await report(api, folder, 'a.xlsx', { 'SK-03': 700 }),
    await report(api, folder, 'b.xlsx', { 'SK-03': 707 }),
  ];
  const files = await accept(api, ...paths);
  expect(files.map(({ status, issues }) => [status, brief(open(issues))])).toEqual([
    ['needs-review', [['question', 'two_files_one_report', null, null, 'a.xlsx, b.xlsx']]],
    ['needs-review', [['question', 'two_files_one_report', null, null, 'b.xlsx, a.xlsx']]],
  ]);
  expect(dumpOf(db)).toEqual(before);

  const taken = await acceptAll(api, ...paths);
  expect(taken.map(({ status, version }) => [status, version])).toEqual([
    ['committed', 1],
    ['committed', 2],
  ]);
  expect((await api.consolidation.sources({ period: '2025-Y' })).map(({ rawText }) => rawText)).toEqual([
    '707',
  ]);
});

test('the same file twice in one intake is accepted once', async () => {
  const { api, folder } = await inMemory();
  const first = await report(api, folder, 'first.xlsx', { 'SK-03': 700 });
  const twin = join(folder, 'twin.xlsx');
  copyFileSync(first, twin);
  const files = await accept(api, first, twin, first);
  expect(files.map(({ fileName, status }) => [fileName, status])).toEqual([
    ['first.xlsx', 'committed'],
    ['twin.xlsx', 'unchanged'],
  ]);
  expect(brief(files[1]?.issues ?? [])).toContainEqual(['note', 'same_file_twice', null, null, 'first.xlsx']);
  expect(await versionsOf(api)).toEqual([[1, 'first.xlsx', 1, 0]]);
});

test('a rejected file is no rival: a report of another plan does not hold up our own', async () => {
  const { api, folder } = await inMemory();
  const own = await report(api, folder, 'own.xlsx', { 'SK-03': 700 });
  const foreign = await filledTemplate(api, folder, {
    agency: 'SYT',
    fileName: 'foreign.xlsx',
    figures: { 'SK-03': 12 },
    cells: { META_PLAN: 'thai-nguyen-2025' },
  });
  const files = await accept(api, own, foreign);
  expect(files.map(({ status, issues }) => [status, brief(open(issues))])).toEqual([
    ['committed', []],
    ['rejected', [['error', 'other_plan', null, null, 'thai-nguyen-2025']]],
  ]);
});

test('a figure that is gone is shown with what it was, and no longer counts', async () => {
  const { api, folder } = await inMemory();
  await accept(api, await report(api, folder, 'first.xlsx', { 'SK-03': 700, 'QT-01': 40 }));
  const second = await report(api, folder, 'second.xlsx', { 'SK-03': 700 });
  const file = single(await accept(api, second));
  expect(file.status).toBe('committed');
  expect(file.figures.map(({ code, change, value, before }) => [code, change, value, before?.value])).toEqual(
    [
      ['SK-03', 'unchanged', 700, 700],
      ['QT-01', 'gone', null, 40],
    ],
  );
  const trace = await api.consolidation.trace({ period: '2025-Y', indicator: 'QT-01' });
  expect(trace.current).toEqual([]);
  expect(trace.superseded.map(({ rawText, version }) => [rawText, version])).toEqual([['40', 1]]);
  expect(trace.blank).toEqual([{ agency: 'SYT', agencyName: 'Sở Y tế' }]);
});

test('a cell that became unclear is asked about, though the register holds every other figure', async () => {
  const { api, db, folder } = await inMemory();
  await accept(api, await report(api, folder, 'first.xlsx', { 'SK-03': 700 }));
  const before = dumpOf(db);
  const unclear = await report(api, folder, 'unclear.xlsx', { 'SK-03': 700, 'QT-01': 'nhiều' });
  const file = single(await accept(api, unclear));
  expect(file).toMatchObject({ status: 'needs-review', version: 2 });
  expect(brief(open(file.issues))).toEqual([['error', 'not_a_number', 'Số liệu', 'E10', 'nhiều']]);
  expect(dumpOf(db)).toEqual(before);

  expect(single(await acceptAll(api, unclear))).toMatchObject({ status: 'committed', version: 2 });
  const copy = await savedAgain(unclear, join(folder, 'copy.xlsx'));
  expect(single(await acceptAll(api, copy))).toMatchObject({ status: 'unchanged', version: 2 });
});

test('a question that the agency has withdrawn is a version of its own', async () => {
  const { api, folder } = await inMemory();
  await acceptAll(api, await report(api, folder, 'first.xlsx', { 'SK-03': 700, 'QT-01': 'nhiều' }));
  const second = await report(api, folder, 'second.xlsx', { 'SK-03': 700 });
  expect(figuresOf(single(await accept(api, second)))).toEqual({ 'SK-03': 700 });
  expect(await versionsOf(api)).toEqual([
    [2, 'second.xlsx', 1, 0],
    [1, 'first.xlsx', 1, 1],
  ]);
});
