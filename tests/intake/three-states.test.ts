import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run';
import { readInProcess } from '../../electron/data/reading/read-in-process';
import { readWorkbook } from '../../electron/data/workbook/read/read-workbook';
import type { CellValue } from '../../shared/intake/sheet';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory, temporaryFolder } from '../fixtures/in-memory';
import { accept, acceptAll, brief, figuresOf, open, preview, single } from '../fixtures/intake';

/** The first sheet of the exported workbook: what stands as this period's total, by indicator. */
function totalsIn(path: string, codes: readonly string[]): Record<string, unknown> {
  const read = readWorkbook({ name: 'tong-hop.xlsx', bytes: readFileSync(path) });
  if (!read.ok) throw new Error(`Expected a readable workbook, got ${read.problem.code}`);
  const rows = read.value.sheets[0]?.rows ?? [];
  const resultOf = (value: CellValue | undefined) =>
    typeof value === 'object' && value?.kind === 'formula' ? value.result : value;
  return Object.fromEntries(
    codes.map((code) => [code, resultOf(rows.find(({ cells }) => cells[0] === code)?.cells[3])]),
  );
}

const codes = ['SK-01', 'SK-02', 'SK-03', 'QT-01', 'QT-02', 'BH-01'];
/** A real zero, nothing occurred, a blank, a blank of spaces, an approximate figure; and an agency that is silent. */
const figures = { 'SK-01': 0, 'SK-02': 'KPS', 'SK-03': null, 'QT-01': '  ', 'QT-02': 'hơn 5.000' };

test('blank, 0 and "không phát sinh" stay three things from the cell to the exported workbook', async () => {
  const { api, db, folder } = await inMemory();
  const file = single(await accept(api, await filledTemplate(api, folder, { agency: 'SYT', figures })));
  expect(figuresOf(file)).toEqual({ 'SK-01': 0, 'SK-02': 'KPS', 'QT-02': 5000 });
  expect(brief(file.issues.filter(({ code }) => code === 'blank_figure'))).toEqual([
    ['note', 'blank_figure', 'Số liệu', 'E8', ''],
    ['note', 'blank_figure', 'Số liệu', 'E10', '  '],
  ]);

  expect(
    db
      .prepare(
        'SELECT i.code, f.amount, f.approximation FROM figure f JOIN indicator i ON i.id = f.indicator_id ORDER BY i.id',
      )
      .all(),
  ).toEqual([
    { code: 'SK-01', amount: 0, approximation: 0 },
    { code: 'SK-02', amount: null, approximation: 0 },
    { code: 'QT-02', amount: 5000, approximation: 1 },
  ]);

  const { indicators } = await api.consolidation.summary({ period: '2025-Y' });
  const told = new Map(indicators.map(({ code, state, value }) => [code, [state, value]]));
  expect(codes.map((code) => [code, ...(told.get(code) ?? [])])).toEqual([
    ['SK-01', 'amount', 0],
    ['SK-02', 'nil', null],
    ['SK-03', 'blank', null],
    ['QT-01', 'blank', null],
    ['QT-02', 'amount', 5000],
    ['BH-01', 'missing', null],
  ]);

  const path = join(folder, 'tong-hop.xlsx');
  await api.consolidation.exportWorkbook({ period: '2025-Y', path });
  expect(totalsIn(path, codes)).toEqual({
    ...{ 'SK-01': 0, 'SK-02': 'không phát sinh', 'SK-03': 'để trống', 'QT-01': 'để trống' },
    ...{ 'QT-02': 5000, 'BH-01': 'chưa có báo cáo' },
  });

  const trace = await api.consolidation.trace({ period: '2025-Y', indicator: 'SK-02' });
  expect(trace.current.map(({ reading, rawText }) => [reading, rawText])).toEqual([[{ kind: 'nil' }, 'KPS']]);
});

