import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { counted, typeIn } from '../fixtures/entry';
import { filledTemplate } from '../fixtures/filled-template';
import { clerk, inMemory } from '../fixtures/in-memory';
import { acceptAll } from '../fixtures/intake';

const place = { agency: 'SYT', period: '2025-Y' } as const;
type Texts = Readonly<Record<string, string | number>>;

async function take(api: DataApi, folder: string, fileName: string, figures: Texts, cells: Texts = {}) {
  await acceptAll(api, await filledTemplate(api, folder, { agency: 'SYT', fileName, figures, cells }));
}

async function submissionOf(api: DataApi, version: number): Promise<string> {
  const list = await api.reception.submissions(place);
  const found = list.find((one) => one.version === version);
  if (!found) throw new Error(`There is no version ${version}`);
  return found.submission;
}

async function undo(api: DataApi, version: number) {
  return api.reception.undo({ submission: await submissionOf(api, version) });
}

async function redo(api: DataApi, version: number) {
  return api.reception.redo({ submission: await submissionOf(api, version) });
}

/** Every version with how it came about and whether it counts, newest first. */
async function history(api: DataApi) {
  return (await api.reception.submissions(place)).map(
    ({ version, origin, state }) => `${version} ${origin} ${state}`,
  );
}

/** The figures without their places. */
async function values(api: DataApi) {
  const all = await counted(api);
  return Object.fromEntries(Object.entries(all).map(([code, text]) => [code, text.split(' · ')[0]]));
}

test('undoing a corrected file brings the old values back, and redoing it the new ones', async () => {
  const { api, folder, announced } = await inMemory();
  await take(api, folder, 'a.xlsx', { 'SK-01': 'KPS', 'SK-03': 700, 'QT-01': 40 });
  const first = await counted(api);
  await take(api, folder, 'b.xlsx', { 'SK-01': 9, 'SK-03': 707, 'QT-02': 50 });
  const second = await counted(api);
  const before = announced.length;

  expect(await undo(api, 2)).toEqual({
    ...{ ...place, version: 2, currentVersion: 1, kept: [] },
    restored: [
      { indicator: 'SK-01', before: 9, beforeNil: false, after: null, afterNil: true },
      { indicator: 'SK-03', before: 707, beforeNil: false, after: 700, afterNil: false },
      { indicator: 'QT-01', before: null, beforeNil: false, after: 40, afterNil: false },
      { indicator: 'QT-02', before: 50, beforeNil: false, after: null, afterNil: false },
    ],
  });
  expect(await counted(api)).toEqual(first);
  expect(await history(api)).toEqual(['2 template withdrawn', '1 template accepted']);

  expect(await redo(api, 2)).toMatchObject({ version: 2, currentVersion: 2, kept: [] });
  expect(await counted(api)).toEqual(second);
  expect(await history(api)).toEqual(['2 template accepted', '1 template accepted']);
  expect(announced.slice(before)).toEqual([
    { event: 'data.changed', payload: { subject: 'submissions' } },
    { event: 'data.changed', payload: { subject: 'submissions' } },
  ]);
});

test('undoing the only version leaves no report; its number is not given again', async () => {
  const { api, folder } = await inMemory();
  await take(api, folder, 'a.xlsx', { 'SK-03': 700 });
  expect(await undo(api, 1)).toMatchObject({ currentVersion: null, kept: [] });
  const status = await api.reception.status({ period: '2025-Y' });
  expect(status.find(({ agency }) => agency === 'SYT')).toMatchObject({
    ...{ state: 'missing', version: 0, figureCount: 0, receivedAt: null },
  });
  expect(await api.consolidation.sources({ period: '2025-Y' })).toEqual([]);
  const trace = await api.consolidation.trace({ period: '2025-Y', indicator: 'SK-03' });
  expect(trace).toMatchObject({ current: [], superseded: [], missing: [{ agency: 'SYT' }] });
  await take(api, folder, 'b.xlsx', { 'SK-03': 707 });
  expect(await history(api)).toEqual(['2 template accepted', '1 template withdrawn']);
});

