import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { RequestLine } from '../../shared/contract/requests';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { filledTemplate } from '../fixtures/filled-template';
import { clerk, clock, type InMemory, inMemory } from '../fixtures/in-memory';

const day = (text: string) => CalendarDate.parse(text);

/** Công văn 11057/BNV-CVL of Bộ Nội vụ. */
const letter = {
  ...{ number: '11057/BNV-CVL', date: day('2025-11-24'), asker: 'Bộ Nội vụ', title: 'V/v báo cáo kết quả' },
  ...{ dueOn: day('2025-12-20'), quote: 'trước ngày 21/12/2025', dataFrom: null, dataTo: null },
  ...{ reuse: null, indicators: null },
};

/** Has an agency's report of a period come in by its template, with these figures. */
async function report(
  { api, folder }: Pick<InMemory, 'api' | 'folder'>,
  agency: string,
  period: string,
  figures: Record<string, number | string>,
): Promise<readonly string[]> {
  const path = await filledTemplate(api, folder, {
    agency,
    period,
    figures,
    fileName: `${agency}-${period}.xlsx`,
  });
  const preview = await api.intake.preview({
    paths: [path],
    period: null,
    agency: null,
    receivedOn: day('2025-12-10'),
  });
  await api.intake.commit({ intakeId: preview.intakeId });
  return preview.files.flatMap(({ status, issues }) => [
    status,
    ...issues
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, indicator }) => `${code} ${indicator}`),
  ]);
}

const told = ({ indicator, state, supplier, held }: RequestLine) => [
  ...[indicator, state, supplier],
  held.map(({ agency, period, reading, source }) => [
    ...[agency, period, reading.kind === 'amount' ? reading.amount : 'nil'],
    `${source.file} › ${source.sheet} › ${source.cell}`,
  ]),
];

const gapAbout = async (api: DataApi, codes: readonly string[]) =>
  (await api.requests.gap({ period: '2025-D1' })).lines
    .filter(({ indicator }) => codes.includes(indicator))
    .map(told);

