import { describe, expect, it, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { counted, typeIn } from '../fixtures/entry';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { accept, open, preview, single } from '../fixtures/intake';

const choice = (indicator: string) => `version_choice#${indicator}`;
const first = { 'SK-01': 100, 'SK-03': 700, 'QT-02': 'hơn 5.000' };

function report(api: DataApi, folder: string, fileName: string, figures: Record<string, number | string>) {
  return filledTemplate(api, folder, { agency: 'SYT', fileName, figures });
}

async function begun(api: DataApi, path: string) {
  const { intakeId, files } = await preview(api, [path]);
  const file = single(files);
  const answer = async (given: Readonly<Record<string, string | null>>) => {
    const answers = Object.entries(given).map(([id, word]) => ({
      question: id,
      answer: word,
      reason: 'so sánh',
    }));
    return single((await api.intake.answer({ intakeId, key: file.key, answers })).files);
  };
  const commit = async () => single((await api.intake.commit({ intakeId })).files);
  return { file, answer, commit };
}

const told = ({ figures }: PreviewedFile) =>
  figures.map(
    ({ code, change, value, before, keepsBefore }) =>
      `${code} ${change} ${value}, before ${before?.value}${keepsBefore ? ' (kept)' : ''}`,
  );

describe('where a new file changes or omits a figure', () => {
  async function second() {
    const { api, folder } = await inMemory();
    await accept(api, await report(api, folder, 'first.xlsx', first));
    const path = await report(api, folder, 'second.xlsx', { 'SK-01': 101, 'SK-03': 707 });
    return { api, folder, ...(await begun(api, path)) };
  }

  it('the file counts unless somebody chooses', async () => {
    const { api, file, commit } = await second();
    expect([file.status, told(file)]).toEqual([
      'ready',
      ['SK-01 changed 101, before 100', 'SK-03 changed 707, before 700', 'QT-02 gone null, before 5000'],
    ]);
    await commit();
    expect(await counted(api)).toEqual({
      'SK-01': '101 · second.xlsx/Số liệu/E6 · 2',
      'SK-03': '707 · second.xlsx/Số liệu/E8 · 2',
    });
  });

  it('the accepted figure is kept with the file it stands in', async () => {
    const { api, answer, commit } = await second();
    const now = await answer({ [choice('SK-03')]: 'before', [choice('QT-02')]: 'before' });
    expect([now.status, told(now)]).toEqual([
      'ready',
      [
        'SK-01 changed 101, before 100',
        'SK-03 changed 707, before 700 (kept)',
        'QT-02 gone null, before 5000 (kept)',
      ],
    ]);
    expect(
      now.issues
        .filter(({ code }) => code === 'version_choice')
        .map((one) => [one.severity, one.answer, one.reason]),
    ).toEqual([
      ['note', 'before', 'so sánh'],
      ['note', 'before', 'so sánh'],
    ]);
    expect(await commit()).toMatchObject({ status: 'committed', version: 2 });
    expect(await counted(api)).toEqual({
      'SK-01': '101 · second.xlsx/Số liệu/E6 · 2',
      'SK-03': '700 · first.xlsx/Số liệu/E8 · 1',
      'QT-02': expect.stringMatching(/^5000 · first\.xlsx\/Số liệu\/E\d+ · 1$/),
    });
    const trace = async (indicator: string) => {
      const { current } = await api.consolidation.trace({ period: '2025-Y', indicator });
      return current.map(({ rawText, source }) => [rawText, source.file]);
    };
    expect([await trace('SK-03'), await trace('QT-02'), await trace('SK-01')]).toEqual([
      [['700', 'first.xlsx']],
      [['hơn 5.000', 'first.xlsx']],
      [['101', 'second.xlsx']],
    ]);
  });

  it('the choice is taken back', async () => {
    const { file, answer } = await second();
    await answer({ [choice('SK-03')]: 'before', [choice('QT-02')]: 'before' });
    await answer({ [choice('QT-02')]: null });
    expect(await answer({ [choice('SK-03')]: null })).toEqual(file);
  });

  it('a choice about a figure that is the same, or new, does nothing', async () => {
    const { api, folder } = await inMemory();
    await accept(api, await report(api, folder, 'first.xlsx', { 'SK-01': 100 }));
    const { file, answer } = await begun(
      api,
      await report(api, folder, 'second.xlsx', { 'SK-01': 100, 'SK-03': 707 }),
    );
    expect(await answer({ [choice('SK-01')]: 'before', [choice('SK-03')]: 'before' })).toEqual(file);
  });

  it('a figure kept twice still leads to the file it stands in', async () => {
    const { api, folder, answer, commit } = await second();
    await answer({ [choice('SK-03')]: 'before' });
    await commit();
    const third = await begun(api, await report(api, folder, 'third.xlsx', { 'SK-01': 101, 'SK-03': 708 }));
    await third.answer({ [choice('SK-03')]: 'before' });
    expect(await third.commit()).toMatchObject({ status: 'committed', version: 3 });
    expect((await counted(api))['SK-03']).toBe('700 · first.xlsx/Số liệu/E8 · 1');
  });
});

describe('where the clerk had typed the figure', () => {
  async function afterTyping() {
    const { api, folder } = await inMemory();
    await accept(api, await report(api, folder, 'first.xlsx', { 'SK-01': 100, 'SK-03': 700 }));
    await typeIn(api, { 'SK-03': '705' });
    const path = await report(api, folder, 'second.xlsx', { 'SK-01': 101, 'SK-03': 707 });
    return { api, ...(await begun(api, path)) };
  }

  it('a new file that says otherwise is a question', async () => {
    const { file, commit } = await afterTyping();
    expect([file.status, file.version]).toEqual(['needs-review', 3]);
    expect(open(file.issues)).toEqual([
      expect.objectContaining({ id: choice('SK-03'), severity: 'question', found: '707' }),
    ]);
    expect(open(file.issues)[0]?.readings.map(({ answer }) => answer)).toEqual(['keep', 'before']);
    expect(await commit()).toMatchObject({ status: 'needs-review' });
  });

  it.each([
    ['keep', { 'SK-01': '101 · second.xlsx/Số liệu/E6 · 3', 'SK-03': '707 · second.xlsx/Số liệu/E8 · 3' }],
    ['before', { 'SK-01': '101 · second.xlsx/Số liệu/E6 · 3', 'SK-03': expect.stringMatching(/^705 .* 2$/) }],
  ])('%s', async (word, expected) => {
    const { api, answer, commit } = await afterTyping();
    expect((await answer({ [choice('SK-03')]: word })).status).toBe('ready');
    expect(await commit()).toMatchObject({ status: 'committed', version: 3 });
    expect(await counted(api)).toEqual(expected);
  });

  it.each(['value:7', 'nil', 'agency:SYT', 'perhaps'])('%s is no choice', async (word) => {
    const { file, answer } = await afterTyping();
    expect(await answer({ [choice('SK-03')]: word })).toEqual(file);
  });
});

test('what was typed after the preview is asked about, not overwritten', async () => {
  const { api, folder, second } = await inMemory();
  await accept(api, await report(api, folder, 'first.xlsx', { 'SK-01': 100, 'SK-03': 700 }));
  const path = await report(api, folder, 'second.xlsx', { 'SK-01': 101, 'SK-03': 707 });
  const { file, commit, answer } = await begun(api, path);
  expect([file.status, file.version]).toEqual(['ready', 2]);
  await typeIn(second(), { 'SK-03': '705' });
  expect(await commit()).toMatchObject({ status: 'needs-review', version: 3 });
  expect((await counted(api))['SK-03']).toMatch(/^705 /);

  expect((await answer({ [choice('SK-03')]: 'keep' })).status).toBe('ready');
  expect(await commit()).toMatchObject({ status: 'committed', version: 3 });
  expect((await counted(api))['SK-03']).toBe('707 · second.xlsx/Số liệu/E8 · 3');
});