describe('where the clerk corrected figures after the import', () => {
  /** Lần 1 and 2 are files, lần 3 was typed over the second. */
  async function corrected() {
    const here = await inMemory();
    const { api, folder } = here;
    await take(
      api,
      folder,
      'a.xlsx',
      { 'SK-01': 1, 'SK-02': 2, 'SK-03': 700, 'QT-01': 40 },
      { TEXT_RESULTS: 'Đợt một.' },
    );
    await take(
      api,
      folder,
      'b.xlsx',
      { 'SK-01': 9, 'SK-02': 3, 'SK-03': 707, 'QT-02': 60 },
      { TEXT_RESULTS: 'Đợt hai.' },
    );
    await typeIn(api, { 'SK-03': '710', 'SK-02': '' });
    return here;
  }

  it('the corrections stay, emptied fields too, and are listed; all else goes back', async () => {
    const { api, db } = await corrected();
    expect(await undo(api, 2)).toEqual({
      ...{ ...place, version: 2, currentVersion: 4 },
      restored: [
        { indicator: 'SK-01', before: 9, beforeNil: false, after: 1, afterNil: false },
        { indicator: 'QT-01', before: null, beforeNil: false, after: 40, afterNil: false },
        { indicator: 'QT-02', before: 60, beforeNil: false, after: null, afterNil: false },
      ],
      kept: [
        { indicator: 'SK-02', value: null, nil: false, editedBy: clerk, version: 3 },
        { indicator: 'SK-03', value: 710, nil: false, editedBy: clerk, version: 3 },
      ],
    });
    expect(await counted(api)).toEqual({
      'SK-01': '1 · a.xlsx/Số liệu/E6 · 1',
      'SK-03': '710 · /Nhập tay/SK-03 · 3',
      'QT-01': '40 · a.xlsx/Số liệu/E10 · 1',
    });
    expect(await history(api)).toEqual([
      '4 undo accepted',
      '3 manual accepted',
      '2 template withdrawn',
      '1 template accepted',
    ]);
    const texts = db.prepare<{ text: string }>(
      'SELECT t.text FROM submission_text t JOIN current_submission s ON s.id = t.submission_id',
    );
    expect(texts.all()).toEqual([{ text: 'Đợt một.' }]);
  });

  it('the heading goes back with the file, unless it was typed over', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-01': 1, 'SK-03': 700 }, { DOC_NUMBER: '1/SYT', CONTACT: 'A' });
    await take(api, folder, 'b.xlsx', { 'SK-01': 2, 'SK-03': 707 }, { DOC_NUMBER: '2/SYT', CONTACT: 'A' });
    await typeIn(api, { 'SK-03': '710' });
    const number = async () => (await api.reception.submissions(place))[0]?.documentNumber;
    await undo(api, 2);
    expect(await number()).toBe('1/SYT');
    await redo(api, 2);
    await typeIn(api, {}, { documentNumber: '3/SYT' });
    await undo(api, 2);
    expect([await number(), await values(api)]).toEqual(['3/SYT', { 'SK-01': '1', 'SK-03': '710' }]);
  });

  it('a report of nothing is one again where the corrections are undone with the file', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', {}, { NIL: 'x' });
    await take(api, folder, 'b.xlsx', { 'SK-01': 2, 'SK-03': 707 });
    await typeIn(api, { 'SK-03': 'KPS' });
    const newest = async () => (await api.reception.submissions(place))[0];
    expect(await newest()).toMatchObject({ version: 3, nil: false });
    await undo(api, 2);
    expect(await newest()).toMatchObject({ version: 4, nil: true });
    await undo(api, 4);
    await typeIn(api, { 'SK-03': '8' });
    await undo(api, 2);
    expect(await newest()).toMatchObject({ origin: 'undo', nil: false });
  });

  it('what was asked about the file that holds again is asked still', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-01': 'nhiều', 'SK-03': 700 });
    await take(api, folder, 'b.xlsx', { 'SK-01': 2, 'SK-03': 707 });
    await typeIn(api, { 'SK-03': '710' });
    await undo(api, 2);
    const findings = await api.reception.findings({ submission: await submissionOf(api, 4) });
    expect(findings.map(({ code, indicator, answer }) => [code, indicator, answer])).toEqual([
      ['not_a_number', 'SK-01', 'blank'],
    ]);
  });

  it('redoing is the inverse, from whichever of the two versions it is asked', async () => {
    const { api } = await corrected();
    const before = await counted(api);
    await undo(api, 2);
    const between = await counted(api);
    expect(await redo(api, 2)).toMatchObject({ version: 2, currentVersion: 3 });
    expect(await counted(api)).toEqual(before);
    expect(await redo(api, 4)).toMatchObject({ version: 2, currentVersion: 5 });
    expect(await counted(api)).toEqual(between);
    expect(await undo(api, 5)).toMatchObject({ version: 2, currentVersion: 3 });
    expect(await counted(api)).toEqual(before);
  });

  it('undoing the correction brings the file back, and one after the other leads to the first version', async () => {
    const { api } = await corrected();
    expect(await undo(api, 3)).toMatchObject({
      ...{ version: 3, currentVersion: 2, kept: [] },
      restored: [
        { indicator: 'SK-02', before: null, after: 3 },
        { indicator: 'SK-03', before: 710, after: 707 },
      ],
    });
    await undo(api, 2);
    expect(await values(api)).toEqual({ 'SK-01': '1', 'SK-02': '2', 'SK-03': '700', 'QT-01': '40' });
  });

  it('a correction that is redone brings nothing back of a file that was undone meanwhile', async () => {
    const { api } = await corrected();
    await undo(api, 3);
    await undo(api, 2);
    await redo(api, 3);
    expect(await values(api)).toEqual({ 'SK-01': '1', 'SK-03': '710', 'QT-01': '40' });
  });

  it('a redo that would be hidden by a later report is refused', async () => {
    const { api, folder } = await corrected();
    await undo(api, 2);
    await take(api, folder, 'c.xlsx', { 'SK-03': 800 });
    await expect(redo(api, 2)).rejects.toMatchObject({
      problem: { code: 'later_version_stands', subject: '5' },
    });
    expect(await values(api)).toEqual({ 'SK-03': '800' });
  });
});

