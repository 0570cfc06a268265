import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channelsOf, type DataApi, dataContract } from '../../shared/contract';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';

type DataChannel = { [S in keyof DataApi]: `${S}.${keyof DataApi[S] & string}` }[keyof DataApi];
type Stage = {
  readonly api: DataApi;
  readonly folder: string;
  readonly intakeId: string;
  readonly sha256: string;
};

/**
 * One good request for every channel and what its answer must say. A new channel does not compile without one. The register
 * holds the plan and one accepted report of Sở Y tế; a second one, of Hội Nông dân, waits in a preview.
 */
const questions: Record<DataChannel, (stage: Stage) => readonly [input: unknown, answer: unknown]> = {
  'plans.presets': () => [
    undefined,
    [
      expect.objectContaining({
        code: 'cao-bang-2025',
        agencyItems: 20,
        duties: 39,
        targets: 4,
        indicators: 34,
      }),
    ],
  ],
  'plans.load': () => [{ preset: 'cao-bang-2025' }, refused('plan_already_loaded', 'cao-bang-2025')],
  'plans.current': () => [
    undefined,
    expect.objectContaining({ code: 'cao-bang-2025', standingAgency: 'SNV' }),
  ],
  'register.agencies': () => [
    undefined,
    expect.arrayContaining([expect.objectContaining({ code: 'SYT', name: 'Sở Y tế' })]),
  ],
  'register.periods': () => [
    undefined,
    expect.arrayContaining([expect.objectContaining({ code: '2025-Y', dueDate: '2025-12-14' })]),
  ],
  'register.indicators': () => [
    undefined,
    expect.arrayContaining([expect.objectContaining({ code: 'SK-03', suppliers: ['SYT'] })]),
  ],
  'templates.write': ({ folder }) => [
    { period: '2025-Y', folder, agency: 'HND' },
    { files: [{ agency: 'HND', path: join(folder, '2025-Y_HND_bao-cao.xlsx') }] },
  ],
  'intake.preview': ({ folder }) => [
    { paths: [join(folder, 'missing.xlsx')], period: null, agency: null, receivedOn: null },
    expect.objectContaining({ files: [expect.objectContaining({ status: 'rejected' })] }),
  ],
  'intake.commit': ({ intakeId }) => [
    { intakeId, withOpenIssues: [] },
    { files: [{ key: '1', status: 'committed', version: 1 }] },
  ],
  'intake.cancel': () => [undefined, undefined],
  'reception.status': () => [
    { period: '2025-Y' },
    expect.arrayContaining([
      expect.objectContaining({ agency: 'SYT', state: 'on-time', version: 1, receivedAt: '2025-12-10' }),
      expect.objectContaining({ agency: 'HHDN', state: 'missing', version: 0, receivedAt: null }),
    ]),
  ],
  'reception.submissions': ({ sha256 }) => [
    { agency: 'SYT', period: '2025-Y' },
    [
      expect.objectContaining({
        version: 1,
        fileName: 'SYT.xlsx',
        fileSha256: sha256,
        figureCount: 1,
        issueCount: 0,
      }),
    ],
  ],
  'reception.saveOriginal': ({ folder, sha256 }) => [
    { sha256, path: join(folder, 'goc.xlsx') },
    { path: join(folder, 'goc.xlsx') },
  ],
  'consolidation.summary': () => [
    { period: '2025-Y' },
    expect.objectContaining({ coverage: expect.objectContaining({ expected: 19, reported: 1 }) }),
  ],
  'consolidation.sources': () => [
    { period: '2025-Y' },
    [
      expect.objectContaining({
        indicator: 'SK-03',
        agency: 'SYT',
        reading: { kind: 'amount', amount: 707, approximation: 'exact' },
      }),
    ],
  ],
  'consolidation.trace': () => [
    { period: '2025-Y', indicator: 'SK-03' },
    expect.objectContaining({ indicator: 'SK-03', superseded: [], blank: [], missing: [] }),
  ],
  'consolidation.exportWorkbook': ({ folder }) => [
    { period: '2025-Y', path: join(folder, 'tong-hop.xlsx') },
    { path: join(folder, 'tong-hop.xlsx'), bytes: expect.any(Number) },
  ],
};

