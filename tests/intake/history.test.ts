import { describe, expect, it, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, single } from '../fixtures/intake';

type Figures = Readonly<Record<string, number | string>>;

/** The report of one period after that of another was accepted. */
async function after(
  earlier: { period: string; figures: Figures },
  now: { period: string; figures: Figures },
) {
  const { api, folder } = await inMemory();
  const send = ({ period, figures }: typeof now) =>
    filledTemplate(api, folder, { agency: 'SYT', period, fileName: `SYT ${period}.xlsx`, figures });
  const before = await begun(api, await send(earlier));
  if ((await before.commit()) !== 'committed') throw new Error('The earlier report was not accepted.');
  return { api, ...(await begun(api, await send(now))) };
}

async function begun(api: DataApi, path: string) {
  const { intakeId, files } = await preview(api, [path]);
  const file = single(files);
  const answer = async (given: Readonly<Record<string, string | null>>) => {
    const answers = Object.entries(given).map(([id, word]) => ({ question: id, answer: word, reason: null }));
    return single((await api.intake.answer({ intakeId, key: file.key, answers })).files);
  };
  const commit = async () => single((await api.intake.commit({ intakeId })).files).status;
  return { file, answer, commit };
}

/** Findings of the checks only. */
const checks = ({ issues }: PreviewedFile) =>
  issues
    .filter(({ code }) =>
      ['same_as_last_report', 'thousandfold', 'below_half_year', 'far_from_before', 'cross_check'].includes(
        code,
      ),
    )
    .map(({ severity, code, indicator, readings }) => [
      severity,
      code,
      indicator,
      ...readings.map(({ answer }) => answer),
    ]);

const year = (figures: Figures) => ({ period: '2025-Y', figures });
const half = (figures: Figures) => ({ period: '2025-H1', figures });
const lastYear = (figures: Figures) => ({ period: '2024-Y', figures });

const same = { 'SK-01': 812, 'SK-03': 700, 'QT-01': 12 };

test.each([
  ['last year’s', lastYear(same)],
  ['the previous period’s', half(same)],
])('the same figures as %s report are worth a look', async (_what, earlier) => {
  const { file } = await after(earlier, year(same));
  expect([file.status, checks(file)]).toEqual(['ready', [['warning', 'same_as_last_report', null, 'keep']]]);
});

test('one figure that differs makes another report', async () => {
  const { file } = await after(lastYear(same), year({ ...same, 'SK-01': 813 }));
  expect([file.status, checks(file)]).toEqual(['ready', []]);
});

test('the warning is accepted with a reason, which is kept', async () => {
  const { answer, commit, api } = await after(lastYear(same), year(same));
  await answer({ same_as_last_report: 'keep' });
  expect(await commit()).toBe('committed');
  const [version] = await api.reception.submissions({ agency: 'SYT', period: '2025-Y' });
  const findings = await api.reception.findings({ submission: version?.submission ?? '' });
  expect(
    findings.filter(({ code }) => code === 'same_as_last_report').map(({ answer: given }) => given),
  ).toEqual(['keep']);
});

describe('a figure in another unit', () => {
  const question = 'thousandfold@Số liệu!E6#SK-01';
  const begin = () => after(lastYear({ 'SK-01': 812 }), year({ 'SK-01': 830_000 }));

  it('is a question that shows both, and is kept out until it is answered', async () => {
    const { file } = await begin();
    expect([file.status, figuresOf(file), checks(file)]).toEqual([
      'needs-review',
      {},
      [['question', 'thousandfold', 'SK-01', 'keep', 'value:830', 'blank']],
    ]);
  });

  it.each([
    ['keep', 'ready', { 'SK-01': 830_000 }],
    ['value:830', 'ready', { 'SK-01': 830 }],
    ['value:829', 'ready', { 'SK-01': 829 }],
    ['nil', 'ready', { 'SK-01': 'KPS' }],
    ['blank', 'ready', {}],
    ['value:830.5', 'needs-review', {}],
    ['ignore', 'needs-review', {}],
    ['indicator:SK-03', 'needs-review', {}],
  ])('%s', async (word, status, figures) => {
    const { file, answer } = await begin();
    const now = await answer({ [question]: word });
    expect([now.status, figuresOf(now)]).toEqual([status, figures]);
    expect(await answer({ [question]: null })).toEqual(file);
  });

  it('what is put in its place is checked as well', async () => {
    const { answer, commit, api } = await begin();
    const far = await answer({ [question]: 'value:83' });
    expect([far.status, checks(far)]).toEqual([
      'ready',
      [
        ['question', 'thousandfold', 'SK-01', 'keep', 'value:830', 'blank'],
        ['warning', 'far_from_before', 'SK-01', 'keep', 'blank'],
      ],
    ]);
    expect(await commit()).toBe('committed');
    const { indicators } = await api.consolidation.summary({ period: '2025-Y' });
    expect(indicators.find(({ code }) => code === 'SK-01')?.value).toBe(83);
  });
});

describe('a year below its first half', () => {
  const question = 'below_half_year@Số liệu!E6#SK-01';
  const begin = () => after(half({ 'SK-01': 500 }), year({ 'SK-01': 400 }));

  it.each([
    ['keep', { 'SK-01': 400 }],
    ['value:900', { 'SK-01': 900 }],
    ['blank', {}],
  ])('%s', async (word, figures) => {
    const { file, answer } = await begin();
    expect([file.status, checks(file)]).toEqual([
      'needs-review',
      [['question', 'below_half_year', 'SK-01', 'keep', 'value:900', 'blank']],
    ]);
    const now = await answer({ [question]: word });
    expect([now.status, figuresOf(now)]).toEqual(['ready', figures]);
    expect(await answer({ [question]: null })).toEqual(file);
  });

  it('a correction that contradicts another figure is a question of its own', async () => {
    const { api, folder } = await inMemory();
    const send = (period: string, figures: Figures) =>
      filledTemplate(api, folder, { agency: 'SNV', period, fileName: `${period} SNV.xlsx`, figures });
    const first = await begun(api, await send('2025-H1', { 'TN-04': 10, 'TN-05': 3 }));
    expect(await first.commit()).toBe('committed');
    const { file, answer } = await begun(api, await send('2025-Y', { 'TN-04': 11, 'TN-05': 2 }));
    const [asked] = open(file.issues);
    expect(asked?.code).toBe('below_half_year');
    const now = await answer({ [asked?.id ?? '']: 'value:20' });
    expect(open(now.issues).map(({ code, indicator }) => [code, indicator])).toEqual([
      ['cross_check', 'TN-05'],
    ]);
    expect(now.status).toBe('needs-review');
  });
});