describe('a version below the one that counts', () => {
  it('is undone without a change to the figures, where the newest file says all of them itself', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-03': 700, 'QT-01': 40 });
    await take(api, folder, 'b.xlsx', { 'SK-03': 707 });
    const before = await counted(api);
    expect(await undo(api, 1)).toEqual({
      ...{ ...place, version: 1, currentVersion: 2, restored: [] },
      kept: [
        { indicator: 'SK-03', value: 707, nil: false, editedBy: clerk, version: 2 },
        { indicator: 'QT-01', value: null, nil: false, editedBy: clerk, version: 2 },
      ],
    });
    expect(await counted(api)).toEqual(before);
    expect(await history(api)).toEqual(['2 template accepted', '1 template withdrawn']);
  });

  it('leaves the corrections alone where nothing was there before', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-03': 700, 'QT-01': 40 });
    await typeIn(api, { 'SK-03': '710' });
    await undo(api, 1);
    expect(await counted(api)).toEqual({ 'SK-03': '710 · /Nhập tay/SK-03 · 2' });
  });
});

describe('refused', () => {
  it('a version that does not count any more, and one that was never undone', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-03': 700 });
    await expect(redo(api, 1)).rejects.toMatchObject({ problem: { code: 'not_found', subject: 'lần 1' } });
    await undo(api, 1);
    await expect(undo(api, 1)).rejects.toMatchObject({
      problem: { code: 'already_withdrawn', subject: '1' },
    });
  });

  it('a submission that is none', async () => {
    const { api } = await inMemory();
    await expect(api.reception.undo({ submission: 'none' })).rejects.toMatchObject({
      problem: { code: 'not_found', subject: 'none' },
    });
  });
});