describe('a request out of turn', () => {
  it('is opened as a period of its own, with what was proposed', async () => {
    const here = await inMemory();
    const { api } = here;
    await report(here, 'SYT', '2025-H1', { 'SK-03': 300 });
    expect(await api.requests.prepare({ date: letter.date })).toMatchObject({
      ...{ period: '2025-D1', dataFrom: '2024-12-15', dataTo: '2025-11-24' },
      reusable: [{ period: { code: '2025-H1' }, reports: 1, figures: 1, isProposed: true }],
    });
    const opened = await api.requests.open(letter);
    expect(opened).toEqual({
      ...{ period: '2025-D1', plan: 'cao-bang-2025', number: '11057/BNV-CVL', date: '2025-11-24' },
      ...{
        title: 'V/v báo cáo kết quả',
        asker: 'Bộ Nội vụ',
        dueOn: '2025-12-20',
        dueTerms: null,
        quote: 'trước ngày 21/12/2025',
      },
      ...{ dataFrom: '2024-12-15', dataTo: '2025-11-24', reuse: ['2025-H1'], reuseEdits: [] },
      indicators: (await api.register.indicators(undefined)).map(({ code }) => code),
      ...{ recordedBy: clerk, recordedAt: clock.now, undoneBy: null, undoneAt: null },
    });
    expect((await api.register.periods(undefined)).filter(({ kind }) => kind === 'adhoc')).toEqual([
      {
        ...{ code: '2025-D1', kind: 'adhoc', year: 2025, dataFrom: '2024-12-15', dataTo: '2025-11-24' },
        ...{ dueDate: '2025-12-20', dueQuote: 'trước ngày 21/12/2025' },
      },
    ]);
    expect(await api.requests.list(undefined)).toEqual([opened]);
    expect(here.announced.at(-1)).toEqual({ event: 'data.changed', payload: { subject: 'requests' } });
    expect((await api.requests.open(letter)).period).toBe('2025-D2');
  });

  it('reuses what is held, newest first, and asks only for the gap', async () => {
    const here = await inMemory();
    const { api } = here;
    await report(here, 'SYT', '2025-H1', { 'SK-01': 2000, 'SK-02': 20, 'SK-03': 300 });
    await report(here, 'SYT', '2025-Y', { 'SK-03': 707, 'SK-02': 'KPS' });
    await report(here, 'HND', '2025-Y', { 'TT-06': 20 });
    await api.requests.open({
      ...letter,
      indicators: ['SK-01', 'SK-02', 'SK-03', 'TT-06', 'TT-07', 'BH-01'],
    });
    const gap = await api.requests.gap({ period: '2025-D1' });
    const at = (file: string) => expect.stringMatching(new RegExp(`^${file}.xlsx › Số liệu › E\\d+$`));
    expect(gap.lines.map(told)).toEqual([
      ['SK-01', 'reused', 'SYT', [['SYT', '2025-H1', 2000, at('SYT-2025-H1')]]],
      ['SK-02', 'reused', 'SYT', [['SYT', '2025-Y', 'nil', at('SYT-2025-Y')]]],
      ['SK-03', 'reused', 'SYT', [['SYT', '2025-Y', 707, at('SYT-2025-Y')]]],
      ['TT-06', 'reused', 'HND', [['HND', '2025-Y', 20, at('HND-2025-Y')]]],
      ['TT-07', 'missing', 'HND', []],
      ['BH-01', 'missing', 'BHXH', []],
    ]);
    expect([gap.counts, gap.total, gap.unsupplied]).toEqual([{ answered: 0, reused: 4, missing: 2 }, 6, []]);
    expect(gap.ask).toEqual([
      { agency: 'HND', agencyName: 'Hội Nông dân tỉnh', indicators: ['TT-07'] },
      { agency: 'BHXH', agencyName: 'Bảo hiểm xã hội tỉnh', indicators: ['BH-01'] },
    ]);
    expect(
      (await api.requests.gap({ period: '2025-D1', state: 'missing', offset: 1 })).lines.map(told),
    ).toEqual([['BH-01', 'missing', 'BHXH', []]]);
    const { files } = await api.templates.write({ period: '2025-D1', folder: here.folder, agency: null });
    expect(files.map(({ agency }) => agency)).toEqual(['BHXH', 'HND']);
    expect(
      (await api.reception.status({ period: '2025-D1' })).map(({ agency, state, dueDate }) => [
        agency,
        state,
        dueDate,
      ]),
    ).toEqual([
      ['BHXH', 'due-soon', '2025-12-20'],
      ['HND', 'due-soon', '2025-12-20'],
    ]);
  });

  it('adds up its own figures, else those taken over, each once and with its own source', async () => {
    const here = await inMemory();
    const { api } = here;
    await report(here, 'SYT', '2025-H1', { 'SK-03': 300, 'SK-01': 2000 });
    await report(here, 'SYT', '2025-Y', { 'SK-03': 707 });
    await report(here, 'HND', '2025-Y', { 'TT-06': 20 });
    const before = await api.consolidation.summary({ period: '2025-Y' });
    await api.requests.open({ ...letter, indicators: ['SK-01', 'SK-03', 'TT-06', 'TT-07'] });
    expect(await report(here, 'HND', '2025-D1', { 'TT-07': 600 })).toEqual(['ready']);
    await api.entry.save({
      ...{ agency: 'SYT', period: '2025-D1', receivedOn: day('2025-12-15'), documentNumber: null },
      ...{ documentDate: null, version: 0, figures: [{ indicator: 'SK-03', text: '710' }], answers: [] },
    });
    const { indicators, coverage } = await api.consolidation.summary({ period: '2025-D1' });
    const shown = indicators
      .filter(({ state }) => state !== 'missing')
      .map(({ code, value, suppliers }) => [code, value, suppliers.missing]);
    expect(shown).toEqual([
      ['TT-06', 20, []],
      ['TT-07', 600, []],
      ['SK-01', 2000, []],
      ['SK-03', 710, []],
    ]);
    expect(coverage).toMatchObject({ expected: 1, reported: 1, missing: [] });
    const sources = await api.consolidation.sources({ period: '2025-D1' });
    expect(sources.map(({ indicator, source, version }) => [indicator, source.file, version])).toEqual([
      ['TT-06', 'HND-2025-Y.xlsx', 1],
      ['TT-07', 'HND-2025-D1.xlsx', 1],
      ['SK-01', 'SYT-2025-H1.xlsx', 1],
      ['SK-03', '', 1],
    ]);
    const trace = await api.consolidation.trace({ period: '2025-D1', indicator: 'SK-01' });
    expect([trace.current.map(({ source }) => source.file), trace.superseded, trace.missing]).toEqual([
      ['SYT-2025-H1.xlsx'],
      [],
      [],
    ]);
    expect(await api.consolidation.summary({ period: '2025-Y' })).toEqual(before);
    const path = join(here.folder, 'tong-hop.xlsx');
    expect((await api.consolidation.exportWorkbook({ period: '2025-D1', path })).bytes).toBeGreaterThan(0);
  });

  it('shows at once what came in the reused period after it was opened', async () => {
    const here = await inMemory();
    await report(here, 'SYT', '2025-H1', { 'SK-03': 300 });
    await here.api.requests.open({ ...letter, reuse: ['2025-Y', '2025-H1'], indicators: ['SK-03'] });
    const before = await gapAbout(here.api, ['SK-03']);
    await report(here, 'SYT', '2025-Y', { 'SK-03': 707 });
    const after = await gapAbout(here.api, ['SK-03']);
    expect([before, after].map(([line]) => line?.[3]?.[0]?.slice(1, 3))).toEqual([
      ['2025-H1', 300],
      ['2025-Y', 707],
    ]);
  });

  it('counts the report of a predecessor once, and not beside what its successor gave', async () => {
    const here = await inMemory();
    const { api, db } = here;
    await report(here, 'SYT', '2025-H1', { 'SK-03': 300 });
    db.exec(`
      UPDATE agency SET valid_to = '2025-06-30' WHERE code = 'SYT';
      UPDATE indicator_supplier SET valid_to = '2025-06-30' WHERE agency_id = (SELECT id FROM agency WHERE code = 'SYT');
      INSERT INTO indicator_supplier (indicator_id, agency_id, position, valid_from)
        SELECT indicator_id, (SELECT id FROM agency WHERE code = 'SCT'), 0, '2025-07-01' FROM indicator_supplier
        WHERE agency_id = (SELECT id FROM agency WHERE code = 'SYT');
      INSERT INTO agency_succession (uuid, from_id, to_id, kind, happened_on, legal_basis)
        SELECT 's-1', a.id, b.id, 'merge', '2025-07-01', 'NQ' FROM agency a, agency b WHERE a.code = 'SYT' AND b.code = 'SCT';
    `);
    await api.requests.open({ ...letter, reuse: ['2025-Y', '2025-H1'], indicators: ['SK-03'] });
    const total = async () =>
      (await api.consolidation.summary({ period: '2025-D1' })).indicators.find(({ code }) => code === 'SK-03')
        ?.value;
    const seen: unknown[] = [await gapAbout(api, ['SK-03']), await total()];
    await report(here, 'SCT', '2025-Y', { 'SK-03': 707 });
    seen.push((await gapAbout(api, ['SK-03']))[0]?.slice(1, 3), await total());
    expect(seen).toEqual([
      [['SK-03', 'reused', 'SCT', [['SYT', '2025-H1', 300, expect.any(String)]]]],
      300,
      ['reused', 'SCT'],
      707,
    ]);
  });

  it('is taken back while nobody has answered, and never gives its number away', async () => {
    const here = await inMemory();
    const { api } = here;
    await api.requests.open(letter);
    await report(here, 'HND', '2025-D1', { 'TT-06': 20 });
    await expect(api.requests.undo({ period: '2025-D1' })).rejects.toMatchObject({
      problem: { code: 'request_has_reports', subject: 'Hội Nông dân tỉnh' },
    });
    const [answer] = await api.reception.submissions({ agency: 'HND', period: '2025-D1' });
    await api.reception.undo({ submission: answer?.submission ?? '' });
    expect(await api.requests.undo({ period: '2025-D1' })).toMatchObject({
      undoneBy: clerk,
      undoneAt: clock.now,
    });
    await expect(api.requests.gap({ period: '2025-D1' })).rejects.toMatchObject({
      problem: { code: 'already_undone' },
    });
    expect((await api.register.periods(undefined)).some(({ kind }) => kind === 'adhoc')).toBe(false);
    expect((await api.requests.list(undefined)).map(({ period, undoneBy }) => [period, undoneBy])).toEqual([
      ['2025-D1', clerk],
    ]);
    expect((await api.requests.open(letter)).period).toBe('2025-D2');
  });

  it('is opened again under its own code, as it was', async () => {
    const { api } = await inMemory();
    const opened = await api.requests.open(letter);
    await expect(api.requests.redo({ period: '2025-D1' })).rejects.toMatchObject({
      problem: { code: 'not_undone', subject: '2025-D1' },
    });
    await api.requests.undo({ period: '2025-D1' });
    expect((await api.requests.open(letter)).period).toBe('2025-D2');
    expect(await api.requests.redo({ period: '2025-D1' })).toEqual(opened);
    expect((await api.requests.gap({ period: '2025-D1' })).request).toEqual(opened);
    await expect(api.requests.redo({ period: '2025-D9' })).rejects.toMatchObject({
      problem: { code: 'unknown_period', subject: '2025-D9' },
    });
  });

  it('takes over other periods once it is told to, on record, and the earlier ones again when that is undone', async () => {
    const here = await inMemory();
    const { api } = here;
    const period = '2025-D1';
    await report(here, 'SYT', '2025-H1', { 'SK-03': 300 });
    await report(here, 'SYT', '2025-Y', { 'SK-03': 707 });
    await api.requests.open({ ...letter, reuse: ['2025-Y'], indicators: ['SK-03'] });
    const held = async () => (await gapAbout(api, ['SK-03']))[0]?.[3]?.[0]?.slice(1, 3);
    expect(await held()).toEqual(['2025-Y', 707]);
    const changed = await api.requests.setReuse({ period, reuse: ['2025-H1', '2025-Y'] });
    expect(await held()).toEqual(['2025-H1', 300]);
    const [first] = changed.reuseEdits;
    expect([changed.reuse, changed.reuseEdits]).toEqual([
      ['2025-H1', '2025-Y'],
      [
        {
          ...{ edit: first?.edit, before: ['2025-Y'], after: ['2025-H1', '2025-Y'] },
          ...{ editedBy: clerk, editedAt: clock.now, undoneBy: null, undoneAt: null },
        },
      ],
    ]);
    expect(await api.requests.setReuse({ period, reuse: ['2025-H1', '2025-Y'] })).toEqual(changed);
    const none = await api.requests.setReuse({ period, reuse: [] });
    expect(await gapAbout(api, ['SK-03'])).toMatchObject([['SK-03', 'missing', 'SYT', []]]);
    // The one before the last goes first: the last still holds.
    const edit = first?.edit ?? '';
    expect((await api.requests.undoReuse({ period, edit })).reuse).toEqual([]);
    const last = { period, edit: none.reuseEdits[0]?.edit ?? '' };
    const back = await api.requests.undoReuse(last);
    expect(back.reuse).toEqual(['2025-Y']);
    expect(back.reuseEdits.map(({ undoneBy }) => undoneBy)).toEqual([clerk, clerk]);
    expect(await held()).toEqual(['2025-Y', 707]);
    await expect(api.requests.undoReuse(last)).rejects.toMatchObject({ problem: { code: 'already_undone' } });
  });

  it.each([
    ['a period that nobody knows', '2019-Y', 'unknown_period'],
    ['its own period', '2025-D1', 'invalid_input'],
  ])('does not take over %s', async (_what, wrong, problem) => {
    const { api } = await inMemory();
    const opened = await api.requests.open({ ...letter, reuse: ['2025-Y'] });
    const asked = { period: '2025-D1', reuse: ['2025-H1', wrong] };
    await expect(api.requests.setReuse(asked)).rejects.toMatchObject({
      problem: { code: problem, subject: wrong },
    });
    expect(await api.requests.list(undefined)).toEqual([opened]);
  });

  it.each([
    ['an unknown period', { reuse: ['2019-Y'] }, 'unknown_period', '2019-Y'],
    ['an unknown indicator', { indicators: ['XX-99'] }, 'unknown_indicator', 'XX-99'],
    [
      'figures that end before they begin',
      { dataTo: day('2024-01-01') },
      'invalid_input',
      '2024-12-15 > 2024-01-01',
    ],
    ['a due day before the letter', { dueOn: day('2025-11-23') }, 'invalid_input', expect.any(String)],
  ])('is refused with %s', async (_what, wrong, code, subject) => {
    const { api } = await inMemory();
    await expect(api.requests.open({ ...letter, ...wrong })).rejects.toMatchObject({
      problem: { code, subject },
    });
    expect(await api.requests.list(undefined)).toEqual([]);
  });

  it('leaves ordinary periods what they are', async () => {
    const { api } = await inMemory();
    await expect(api.requests.gap({ period: '2025-Y' })).rejects.toMatchObject({
      problem: { code: 'not_adhoc', subject: '2025-Y' },
    });
  });
});
