import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channelsOf, type DataApi, dataContract } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { filledTemplate } from '../fixtures/filled-template';
import { clerk, clock, inMemory } from '../fixtures/in-memory';
import { chaseQuestions } from './chase-questions';
import { deadlineQuestions } from './deadline-questions';
import { holidayQuestions } from './holiday-questions';
import type { DataChannel, Question, Stage } from './questions';
import { reminderQuestions } from './reminder-questions';

/**
 * One good request for every channel and what its answer must say. A new channel does not compile without one. The register
 * holds the plan and one accepted report of Sở Y tế; another one, of Hội Nông dân, waits in a preview that could be resumed.
 */
const questions: Record<DataChannel, Question> = {
  ...holidayQuestions,
  ...deadlineQuestions,
  ...reminderQuestions,
  ...chaseQuestions,
  'planReading.read': () => [
    {
      text: 'KẾ HOẠCH\nAn toàn, vệ sinh lao động năm 2026\nI. MỤC TIÊU\n- Giảm 4% tần suất tai nạn lao động chết người.',
    },
    expect.objectContaining({ document: expect.objectContaining({ format: 'pasted' }) }),
  ],
  'planReading.open': () => [{ text: 'KẾ HOẠCH\nAn toàn lao động' }, { id: expect.any(String), isNew: true }],
  'planReading.cancel': () => [undefined, undefined],
  'planReading.waiting': () => [undefined, []],
  'planReading.ended': () => [undefined, []],
  'planReading.draft': () => [{ id: 'gone' }, refused('not_found', 'gone')],
  'planReading.save': () => [
    {
      ...{ id: 'gone', revision: 1 },
      draft: {
        ...{ notPlan: null, readNevertheless: false, documentKind: 'plan', entries: [], replaced: [] },
        answers: {},
      },
    },
    refused('not_found', 'gone'),
  ],
  'planReading.discard': () => [{ id: 'gone' }, refused('not_found', 'gone')],
  'planReading.takeUp': () => [{ id: 'gone' }, refused('not_found', 'gone')],
  'planReading.propose': () => [{ id: 'gone' }, refused('not_found', 'gone')],
  'planReading.confirm': () => [{ id: 'gone', revision: 1 }, refused('not_found', 'gone')],
  'planReading.undo': () => [{ id: 'gone' }, refused('not_found', 'gone')],
  'plans.presets': () => [
    undefined,
    expect.arrayContaining([
      expect.objectContaining({
        code: 'cao-bang-2025',
        agencyItems: 20,
        duties: 39,
        targets: 4,
        indicators: 34,
      }),
    ]),
  ],
  'plans.load': () => [{ preset: 'cao-bang-2025' }, refused('plan_already_loaded', 'cao-bang-2025')],
  'plans.current': () => [
    undefined,
    expect.objectContaining({ code: 'cao-bang-2025', standingAgency: 'SNV' }),
  ],
  'plans.list': () => [undefined, [expect.objectContaining({ code: 'cao-bang-2025' })]],
  'plans.detail': () => [
    { plan: 'cao-bang-2025' },
    expect.objectContaining({ document: expect.objectContaining({ number: '664/KH-UBND' }), edits: [] }),
  ],
  'plans.text': () => [{}, null],
  'plans.editDocument': () => [
    { field: 'issuer', value: 'UBND tỉnh Cao Bằng', reason: 'Viết như con dấu' },
    expect.objectContaining({ edits: [expect.objectContaining({ field: 'issuer', editedBy: clerk })] }),
  ],
  'plans.undoEdit': () => [{ edit: 1 }, refused('not_found', '1')],
  'plans.openYear': () => [{ year: 2027 }, { opened: ['2027-H1', '2027-Y'] }],
  'plans.openings': () => [undefined, []],
  'plans.undoOpening': () => [{ opening: 'gone' }, refused('not_found', 'gone')],
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
  'agencies.list': () => [
    { search: 'y te', on: '2025-12-20', view: 'then' },
    { total: 1, agencies: [expect.objectContaining({ code: 'SYT', name: 'Sở Y tế', foundBy: null })] },
  ],
  'agencies.detail': () => [
    { code: 'SYT' },
    expect.objectContaining({
      code: 'SYT',
      names: [expect.objectContaining({ name: 'Sở Y tế' })],
      events: [],
    }),
  ],
  'agencies.edit': () => [
    { code: 'SYT', change: { field: 'note', value: 'Trụ sở mới' } },
    expect.objectContaining({ field: 'note', before: '""', after: '"Trụ sở mới"', editedBy: clerk }),
  ],
  'agencies.undoEdit': () => [{ edit: 'gone' }, refused('not_found', 'gone')],
  'agencies.duplicates': () => [undefined, []],
  'agencies.events': () => [{}, { total: 0, events: [] }],
  'agencies.preview': () => [
    { request: renaming },
    expect.objectContaining({
      canApply: true,
      agencies: [expect.objectContaining({ code: 'SYT', change: 'renamed', before: 'Sở Y tế' })],
    }),
  ],
  'agencies.apply': () => [
    { request: renaming },
    expect.objectContaining({ state: 'applied', event: expect.any(String) }),
  ],
  'agencies.undo': () => [{ event: 'gone' }, refused('not_found', 'gone')],
  'agencies.redo': () => [{ event: 'gone' }, refused('not_found', 'gone')],
  'agencies.offers': () => [undefined, expect.any(Array)],
  'agencies.importList': ({ folder }) => [
    { path: join(folder, 'missing.xlsx'), as: 'agencies' },
    refused('not_found', 'missing.xlsx'),
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
    { intakeId },
    {
      files: [{ key: '1', status: 'committed', version: 1, submission: expect.any(String) }],
      waiting: 0,
      again: [],
    },
  ],
  'intake.cancel': () => [undefined, undefined],
  'intake.waiting': ({ intakeId }) => [
    undefined,
    { intakeId, startedAt: clock.now, startedBy: clerk, fileCount: 1, answerCount: 0 },
  ],
  'intake.resume': ({ intakeId }) => [
    { intakeId },
    { intakeId, files: [expect.objectContaining({ key: '1', agency: 'HND', status: 'ready' })] },
  ],
  'intake.answer': ({ intakeId }) => [
    { intakeId, key: '1', answers: [{ question: 'external_links', answer: 'keep', reason: null }] },
    { files: [expect.objectContaining({ key: '1', agency: 'HND', status: 'ready' })] },
  ],
  'intake.excerpt': ({ intakeId }) => [
    { intakeId, key: '1', sheet: 'Số liệu', cell: 'E6' },
    expect.objectContaining({
      ...{ sheet: 'Số liệu', state: 'visible', cell: 'E6' },
      rows: expect.arrayContaining([
        expect.objectContaining({
          number: 6,
          cells: expect.arrayContaining([
            expect.objectContaining({ cell: 'E6', text: '20', kind: 'number' }),
          ]),
        }),
      ]),
    }),
  ],
  'intake.attach': ({ intakeId }) => [
    { intakeId, key: '1', agency: 'HND', period: '2025-Y' },
    { key: '1', status: 'committed', version: 1, submission: expect.any(String) },
  ],
  'intake.annotate': ({ intakeId, folder }) => [
    { intakeId, key: '1', path: join(folder, 'danh-dau.xlsx') },
    {
      path: join(folder, 'danh-dau.xlsx'),
      marks: expect.any(Number),
      lost: [],
      letter: expect.stringContaining('Hội Nông dân'),
    },
  ],
  'intake.discard': ({ intakeId }) => [{ intakeId }, undefined],
  'intake.remembered': ({ remembered }) => [
    { agency: 'SYT' },
    [
      {
        ...{ id: remembered, agency: 'SYT', agencyName: 'Sở Y tế', about: 'row', label: 'Số người khám' },
        ...{ answer: 'indicator:SK-03', answerText: expect.stringMatching(/^SK-03 Số NLĐ/) },
        ...{ fileName: 'cu.xlsx', decidedBy: clerk, decidedAt: clock.now },
      },
    ],
  ],
  'intake.forget': ({ remembered }) => [{ id: remembered }, { again: [] }],
  'intake.detect': ({ folder }) => [
    { paths: [join(folder, 'SYT.xlsx')] },
    [
      expect.objectContaining({
        ...{
          path: join(folder, 'SYT.xlsx'),
          format: 'xlsx',
          form: 'template',
          formConfidence: 1,
          message: null,
        },
        agency: expect.objectContaining({ code: 'SYT', from: 'mark', confidence: 1 }),
        period: expect.objectContaining({ code: '2025-Y', from: 'mark', confidence: 1 }),
      }),
    ],
  ],
  'entry.form': () => [
    { agency: 'SYT', period: '2025-Y' },
    expect.objectContaining({
      ...{ agency: 'SYT', agencyName: 'Sở Y tế', period: '2025-Y', version: 1, receivedOn: '2025-12-10' },
      lines: expect.arrayContaining([
        expect.objectContaining({ indicator: 'SK-03', current: expect.objectContaining({ value: 707 }) }),
      ]),
    }),
  ],
  'entry.check': () => [
    typedReport,
    {
      figures: [{ indicator: 'SK-03', value: 710, nil: false, approximation: 'exact', change: 'changed' }],
      issues: [],
    },
  ],
  'entry.save': () => [typedReport, { version: 2, submission: expect.any(String) }],
  'reception.status': () => [
    { period: '2025-Y' },
    expect.arrayContaining([
      expect.objectContaining({ agency: 'SYT', state: 'on-time', version: 1, receivedAt: '2025-12-10' }),
      expect.objectContaining({ agency: 'HHDN', state: 'missing', version: 0, receivedAt: null }),
    ]),
  ],
  'reception.history': () => [
    { agency: 'SYT', period: '2025-Y' },
    {
      ...{ base: '2025-12-14', quote: expect.any(String), isTier: false },
      steps: [
        expect.objectContaining({ from: '2024-12-15', state: 'not-due', because: [] }),
        expect.objectContaining({ from: '2025-12-03', state: 'due-soon' }),
        expect.objectContaining({ from: '2025-12-10', state: 'on-time', dueDate: '2025-12-14' }),
      ],
    },
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
  'reception.findings': ({ submission }) => [
    { submission },
    expect.arrayContaining([
      expect.objectContaining({ severity: 'note', code: 'blank_figure', indicator: 'SK-01' }),
    ]),
  ],
  'reception.difference': () => [
    { agency: 'SYT', period: '2025-Y', from: 1, to: 1 },
    [expect.objectContaining({ indicator: 'SK-03', change: 'unchanged' })],
  ],
  'reception.undo': ({ submission }) => [
    { submission },
    {
      ...{ agency: 'SYT', period: '2025-Y', version: 1, currentVersion: null, kept: [] },
      restored: [{ indicator: 'SK-03', before: 707, beforeNil: false, after: null, afterNil: false }],
    },
  ],
  'reception.redo': ({ withdrawn }) => [
    { submission: withdrawn },
    {
      ...{ agency: 'SCT', period: '2025-Y', version: 1, currentVersion: 1, kept: [] },
      restored: [{ indicator: 'HL-01', before: null, beforeNil: false, after: 3, afterNil: false }],
    },
  ],
  'reception.annotate': ({ submission, folder }) => [
    { submission, path: join(folder, 'danh-dau.xlsx') },
    {
      path: join(folder, 'danh-dau.xlsx'),
      marks: expect.any(Number),
      lost: [],
      letter: expect.stringContaining('Sở Y tế'),
    },
  ],
  'reception.markReturned': ({ submission }) => [{ submission, reason: 'thiếu số liệu' }, undefined],
  'reception.saveOriginal': ({ folder, sha256 }) => [
    { sha256, path: join(folder, 'goc.xlsx') },
    { path: join(folder, 'goc.xlsx') },
  ],
  'consolidation.summary': () => [
    { period: '2025-Y' },
    expect.objectContaining({ coverage: expect.objectContaining({ expected: 19, reported: 1 }) }),
  ],
  'consolidation.byAgency': () => [
    { period: '2025-Y' },
    expect.objectContaining({
      view: 'then',
      rows: expect.arrayContaining([
        expect.objectContaining({
          agency: 'SYT',
          cells: expect.arrayContaining([
            expect.objectContaining({ indicator: 'SK-03', value: 707, of: ['SYT'], previousOf: [] }),
          ]),
        }),
      ]),
    }),
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
  'targets.judge': () => [
    { year: 2025, measuredOn: null },
    expect.objectContaining({
      ...{ period: '2025-Y', previousPeriod: '2024-Y', measuredOn: '2025-12-14' },
      targets: expect.arrayContaining([expect.objectContaining({ code: 'CB-T2', verdict: 'no-data' })]),
    }),
  ],
  'targets.restate': () => [
    { indicator: 'SK-03', period: '2024-Y', amount: 640, note: 'bổ sung', documentNumber: '12/BC-SYT' },
    { id: expect.any(String) },
  ],
  'targets.recordOpenCase': () => [
    {
      ...{ indicator: 'TN-04', period: '2025-Y', severity: 'fatal', notifiedOn: '2025-12-01' },
      ...{ extended: true, note: '' },
    },
    { id: expect.any(String), until: '2026-01-30' },
  ],
  'targets.setBaseYear': () => [{ target: 'CB-T1', baseYear: 2020 }, { id: expect.any(String) }],
  'targets.setMilestones': () => [
    { target: 'CB-T2', milestones: [{ year: 2030, amount: 800 }] },
    { id: expect.any(String) },
  ],
  'targets.edit': () => [
    { target: 'CB-T1', measure: 'rate', indicator: 'TN-01', denominator: 'BH-01' },
    { id: expect.any(String) },
  ],
  'targets.undo': () => [{ id: 'gone' }, refused('not_found', 'gone')],
  'statutory.forms': () => [
    undefined,
    [expect.objectContaining({ code: 'nd39-2016-xii', legalBasis: expect.stringContaining('39/2016') })],
  ],
  'statutory.periods': () => [{ form: 'nd39-2016-xii' }, []],
  'statutory.consolidation': () => [
    { form: 'nd39-2016-xii', period: '2025-H1' },
    expect.objectContaining({ dataFrom: '2025-01-01', coverage: { known: 0, reported: 0, nil: 0 } }),
  ],
  'statutory.trace': () => [
    { form: 'nd39-2016-xii', period: '2025-H1', row: 'r1', column: 'c6' },
    expect.objectContaining({ table: 'I', unit: 'người', current: [], superseded: [] }),
  ],
  'statutory.exportWorkbook': ({ folder }) => [
    { form: 'nd39-2016-xii', period: '2025-Y', path: join(folder, 'tnld.xlsx') },
    { path: join(folder, 'tnld.xlsx'), bytes: expect.any(Number) },
  ],
  'statutory.undo': () => [{ report: 'gone' }, refused('not_found', 'gone')],
  'statutory.redo': () => [{ report: 'gone' }, refused('not_found', 'gone')],
  'duties.list': () => [
    { by: 'agency', agency: 'SYT', search: 'thanh tra' },
    expect.objectContaining({ total: 0, units: 0, rows: [] }),
  ],
  'duties.detail': ({ duty }) => [
    { duty },
    expect.objectContaining({ duty, assignment: 'V.3', label: '-1', role: 'lead', units: 1 }),
  ],
  'duties.units': ({ duty }) => [
    { duty },
    expect.objectContaining({ rows: [expect.objectContaining({ agency: 'SYT', state: 'not_started' })] }),
  ],
  'duties.history': ({ duty }) => [
    { duty, agency: 'SYT' },
    { unit: expect.objectContaining({ agency: 'SYT' }), events: [], statements: [] },
  ],
  'duties.record': ({ duty }) => [
    { duty, agencies: ['SYT'], state: 'done', asOf: '2025-12-01', note: '' },
    { entries: [expect.any(String)] },
  ],
  'duties.extend': ({ duty }) => [
    { duty, agencies: null, dueOn: '2025-12-31', reason: 'chờ số liệu', documentNumber: null },
    { entries: [expect.any(String)] },
  ],
  'duties.setDue': ({ duty }) => [{ duty, dueOn: '2025-12-31', note: '' }, { entries: [expect.any(String)] }],
  'duties.attach': ({ duty, folder }) => [
    { duty, agency: 'SYT', paths: [join(folder, 'SYT.xlsx')], note: '' },
    { entries: [expect.any(String)] },
  ],
  'duties.saveEvidence': ({ folder }) => [
    { entry: 'gone', path: join(folder, 'bang-chung.pdf') },
    refused('not_found', 'gone'),
  ],
  'duties.undo': () => [{ entries: ['gone'] }, refused('not_found', 'gone')],
  'duties.redo': () => [{ entries: ['gone'] }, refused('not_found', 'gone')],
  'requests.list': () => [undefined, []],
  'requests.prepare': () => [
    { date: '2025-11-24' },
    expect.objectContaining({
      ...{ period: '2025-D1', dataFrom: '2024-12-15', dataTo: '2025-11-24' },
      reusable: [expect.objectContaining({ reports: 1, figures: 1, isProposed: true })],
    }),
  ],
  'requests.open': () => [
    {
      ...{
        number: '11057/BNV-CVL',
        date: '2025-11-24',
        asker: 'Bộ Nội vụ',
        title: '',
        dueOn: null,
        quote: '',
      },
      ...{ dataFrom: null, dataTo: null, reuse: null, indicators: ['SK-03'] },
    },
    expect.objectContaining({ period: '2025-D1', reuse: ['2025-Y'], indicators: ['SK-03'] }),
  ],
  'requests.gap': () => [{ period: '2025-Y' }, refused('not_adhoc', '2025-Y')],
  'requests.undo': () => [{ period: '2025-Y' }, refused('not_adhoc', '2025-Y')],
  'requests.redo': () => [{ period: '2025-D1' }, refused('unknown_period', '2025-D1')],
  'requests.setReuse': () => [{ period: '2025-Y', reuse: [] }, refused('not_adhoc', '2025-Y')],
  'requests.undoReuse': () => [{ period: '2025-Y', edit: 'none' }, refused('not_adhoc', '2025-Y')],
};

const renaming = {
  ...{
    kind: 'rename',
    happenedOn: '2026-01-01',
    legalBasis: 'Nghị quyết',
    agency: 'SYT',
    name: 'Sở Y tế mới',
  },
};

const typedReport = {
  ...{ agency: 'SYT', period: '2025-Y', receivedOn: '2025-12-10', documentNumber: null, documentDate: null },
  ...{ version: 1, figures: [{ indicator: 'SK-03', text: '710' }], answers: [] },
};

function refused(code: string, subject: string) {
  return expect.objectContaining({ problem: { code, subject } });
}

async function stage(): Promise<Stage> {
  const { api, db, folder } = await inMemory();
  const preview = async (agency: string, figures: Record<string, number>) =>
    api.intake.preview({
      ...{ paths: [await filledTemplate(api, folder, { agency, figures })], period: '2025-Y', agency: null },
      ...{ receivedOn: CalendarDate.parse('2025-12-10'), resumable: true },
    });
  const accept = async (agency: string, figures: Record<string, number>) => {
    const { intakeId } = await preview(agency, figures);
    await api.intake.commit({ intakeId });
    const [accepted] = await api.reception.submissions({ agency, period: '2025-Y' });
    if (!accepted) throw new Error(`${agency} was not accepted`);
    return accepted;
  };
  const { submission: withdrawn } = await accept('SCT', { 'HL-01': 3 });
  await api.reception.undo({ submission: withdrawn });
  const { submission, fileSha256 } = await accept('SYT', { 'SK-03': 707 });
  const { intakeId } = await preview('HND', { 'TT-06': 20 });
  const remembered = 'ffffffff-0000-4000-8000-000000000000';
  db.prepare(
    `INSERT INTO remembered_mapping (uuid, agency_id, layout, about, label, answer, file_name, decided_by, decided_at)
     VALUES (?, (SELECT id FROM agency WHERE code = 'SYT'), 'bang', 'row', 'Số người khám', 'indicator:SK-03', 'cu.xlsx', ?, ?)`,
  ).run(remembered, clerk, clock.now);
  const duty =
    db
      .prepare<{ uuid: string }>(
        "SELECT d.uuid FROM duty d JOIN assignment s ON s.id = d.assignment_id WHERE s.label = 'V.3' AND d.label = '-1'",
      )
      .get()?.uuid ?? '';
  return { api, folder, intakeId, submission, withdrawn, remembered, duty, sha256: fileSha256 ?? '' };
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
    ['a preview', (api) => api.intake.commit({ intakeId: 'gone' }), 'not_found', 'gone'],
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