function refused(code: string, subject: string) {
  return expect.objectContaining({ problem: { code, subject } });
}

async function stage(): Promise<Stage> {
  const { api, folder } = await inMemory();
  const preview = async (path: string, receivedOn: '2025-12-10') =>
    api.intake.preview({ paths: [path], period: '2025-Y', agency: null, receivedOn });
  const first = await preview(
    await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } }),
    '2025-12-10',
  );
  await api.intake.commit({ intakeId: first.intakeId, withOpenIssues: [] });
  const [submission] = await api.reception.submissions({ agency: 'SYT', period: '2025-Y' });
  const waiting = await preview(
    await filledTemplate(api, folder, { agency: 'HND', figures: { 'TT-06': 20 } }),
    '2025-12-10',
  );
  return { api, folder, intakeId: waiting.intakeId, sha256: submission?.fileSha256 ?? '' };
}

describe('the data process', () => {
  it.each(channelsOf(dataContract))('%s answers a real question', async (channel) => {
    const here = await stage();
    const [input, answer] = questions[channel](here);
    const [subject = '', name = ''] = channel.split('.');
    const methods = here.api as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    expect(await methods[subject]?.[name]?.(input).catch((error: unknown) => error)).toEqual(answer);
  });

  it.each(channelsOf(dataContract))('%s refuses a request that it does not understand', async (channel) => {
    const { api } = await inMemory();
    const [subject = '', name = ''] = channel.split('.');
    const methods = api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
    await expect(methods[subject]?.[name]?.({ not: ['what', 'was', 'agreed'] })).rejects.toMatchObject({
      problem: { code: 'invalid_input' },
    });
  });
});

describe('names that the register does not know', () => {
  it.each<[string, (api: DataApi, folder: string) => Promise<unknown>, string, string]>([
    ['a period', (api) => api.consolidation.summary({ period: '2019-Y' }), 'unknown_period', '2019-Y'],
    [
      'an indicator',
      (api) => api.consolidation.trace({ period: '2025-Y', indicator: 'XX-99' }),
      'unknown_indicator',
      'XX-99',
    ],
    [
      'an agency',
      (api, folder) => api.templates.write({ period: '2025-Y', folder, agency: 'XYZ' }),
      'unknown_agency',
      'XYZ',
    ],
    [
      'a group as an agency',
      (api, folder) => api.templates.write({ period: '2025-Y', folder, agency: 'NHOM-DT' }),
      'unknown_agency',
      'NHOM-DT',
    ],
    ['a preview', (api) => api.intake.commit({ intakeId: 'gone', withOpenIssues: [] }), 'not_found', 'gone'],
    [
      'an original',
      (api, folder) => api.reception.saveOriginal({ sha256: 'a'.repeat(64), path: join(folder, 'a') }),
      'not_found',
      'a'.repeat(64),
    ],
  ])('%s', async (_what, ask, code, subject) => {
    const { api, folder } = await inMemory();
    await expect(ask(api, folder)).rejects.toMatchObject({ problem: { code, subject } });
  });
});

describe('a preview that is cancelled', () => {
  it('is refused, leaves nothing waiting and writes nothing', async () => {
    const { api, folder, announced } = await inMemory();
    const paths = await Promise.all(
      ['SYT', 'HND', 'SCT'].map((agency) =>
        filledTemplate(api, folder, { agency, fileName: `${agency}.xlsx` }),
      ),
    );
    const preview = api.intake.preview({ paths, period: null, agency: null, receivedOn: null });
    await api.intake.cancel(undefined);
    await expect(preview).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect(announced.filter(({ event }) => event === 'intake.progress').length).toBeLessThan(3);
  });
});