test('the three states are three in the JSON of the command line', async () => {
  const folder = await temporaryFolder();
  const { api } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures });
  const db = join(folder, 'register.sqlite');
  const json = async (...args: readonly string[]): Promise<unknown> => {
    const out: string[] = [];
    const streams = { out: (text: string) => out.push(text), err: () => undefined };
    await run([...args, '--db', db, '--json'], streams, readInProcess);
    return JSON.parse(out.join('\n'));
  };
  await json('init', '--preset', 'cao-bang-2025');
  expect(await json('import', path)).toMatchObject({
    files: [
      {
        figures: [
          { code: 'SK-01', value: 0, nil: false, approximate: false },
          { code: 'SK-02', value: null, nil: true, approximate: false },
          { code: 'QT-02', value: 5000, nil: false, approximate: true },
        ],
      },
    ],
  });
  const { indicators } = (await json('consolidate', '--period', '2025-Y')) as {
    indicators: ReadonlyArray<{
      code: string;
      state: string;
      value: number | null;
      sources: readonly unknown[];
    }>;
  };
  expect(
    codes.map((code) => {
      const found = indicators.find((indicator) => indicator.code === code);
      return [code, found?.state, found?.value, found?.sources.length];
    }),
  ).toEqual([
    ['SK-01', 'amount', 0, 1],
    ['SK-02', 'nil', null, 1],
    ['SK-03', 'blank', null, 0],
    ['QT-01', 'blank', null, 0],
    ['QT-02', 'amount', 5000, 1],
    ['BH-01', 'missing', null, 0],
  ]);
});

test('the tick "không phát sinh" answers every blank with its own cell as the source', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, {
    agency: 'SYT',
    figures: { 'SK-02': 'Không phát sinh' },
    cells: { NIL: 'x' },
  });
  const file = single(await accept(api, path));
  expect(file).toMatchObject({ status: 'committed', nil: true });
  expect(
    file.figures.map(({ code, nil, rawText, sheet, cell }) => [code, nil, rawText, sheet, cell]),
  ).toEqual([
    ['SK-01', true, 'x', 'Thông tin', 'B18'],
    ['SK-02', true, 'Không phát sinh', 'Số liệu', 'E7'],
    ['SK-03', true, 'x', 'Thông tin', 'B18'],
    ['QT-01', true, 'x', 'Thông tin', 'B18'],
    ['QT-02', true, 'x', 'Thông tin', 'B18'],
  ]);
  expect(await api.reception.submissions({ agency: 'SYT', period: '2025-Y' })).toMatchObject([
    { version: 1, nil: true, figureCount: 5 },
  ]);
  const status = await api.reception.status({ period: '2025-Y' });
  expect(status.find(({ agency }) => agency === 'SYT')).toMatchObject({ version: 1, figureCount: 5 });
  const { indicators } = await api.consolidation.summary({ period: '2025-Y' });
  expect(
    indicators
      .filter(({ state }) => state === 'nil')
      .map(({ code }) => code)
      .sort(),
  ).toEqual([...['QT-01', 'QT-02', 'SK-01', 'SK-02', 'SK-03']]);
});

test('the tick beside figures is a question that keeps the figures and drops the tick', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, {
    agency: 'SYT',
    figures: { 'SK-01': 0, 'SK-02': 27 },
    cells: { NIL: 'x' },
  });
  const file = single((await preview(api, [path])).files);
  expect(file).toMatchObject({ status: 'needs-review', nil: false });
  expect(brief(open(file.issues))).toEqual([['question', 'nil_with_figures', 'Thông tin', 'B18', 'x']]);
  expect(figuresOf(single(await acceptAll(api, path)))).toEqual({ 'SK-01': 0, 'SK-02': 27 });
});

test.each(['có lẽ', 'x x', '2'])('a tick that says “%s” is a question', async (tick) => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, {
    agency: 'SYT',
    figures: { 'SK-02': 27 },
    cells: { NIL: tick },
  });
  const file = single((await preview(api, [path])).files);
  expect([file.status, brief(open(file.issues))]).toEqual([
    'needs-review',
    [['question', 'unclear_nil', 'Thông tin', 'B18', tick]],
  ]);
});

test('a template that nobody filled in is a question, never a report of nothing', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT' });
  const file = single(await accept(api, path));
  expect([file.status, brief(open(file.issues))]).toEqual([
    'needs-review',
    [['question', 'empty_report', null, null, null]],
  ]);
  const { coverage } = await api.consolidation.summary({ period: '2025-Y' });
  expect(coverage.reported).toBe(0);
});

test('a report of duties and text alone is a report', async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, {
    agency: 'SYT',
    cells: { TEXT_RESULTS: 'Việc đang làm.', DUTY_V_3__1_STATUS: 'Đã hoàn thành' },
  });
  expect(single(await accept(api, path))).toMatchObject({
    ...{ status: 'committed', nil: false, dutyCount: 1, textCount: 1, figures: [] },
  });
});
