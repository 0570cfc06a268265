import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { resources } from '../fixtures/in-memory';

/**
 * The thirty figures that the province's report of December 2025 prints, and what follows of 2024 from the increases that it
 * names (1 death, 635 persons examined, 39 sites monitored).
 */
const printed: Readonly<Record<string, readonly [value: number, previous: number | null]>> = {
  'TN-01': [2, 1],
  'TN-08': [4, null],
  'TT-01': [9, null],
  'TT-02': [564, null],
  'TT-03': [10, null],
  'TT-04': [61, null],
  'TT-05': [74, null],
  'TT-06': [20, null],
  'TT-07': [600, null],
  'KT-01': [4, null],
  'HL-01': [3, null],
  'HL-02': [127, null],
  'HL-03': [4, null],
  'HL-04': [481, null],
  'HL-05': [80, null],
  'HL-06': [370, null],
  'PC-01': [841, null],
  'PC-02': [21, null],
  'PC-03': [21.4, null],
  'PC-04': [39, null],
  'PC-05': [5, null],
  'PC-06': [35, null],
  'PC-07': [220, null],
  'PC-08': [25, null],
  'SK-01': [3997, null],
  'SK-02': [27, null],
  'SK-03': [707, 635],
  'QT-01': [40, 39],
  'QT-02': [5000, null],
  'BH-01': [34466, null],
};

type Source = {
  readonly agency: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
};
type Consolidated = {
  readonly coverage: {
    readonly expected: number;
    readonly reported: number;
    readonly missing: ReadonlyArray<{ code: string }>;
  };
  readonly indicators: ReadonlyArray<{
    readonly code: string;
    readonly state: string;
    readonly value: number | null;
    readonly previous: number | null;
    readonly approximate: boolean;
    readonly changePercent: number | null;
    readonly sources: readonly Source[];
  }>;
  readonly targets: ReadonlyArray<{ readonly code: string; readonly verdict: string }>;
};

/** The demonstration's own steps, which are no part of the application and have no types of their own. */
type DemoSteps = {
  readonly fillTemplate: (template: string, report: object, target: string) => Promise<void>;
  readonly samplesOf: (
    resources: string,
    plan: string,
    period: string,
  ) => ReadonlyArray<{ readonly agency: string; readonly fileName: string; readonly receivedOn: string }>;
};

async function demoSteps(): Promise<DemoSteps> {
  const step = (name: string) => import(pathToFileURL(join(resources, '../scripts/demo', name)).href);
  return { ...(await step('fill-template.mjs')), ...(await step('samples.mjs')) } as DemoSteps;
}

