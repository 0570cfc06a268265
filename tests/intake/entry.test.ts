import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { CheckedEntry } from '../../shared/contract/entry';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { counted, typed, typeIn } from '../fixtures/entry';
import { filledTemplate } from '../fixtures/filled-template';
import { clerk, clock, dumpOf, inMemory } from '../fixtures/in-memory';
import { accept, acceptAll } from '../fixtures/intake';

const place = { agency: 'SYT', period: '2025-Y' } as const;

/** What changed and what is to be said about it, without the words. */
function told({ figures, issues }: CheckedEntry) {
  return {
    figures: figures.map(({ indicator, change, value, nil }) => [indicator, change, nil ? 'KPS' : value]),
    issues: issues.map(({ id, severity, found, answer, readings }) => [
      id,
      severity,
      found,
      answer,
      readings.map((reading) => reading.answer),
    ]),
  };
}

/** A register with a report of Sở Y tế in our template. */
async function withReport(figures: Record<string, string | number>, cells: Record<string, string> = {}) {
  const here = await inMemory();
  const path = await filledTemplate(here.api, here.folder, {
    agency: 'SYT',
    fileName: 'goc.xlsx',
    figures,
    cells,
  });
  await acceptAll(here.api, path);
  return here;
}

test('the form lists what is to be typed, with what the register holds now and held a year ago', async () => {
  const { api, folder } = await withReport({ 'SK-03': 707, 'QT-02': 'hơn 5.000' }, { DOC_NUMBER: '12/SYT' });
  await accept(
    api,
    await filledTemplate(api, folder, {
      agency: 'SYT',
      period: '2024-Y',
      fileName: 'cu.xlsx',
      figures: { 'SK-03': 650, 'SK-01': 'KPS' },
    }),
  );
  const form = await api.entry.form(place);
  expect({ ...form, lines: form.lines.length }).toEqual({
    ...{ ...place, agencyName: 'Sở Y tế', version: 1, receivedOn: clock.today },
    ...{ documentNumber: '12/SYT', documentDate: null, lines: 33 },
    file: { name: 'goc.xlsx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(form.lines.filter(({ supplied }) => supplied)).toEqual([
    {
      ...{
        indicator: 'SK-01',
        name: expect.any(String),
        topic: expect.any(String),
        unit: 'lượt',
        decimals: 0,
      },
      ...{ supplied: true, current: null, lastYear: { value: null, nil: true, approximation: 'exact' } },
    },
    expect.objectContaining({ indicator: 'SK-02', current: null, lastYear: null }),
    expect.objectContaining({
      indicator: 'SK-03',
      current: {
        ...{ value: 707, nil: false, approximation: 'exact', version: 1 },
        source: { file: 'goc.xlsx', sheet: 'Số liệu', cell: 'E8' },
      },
      lastYear: { value: 650, nil: false, approximation: 'exact' },
    }),
    expect.objectContaining({ indicator: 'QT-01', current: null }),
    expect.objectContaining({
      indicator: 'QT-02',
      current: expect.objectContaining({ value: 5000, approximation: 'more_than' }),
    }),
  ]);
});

describe('what is typed reads as it would in a file', () => {
  it.each<[string, string, string, readonly unknown[], readonly unknown[]]>([
    ['a number', 'SK-03', '3.997.000', ['SK-03', 'added', 3_997_000], []],
    ['plain digits', 'SK-03', '3997', ['SK-03', 'added', 3997], []],
    ['nothing occurred', 'SK-03', 'KPS', ['SK-03', 'added', 'KPS'], []],
    ['nothing occurred, in words', 'SK-03', 'không phát sinh', ['SK-03', 'added', 'KPS'], []],
    ['zero', 'SK-03', '0', ['SK-03', 'added', 0], []],
    ['more than', 'QT-02', 'hơn 5.000.000', ['QT-02', 'added', 5_000_000], []],
  ])('%s', async (_what, code, text, figure, issues) => {
    const { api } = await inMemory();
    expect(told(await api.entry.check(await typed(api, { [code]: text })))).toEqual({
      figures: [figure],
      issues,
    });
  });

  it.each<[string, string, string, readonly unknown[]]>([
    [
      'a comma that may group or divide',
      'SK-03',
      '10,258',
      ['ambiguous_number@Nhập tay!SK-03#SK-03', 'question', '10,258', null, ['value:10258']],
    ],
    ['words', 'SK-03', 'nhiều', ['not_a_number@Nhập tay!SK-03#SK-03', 'error', 'nhiều', null, []]],
    ['below zero', 'SK-03', '-5', ['negative@Nhập tay!SK-03#SK-03', 'error', '-5', null, []]],
    [
      'about, where it has to be exact',
      'SK-03',
      'khoảng 600',
      ['approximate_not_allowed@Nhập tay!SK-03#SK-03', 'question', 'khoảng 600', null, ['value:600']],
    ],
    [
      'what another agency supplies',
      'TT-06',
      '4',
      ['not_supplier@Nhập tay!TT-06#TT-06', 'question', '4', null, ['keep', 'blank']],
    ],
  ])('%s is asked and keeps everything out', async (_what, code, text, issue) => {
    const { api, db } = await inMemory();
    const report = await typed(api, { [code]: text });
    const checked = told(await api.entry.check(report));
    expect(checked.figures).toEqual([]);
    expect(checked.issues).toEqual([issue]);
    const before = dumpOf(db);
    await expect(api.entry.save(report)).rejects.toMatchObject({
      problem: { code: 'open_questions', subject: code },
    });
    expect(dumpOf(db)).toEqual(before);
  });

  it('a figure that the register holds is not gone while it is asked what was typed over it', async () => {
    const { api } = await withReport({ 'SK-03': 707, 'QT-01': 4 });
    const checked = told(await api.entry.check(await typed(api, { 'SK-03': '10,258', 'QT-01': '' })));
    expect(checked.figures).toEqual([['QT-01', 'gone', 4]]);
  });

  it('an answer settles its question and stays on record with its reason', async () => {
    const { api } = await inMemory();
    const report = await typed(api, { 'SK-03': '10,258' });
    const [question] = (await api.entry.check(report)).issues;
    const answers = [{ question: question?.id ?? '', answer: 'value:10258', reason: 'hỏi qua điện thoại' }];
    expect(told(await api.entry.check({ ...report, answers })).figures).toEqual([['SK-03', 'added', 10_258]]);
    const { submission, version } = await api.entry.save({ ...report, answers });
    expect(version).toBe(1);
    expect(await api.reception.findings({ submission })).toEqual([
      expect.objectContaining({
        ...{ code: 'ambiguous_number', found: '10,258', answer: 'value:10258' },
        ...{ reason: 'hỏi qua điện thoại', sheet: 'Nhập tay', cell: 'SK-03' },
      }),
    ]);
  });

  it('figures that contradict one another are refused, though only one of them was typed', async () => {
    const { api, folder } = await inMemory();
    const figures = { 'TN-04': 5, 'TN-05': 2 };
    await accept(api, await filledTemplate(api, folder, { agency: 'SNV', fileName: 'snv.xlsx', figures }));
    const report = await typed(api, { 'TN-04': '1' }, { agency: 'SNV' });
    const { issues } = await api.entry.check(report);
    expect(issues.map(({ severity, code, answer }) => [severity, code, answer])).toEqual([
      ['question', 'cross_check', null],
    ]);
    await expect(api.entry.save(report)).rejects.toMatchObject({ problem: { code: 'open_questions' } });
  });

  it('a figure far from last year is a warning, one a thousand times as large a question', async () => {
    const { api, folder } = await inMemory();
    const figures = { 'SK-01': 650, 'SK-03': 650 };
    await accept(
      api,
      await filledTemplate(api, folder, { agency: 'SYT', period: '2024-Y', fileName: 'cu.xlsx', figures }),
    );
    const { issues } = await api.entry.check(await typed(api, { 'SK-01': '9000', 'SK-03': '650000' }));
    expect(issues.map(({ severity, code, indicator }) => [severity, code, indicator])).toEqual([
      ['warning', 'far_from_before', 'SK-01'],
      ['question', 'thousandfold', 'SK-03'],
    ]);
  });
});

describe('a typed report', () => {
  it('stands under its own place, without a file, and is traced to who typed it', async () => {
    const { api, announced } = await inMemory();
    await typeIn(api, { 'SK-03': '12', 'SK-01': 'KPS', 'QT-01': '0' }, { documentNumber: '7/SYT' });
    expect(await counted(api)).toEqual({
      'SK-01': 'KPS · /Nhập tay/SK-01 · 1',
      'SK-03': '12 · /Nhập tay/SK-03 · 1',
      'QT-01': '0 · /Nhập tay/QT-01 · 1',
    });
    const { current } = await api.consolidation.trace({ period: '2025-Y', indicator: 'SK-03' });
    expect(current).toEqual([
      {
        ...{ indicator: 'SK-03', agency: 'SYT', agencyName: 'Sở Y tế', rawText: '12', version: 1 },
        ...{ reading: { kind: 'amount', amount: 12, approximation: 'exact' }, fileSha256: null },
        ...{ source: { file: '', sheet: 'Nhập tay', cell: 'SK-03' }, documentNumber: '7/SYT' },
        ...{ receivedOn: clock.today, acceptedAt: clock.now, acceptedBy: clerk },
      },
    ]);
    expect(await api.reception.submissions(place)).toEqual([
      expect.objectContaining({
        version: 1,
        origin: 'manual',
        fileName: '',
        fileSha256: null,
        figureCount: 3,
      }),
    ]);
    expect(announced).toContainEqual({ event: 'data.changed', payload: { subject: 'submissions' } });
  });

  it('over a file: what was left keeps its cell there, what was emptied is gone, the words stay', async () => {
    const { api, db } = await withReport(
      { 'SK-01': 40, 'SK-03': 707, 'QT-01': 4, 'QT-02': 'hơn 5.000' },
      { TEXT_RESULTS: 'Đã tổ chức 04 đoàn kiểm tra.' },
    );
    const { version, submission } = await typeIn(api, {
      'SK-03': '710',
      'SK-01': '',
      'QT-01': '4',
      'SK-02': 'KPS',
    });
    expect(version).toBe(2);
    expect(await counted(api)).toEqual({
      'SK-02': 'KPS · /Nhập tay/SK-02 · 2',
      'SK-03': '710 · /Nhập tay/SK-03 · 2',
      'QT-01': '4 · goc.xlsx/Số liệu/E10 · 1',
      'QT-02': '5000 · goc.xlsx/Số liệu/E11 · 1',
    });
    const texts = db.prepare<{ text: string }>(
      'SELECT t.text FROM submission_text t JOIN submission s ON s.id = t.submission_id WHERE s.uuid = ?',
    );
    expect(texts.all(submission)).toEqual([{ text: 'Đã tổ chức 04 đoàn kiểm tra.' }]);
    const sources = await api.consolidation.sources({ period: '2025-Y' });
    expect(
      sources.map(({ indicator, rawText, source, version: from }) => [indicator, rawText, source.cell, from]),
    ).toEqual([
      ['SK-02', 'KPS', 'SK-02', 2],
      ['SK-03', '710', 'SK-03', 2],
      ['QT-01', '4', 'E10', 1],
      ['QT-02', 'hơn 5.000', 'E11', 1],
    ]);
  });

  it('does not ask again what was settled when the file came, and keeps what is still open', async () => {
    const { api } = await withReport({ 'SK-01': 'nhiều', 'SK-03': 5 });
    const unlikely = await typed(api, { 'SK-02': '0' });
    const { issues } = await api.entry.check(unlikely);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['cross_check', 'warning']]);
    await typeIn(api, { 'SK-02': '0' });
    expect(told(await api.entry.check(await typed(api, { 'QT-01': '3' }))).issues).toEqual([]);
    const { submission } = await typeIn(api, { 'QT-01': '3' });
    const findings = await api.reception.findings({ submission });
    expect(findings.map(({ code, found, answer }) => [code, found, answer])).toEqual([
      ['not_a_number', 'nhiều', 'blank'],
      ['cross_check', expect.anything(), 'keep'],
    ]);
    const [now] = await api.reception.submissions(place);
    expect(now).toMatchObject({ version: 3, issueCount: 1 });
  });

  it('nil stays nil until an amount is typed', async () => {
    const { api } = await withReport({}, { NIL: 'x' });
    const nil = async () => (await api.reception.submissions(place)).map((one) => one.nil);
    await typeIn(api, {}, { documentNumber: '9/SYT' });
    expect(await nil()).toEqual([true, true]);
    await typeIn(api, { 'SK-03': '5' });
    expect(await nil()).toEqual([false, true, true]);
  });

  it.each<[string, Record<string, string>, boolean]>([
    [
      'of all that it supplies',
      { 'SK-01': 'KPS', 'SK-02': 'KPS', 'SK-03': 'không phát sinh', 'QT-01': 'KPS', 'QT-02': 'KPS' },
      true,
    ],
    [
      'but of one that is a number',
      { 'SK-01': 'KPS', 'SK-02': 'KPS', 'SK-03': '0', 'QT-01': 'KPS', 'QT-02': 'KPS' },
      false,
    ],
    ['but of one that is blank', { 'SK-01': 'KPS', 'SK-02': 'KPS', 'SK-03': 'KPS', 'QT-01': 'KPS' }, false],
  ])('says for an agency that nothing occurred %s', async (_what, texts, nil) => {
    const { api } = await inMemory();
    await typeIn(api, texts, { receivedOn: CalendarDate.parse('2025-12-01') });
    const standing = await api.reception.status({ period: place.period });
    const [one] = await api.reception.submissions(place);
    expect([one?.nil, standing.find(({ agency }) => agency === place.agency)?.state]).toEqual([
      nil,
      nil ? 'nil' : 'on-time',
    ]);
  });

  it('that says nothing new is no version', async () => {
    const { api, db } = await withReport({ 'SK-03': 707, 'QT-02': 'hơn 5.000' });
    const before = dumpOf(db);
    const [first] = await api.reception.submissions(place);
    const saved = await api.entry.save(
      await typed(api, { 'SK-03': '707', 'QT-02': 'hơn 5.000', 'SK-01': '' }),
    );
    expect(saved).toEqual({ version: 1, submission: first?.submission });
    expect(dumpOf(db)).toEqual(before);
  });

  it('that is empty is no report; taking the last figure away has to be meant', async () => {
    const { api } = await inMemory();
    await expect(api.entry.save(await typed(api, {}))).rejects.toMatchObject({
      problem: { code: 'open_questions', subject: 'empty_report' },
    });
    await typeIn(api, { 'SK-03': '5' });
    await expect(api.entry.save(await typed(api, { 'SK-03': '' }))).rejects.toMatchObject({
      problem: { code: 'open_questions', subject: 'empty_report' },
    });
    await typeIn(api, { 'SK-03': '' });
    expect(await counted(api)).toEqual({});
  });

  it('beside a scan stands under the name of the scan', async () => {
    const { api, folder } = await inMemory();
    const { writeFile } = await import('node:fs/promises');
    const scan = join(folder, 'BC SYT.pdf');
    await writeFile(scan, '%PDF-1.4 scan');
    const { intakeId } = await api.intake.preview({
      paths: [scan],
      period: null,
      agency: null,
      receivedOn: null,
    });
    await api.intake.attach({ intakeId, key: '1', ...place });
    expect((await api.entry.form(place)).file?.name).toBe('BC SYT.pdf');
    await typeIn(api, { 'SK-03': '5' });
    await typeIn(api, { 'SK-01': '6' });
    expect(await counted(api)).toEqual({
      'SK-01': '6 · BC SYT.pdf/Nhập tay/SK-01 · 3',
      'SK-03': '5 · BC SYT.pdf/Nhập tay/SK-03 · 2',
    });
    expect((await api.entry.form(place)).file?.name).toBe('BC SYT.pdf');
  });
});

describe('refused', () => {
  it('what was typed over a version that is not the newest any more', async () => {
    const { api, db } = await inMemory();
    const late = await typed(api, { 'SK-03': '6' });
    await typeIn(api, { 'SK-03': '5' });
    const before = dumpOf(db);
    await expect(api.entry.save(late)).rejects.toMatchObject({
      problem: { code: 'changed_meanwhile', subject: '1' },
    });
    expect(dumpOf(db)).toEqual(before);
  });

  it.each([
    ['an indicator of no plan', 'XX-99', 'unknown_indicator'],
    ['what is worked out from others', 'TN-07', 'unknown_indicator'],
  ])('%s', async (_what, code, problem) => {
    const { api } = await inMemory();
    const report = await typed(api, { [code]: '6' });
    await expect(api.entry.check(report)).rejects.toMatchObject({
      problem: { code: problem, subject: code },
    });
  });

  it('one field twice', async () => {
    const { api } = await inMemory();
    const report = await typed(api, { 'SK-03': '6' });
    await expect(
      api.entry.check({ ...report, figures: [...report.figures, { indicator: 'SK-03', text: '7' }] }),
    ).rejects.toMatchObject({ problem: { code: 'invalid_input' } });
  });
});