describe('the difference of two versions', () => {
  it('names every indicator of either with its place, in the order of the catalogue', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-01': 0, 'SK-02': 2, 'SK-03': 700, 'QT-01': 40 });
    await take(api, folder, 'b.xlsx', { 'SK-01': 'KPS', 'SK-02': 2, 'SK-03': 707, 'QT-02': 'hơn 5.000' });
    const rows = await api.reception.difference({ ...place, from: 1, to: 2 });
    const side = (one: (typeof rows)[number]['before']) =>
      one && `${one.nil ? 'KPS' : one.value} ${one.approximation} ${one.source.file} ${one.source.cell}`;
    expect(
      rows.map(({ indicator, change, before, after }) => [indicator, change, side(before), side(after)]),
    ).toEqual([
      ['SK-01', 'changed', '0 exact a.xlsx E6', 'KPS exact b.xlsx E6'],
      ['SK-02', 'unchanged', '2 exact a.xlsx E7', '2 exact b.xlsx E7'],
      ['SK-03', 'changed', '700 exact a.xlsx E8', '707 exact b.xlsx E8'],
      ['QT-01', 'gone', '40 exact a.xlsx E10', null],
      ['QT-02', 'added', null, '5000 more_than b.xlsx E11'],
    ]);
    await typeIn(api, { 'SK-03': '710' });
    expect(
      (await api.reception.difference({ ...place, from: 2, to: 3 })).find(
        ({ change }) => change === 'changed',
      ),
    ).toEqual({
      ...{ indicator: 'SK-03', name: expect.any(String), unit: 'người', change: 'changed' },
      before: {
        ...{ value: 707, nil: false, approximation: 'exact', rawText: '707' },
        source: { file: 'b.xlsx', sheet: 'Số liệu', cell: 'E8' },
      },
      after: {
        ...{ value: 710, nil: false, approximation: 'exact', rawText: '710' },
        source: { file: '', sheet: 'Nhập tay', cell: 'SK-03' },
      },
    });
  });

  it('is refused for a version that is none', async () => {
    const { api, folder } = await inMemory();
    await take(api, folder, 'a.xlsx', { 'SK-03': 700 });
    await expect(api.reception.difference({ ...place, from: 1, to: 4 })).rejects.toMatchObject({
      problem: { code: 'not_found', subject: 'lần 4' },
    });
  });
});

describe('whatever was sent and typed', () => {
  // No check binds these three to one another, so that nothing is asked.
  const codes = ['SK-01', 'SK-03', 'QT-01'] as const;
  const field = fc.option(fc.oneof(fc.integer({ min: 10, max: 99 }).map(String), fc.constant('KPS')), {
    nil: '',
  });
  const sheet = fc.record({ 'SK-01': field, 'SK-03': field, 'QT-01': field });
  const edits = fc.array(fc.dictionary(fc.constantFrom(...codes), field, { minKeys: 1 }), { maxLength: 3 });
  const filled = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

  it('undoing the second file leaves what was edited since and else what the first said; redoing restores all', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, sheet, edits, async (first, second, typed) => {
        const { api, folder } = await inMemory();
        await take(api, folder, 'a.xlsx', { ...filled(first) }, { TEXT_RESULTS: 'a' });
        await take(api, folder, 'b.xlsx', { ...filled(second) }, { TEXT_RESULTS: 'b' });
        // What the register should hold, and which of it the clerk said last.
        const now: Record<string, string> = { ...filled(second) };
        const edited = new Set<string>();
        for (const texts of typed) {
          await typeIn(api, texts);
          for (const [code, text] of Object.entries(texts)) {
            if ((now[code] ?? '') === text) continue;
            edited.add(code);
            if (text === '') delete now[code];
            else now[code] = text;
          }
        }
        expect(await values(api)).toEqual(now);
        const before = await counted(api);

        const undone = await undo(api, 2);
        const expected = codes.map((code) => [code, edited.has(code) ? (now[code] ?? '') : first[code]]);
        expect(await values(api)).toEqual(filled(Object.fromEntries(expected)));
        const changed = codes.filter((code) => !edited.has(code) && first[code] !== second[code]);
        expect(undone.restored.map(({ indicator }) => indicator)).toEqual(changed);
        const kept = codes.filter((code) => edited.has(code) && (first[code] !== '' || second[code] !== ''));
        expect(undone.kept.map(({ indicator }) => indicator)).toEqual(kept);

        await redo(api, 2);
        expect(await counted(api)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