describe('the main job from end to end, by the command line alone', () => {
  let folder = '';
  let db = '';
  let consolidated: Consolidated;
  const endings: Array<readonly [file: string, code: number, status: string]> = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atvsld-demo-'));
    db = join(folder, 'demo.sqlite');
    const { fillTemplate, samplesOf } = await demoSteps();
    await cli('init', '--db', db, '--preset', 'cao-bang-2025');
    for (const period of ['2024-Y', '2025-Y']) {
      const [blank, received] = [join(folder, 'blank', period), join(folder, 'received', period)];
      for (const place of [blank, received]) mkdirSync(place, { recursive: true });
      const written = await cliJson('templates', '--db', db, '--period', period, '--out', blank);
      const { files } = written.json as { files: ReadonlyArray<{ agency: string; path: string }> };
      for (const sample of samplesOf(resources, 'cao-bang-2025', period)) {
        const path = join(received, sample.fileName);
        const template = files.find(({ agency }) => agency === sample.agency);
        await fillTemplate(template?.path ?? '', sample, path);
        const ran = await cliJson(
          'import',
          '--db',
          db,
          '--period',
          period,
          '--received',
          sample.receivedOn,
          path,
        );
        const { files: imported } = ran.json as { files: ReadonlyArray<{ status: string }> };
        endings.push([sample.fileName, ran.code, imported.map(({ status }) => status).join()]);
      }
    }
    const spreadsheet = join(folder, 'tong-hop-2025-Y.xlsx');
    const ran = await cliJson('consolidate', '--db', db, '--period', '2025-Y', '--out', spreadsheet);
    consolidated = ran.json as Consolidated;
    return () => rm(folder, { recursive: true, force: true });
  });

  test('every sample report is taken in without a question', () => {
    expect(endings.length).toBe(20);
    expect(endings.filter(([, code, status]) => code !== 0 || status !== 'committed')).toEqual([]);
  });

  test('the totals are the thirty figures of the province, those of 2024 beside them', () => {
    const totals = consolidated.indicators.filter(({ state }) => state === 'amount');
    expect(Object.fromEntries(totals.map(({ code, value, previous }) => [code, [value, previous]]))).toEqual(
      printed,
    );
    expect(totals.filter(({ approximate }) => approximate).map(({ code }) => code)).toEqual([
      'TT-07',
      'QT-02',
    ]);
  });

  test('what nobody counted stays what it is', () => {
    const others = consolidated.indicators.filter(({ state }) => state !== 'amount');
    expect(Object.fromEntries(others.map(({ code, state, value }) => [code, [state, value]]))).toEqual({
      ...{
        'TN-04': ['blank', null],
        'TN-05': ['nil', null],
        'TN-06': ['blank', null],
        'TN-07': ['blank', null],
      },
    });
  });

  test('every total names the files, sheets and cells behind it', () => {
    const nameless = consolidated.indicators.filter(
      ({ code, sources }) =>
        code in printed &&
        (sources.length === 0 ||
          sources.some(
            ({ file, sheet, cell }) => !file.endsWith('.xlsx') || sheet === '' || !/^[A-Z]+\d+$/.test(cell),
          )),
    );
    expect(nameless.map(({ code }) => code)).toEqual([]);
    const shared = consolidated.indicators.filter(({ sources }) => sources.length > 1);
    expect(
      Object.fromEntries(shared.map(({ code, sources }) => [code, sources.map(({ agency }) => agency)])),
    ).toEqual({
      'TN-08': ['SNV', 'LDLD'],
      'TT-01': ['SNV', 'LDLD'],
      'TT-02': ['SNV', 'LDLD'],
      'TT-03': ['DPTTH', 'LDLD'],
      'HL-06': ['SNV', 'SCT'],
    });
  });

  test('17 of 19 have reported', () => {
    const { expected, reported, missing } = consolidated.coverage;
    expect({ expected, reported, missing: missing.map(({ code }) => code) }).toEqual({
      ...{ expected: 19, reported: 17, missing: ['BCHQS', 'HHDN'] },
    });
  });

  test('the targets are judged, or it is said why not', () => {
    const byCode = Object.fromEntries(consolidated.targets.map((target) => [target.code, target]));
    expect(Object.keys(byCode)).toEqual(['CB-T0', 'CB-T1', 'CB-T2', 'CB-T3']);
    expect(byCode).toMatchObject({
      'CB-T1': {
        verdict: 'not-decidable',
        actual: null,
        countChangePercent: 100,
        previousValue: 1,
        value: 2,
      },
      'CB-T2': { verdict: 'met', required: 5, actual: 11.34, previousValue: 635, value: 707 },
      'CB-T3': { verdict: 'missed', required: 5, actual: 2.56, previousValue: 39, value: 40 },
    });
  });

  test('the correction counts, and what it corrected stays readable', async () => {
    const { json } = await cliJson('trace', '--db', db, '--period', '2025-Y', '--indicator', 'SK-03');
    const told = ({
      version,
      rawText,
      source,
      receivedOn,
    }: {
      version: number;
      rawText: string;
      source: object;
      receivedOn: string;
    }) => ({
      ...{ version, rawText, receivedOn },
      ...source,
    });
    type Traced = Parameters<typeof told>[0];
    const { current, superseded } = json as { current: readonly Traced[]; superseded: readonly Traced[] };
    expect({ current: current.map(told), superseded: superseded.map(told) }).toEqual({
      current: [
        {
          ...{ version: 2, rawText: '=350+357', receivedOn: '2025-12-10', sheet: 'Số liệu', cell: 'E8' },
          file: 'BC ATVSLD nam 2025 - So Y te (sua).xlsx',
        },
      ],
      superseded: [
        {
          ...{ version: 1, rawText: '700', receivedOn: '2025-12-08', sheet: 'Số liệu', cell: 'E8' },
          file: 'BC ATVSLD nam 2025 - So Y te.xlsx',
        },
      ],
    });
  });

  test('the reception shows who is late and who reported nothing', async () => {
    const { json } = await cliJson('status', '--db', db, '--period', '2025-Y');
    const list = json as ReadonlyArray<{ agency: string; status: string; daysLate: number }>;
    const odd = list.filter(({ status }) => status !== 'on-time');
    expect(odd.map(({ agency, status, daysLate }) => [agency, status, daysLate])).toEqual([
      ['SCT', 'late', 3],
      ['STC', 'nil', 0],
      ['BCHQS', 'missing', 0],
      ['HHDN', 'missing', 0],
    ]);
  });

  test('taking the whole folder in once more changes nothing', async () => {
    const { code, json } = await cliJson('import', '--db', db, join(folder, 'received'));
    const { files } = json as { files: ReadonlyArray<{ status: string }> };
    expect([code, files.length, [...new Set(files.map(({ status }) => status))]]).toEqual([
      0,
      20,
      ['unchanged'],
    ]);
  });
});
