import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChaseLetter, ChaseRow } from '../../shared/contract/chase';
import type { EventRequest } from '../../shared/domain/agencies/event-request';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { linesIn } from '../document/fixtures/read-lines';
import { typeIn } from '../fixtures/entry';
import { apiOver, clerk, clock, dumpOf, type InMemory, inMemory, uuidsInOrder } from '../fixtures/in-memory';

const day = (text: string): CalendarDate => CalendarDate.parse(text);
const step = (cell: ChaseRow['cells'][number] | undefined) =>
  cell?.next && `${cell.next.step} ${cell.next.dueOn}`;

/** The same register on another day. */
function on(db: InMemory['db'], today: string) {
  return apiOver(db, { today: () => day(today), newUuid: uuidsInOrder(today.replaceAll('-', '').slice(4)) });
}

/** The cell of an agency on the board of the year. */
async function cellOf(api: InMemory['api'], agency: string) {
  const { rows } = await api.chase.board({ periods: ['2025-Y'], only: 'all' });
  return rows.find((row) => row.agency === agency)?.cells[0];
}

/** Drafts letters of the year and gives the first one. */
async function draft(
  api: InMemory['api'],
  folder: string,
  agencies: string[] | null,
  kind = 'urge' as ChaseLetter['step'],
) {
  const drafted = await api.chase.draft({ period: '2025-Y', step: kind, agencies, into: 'each', folder });
  const [first] = drafted.letters;
  if (!first) throw new Error('Expected a letter');
  return { ...drafted, first };
}

describe('the board', () => {
  it('shows periods of which something is late, and the next one; agencies that are late, asked ones as such', async () => {
    const { api } = await inMemory();
    const { periods, rows } = await api.chase.board({});
    expect(periods.map(({ code }) => code)).toEqual(['2025-H1', '2025-Y', '2026-H1']);
    expect(rows.length).toBe(19);
    expect(rows.find(({ agency }) => agency === 'LDLD')).toEqual({
      ...{ agency: 'LDLD', name: 'Liên đoàn Lao động tỉnh', kind: 'mass_organisation', requested: true },
      cells: [
        {
          ...{
            period: '2025-H1',
            state: 'missing',
            daysLate: 0,
            dueDate: '2025-06-14',
            overdue: expect.any(Number),
          },
          ...{ sent: [], drafted: null, next: { step: 'urge', dueOn: '2025-06-18' } },
        },
        {
          ...{ period: '2025-Y', state: 'missing', daysLate: 0, dueDate: '2025-12-14', overdue: 5 },
          ...{ sent: [], drafted: null, next: { step: 'urge', dueOn: '2025-12-17' } },
        },
        {
          ...{ period: '2026-H1', state: 'not-due', daysLate: 0, dueDate: '2026-06-14', overdue: 0 },
          ...{ sent: [], drafted: null, next: { step: 'remind', dueOn: '2026-06-10' } },
        },
      ],
    });
    expect(rows.filter(({ requested }) => requested).map(({ agency }) => agency)).toEqual([
      'HHDN',
      'LMHTX',
      'HND',
      'LDLD',
      'MTTQ',
    ]);
  });

  it('leaves out who has reported; what was returned is chased again', async () => {
    const { api } = await inMemory();
    const { submission } = await typeIn(api, { 'SK-03': '707' });
    const late = async () =>
      (await api.chase.board({ periods: ['2025-Y'] })).rows.map(({ agency }) => agency).includes('SYT');
    expect([await late(), step(await cellOf(api, 'SYT'))]).toEqual([false, null]);
    await api.reception.markReturned({ submission, reason: 'thiếu số liệu' });
    expect([(await cellOf(api, 'SYT'))?.state, step(await cellOf(api, 'SYT'))]).toEqual([
      'returned',
      'remind 2025-12-22',
    ]);
  });

  it('gives the standing agency no step: it writes no letters to itself', async () => {
    const { api, folder } = await inMemory();
    expect([(await cellOf(api, 'SNV'))?.overdue, step(await cellOf(api, 'SNV'))]).toEqual([5, null]);
    await expect(draft(api, folder, ['SNV'])).rejects.toMatchObject({ problem: { code: 'nobody_to_chase' } });
  });

  it('goes up the ladder with what was sent, and down again with what is taken back', async () => {
    const { api, db, folder } = await inMemory();
    const before = on(db, '2025-12-10');
    expect(step(await cellOf(before, 'SYT'))).toBe('remind 2025-12-10');
    const { first: reminder } = await draft(before, folder, ['SYT'], 'remind');
    expect((await cellOf(before, 'SYT'))?.drafted).toBe(reminder.letter);
    const said = { sentOn: day('2025-12-10'), documentNumber: '1234/SNV-VL', note: '' };
    await before.chase.markSent({ letters: [reminder.letter], ...said });
    expect(await cellOf(before, 'SYT')).toMatchObject({
      drafted: null,
      next: { step: 'urge', dueOn: '2025-12-15' },
      sent: [{ step: 'remind', letter: reminder.letter, sentOn: '2025-12-10', sentBy: clerk }],
    });
    const { first: urging } = await draft(api, folder, ['SYT']);
    const [sent] = await api.chase.markSent({ letters: [urging.letter], ...said, sentOn: day('2025-12-19') });
    expect(step(await cellOf(api, 'SYT'))).toBe('report_up 2025-12-26');
    await api.chase.undoSent({ sending: sent?.sendings[0]?.sending ?? '' });
    expect(step(await cellOf(api, 'SYT'))).toBe('urge 2025-12-15');
    await api.deadlines.extend({
      ...{ period: '2025-Y', agencies: ['SYT'], dueOn: day('2025-12-26') },
      ...{ reason: 'đề nghị của Sở', documentNumber: null },
    });
    expect(step(await cellOf(api, 'SYT'))).toBe('urge 2025-12-29');
  });
});

describe('what an agency owes', () => {
  const kinds = async (api: InMemory['api']) =>
    (await api.chase.owed({ period: '2025-Y', agency: 'SYT' })).map((one) =>
      one.kind === 'indicator' ? one.code : one.kind === 'duty' ? `${one.assignment} ${one.label}` : one.kind,
    );

  it('is the report, every figure and every duty while nothing came', async () => {
    const { api } = await inMemory();
    expect((await api.chase.owed({ period: '2025-Y', agency: 'SYT' }))[0]).toEqual({
      ...{ kind: 'report', quote: 'trước ngày 15 tháng 12 hằng năm', dueDate: '2025-12-14' },
    });
    expect(await kinds(api)).toEqual([
      ...['report', 'SK-01', 'SK-02', 'SK-03', 'QT-01', 'QT-02', 'V.3 -1', 'V.3 -2', 'V.3 -3'],
    ]);
  });

  it('is what the newest version leaves blank once one came, and the correction of a returned one', async () => {
    const { api } = await inMemory();
    const { submission } = await typeIn(api, { 'SK-03': '707', 'QT-01': 'KPS' });
    const blank = ['SK-01', 'SK-02', 'QT-02', 'V.3 -1', 'V.3 -2', 'V.3 -3'];
    expect(await kinds(api)).toEqual(blank);
    await api.reception.markReturned({ submission, reason: null });
    expect(await kinds(api)).toEqual(['correction', ...blank]);
  });

  it('is no duty that the clerk has recorded as done', async () => {
    const { api } = await inMemory();
    const { rows } = await api.duties.list({
      by: 'agency',
      agency: 'SYT',
      search: 'Chăm sóc sức khỏe',
      state: null,
    });
    const duty = rows.find(({ label }) => label === '-1')?.duty ?? '';
    await api.duties.record({ duty, agencies: ['SYT'], state: 'done', asOf: day('2025-12-01'), note: '' });
    expect(await kinds(api)).toEqual([
      ...['report', 'SK-01', 'SK-02', 'SK-03', 'QT-01', 'QT-02', 'V.3 -2', 'V.3 -3'],
    ]);
  });

  it('is asked of whoever reports in the period', async () => {
    const { api } = await inMemory();
    await expect(api.chase.owed({ period: '2025-Y', agency: 'KHONG-CO' })).rejects.toMatchObject({
      problem: { code: 'unknown_agency', subject: 'KHONG-CO' },
    });
  });
});

describe('drafting', () => {
  it('writes a file to each and keeps it with who drafted it when', async () => {
    const { api, db, folder, announced } = await inMemory();
    const { letters, files, leftOut } = await draft(api, folder, ['SYT', 'LDLD']);
    expect(files.map((path) => basename(path))).toEqual([
      'don-doc-so-y-te-2025-Y.docx',
      'don-doc-lien-doan-lao-dong-tinh-2025-Y.docx',
    ]);
    expect(letters[0]).toEqual({
      ...{ letter: expect.any(String), period: '2025-Y', step: 'urge' },
      agencies: [{ agency: 'SYT', name: 'Sở Y tế', dueOn: '2025-12-14' }],
      ...{ fileName: 'don-doc-so-y-te-2025-Y.docx', fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ...{ draftedOn: clock.today, draftedBy: clerk, draftedAt: clock.now, sendings: [] },
      ...{ undoneBy: null, undoneAt: null },
    });
    expect([leftOut, announced.at(-1)]).toEqual([
      [],
      { event: 'data.changed', payload: { subject: 'chase' } },
    ]);
    const kept = db.prepare<{ content: Buffer }>('SELECT content FROM source_file ORDER BY id').all();
    expect(kept.map(({ content }, index) => content.equals(readFileSync(files[index] ?? '')))).toEqual([
      true,
      true,
    ]);
    const lines = await linesIn(readFileSync(files[1] ?? ''));
    expect(lines).toContain('Kính gửi: Liên đoàn Lao động tỉnh.');
    expect(lines.filter((line) => line.startsWith('Trân trọng cảm ơn'))).toHaveLength(1);
  });

  it('writes letters to all that are late into one file', async () => {
    const { api, folder } = await inMemory();
    await typeIn(api, { 'SK-03': '707' });
    const drafted = await api.chase.draft({
      ...{ period: '2025-Y', step: 'urge', agencies: null, into: 'one', folder },
    });
    expect([drafted.files, drafted.letters.length, drafted.leftOut]).toEqual([
      [join(folder, 'don-doc-2025-Y.docx')],
      17,
      [],
    ]);
    const lines = await linesIn(readFileSync(join(folder, 'don-doc-2025-Y.docx')));
    const to = drafted.letters.map(({ agencies }) => `Kính gửi: ${agencies[0]?.name}.`);
    expect(lines.filter((line) => line.startsWith('Kính gửi'))).toEqual(to);
  });

  it('writes more letters than a file should hold into several', async () => {
    const { api, db, folder } = await inMemory();
    const insert = (sql: string, ...values: Array<string | number>) => db.prepare(sql).run(...values);
    for (let number = 1; number <= 183; number += 1) {
      const columns = 'uuid, code, kind, is_group, position';
      const row = `INSERT INTO agency (${columns}) VALUES (?, ?, 'commune_committee', 0, ?)`;
      const id = Number(insert(row, `xa-${number}`, `XA-${number}`, 100 + number).lastInsertRowid);
      insert('INSERT INTO agency_name (agency_id, name) VALUES (?, ?)', id, `UBND xã ${number}`);
      const bound = 'reporting_rule_agency (rule_id, agency_id, position)';
      insert(
        `INSERT INTO ${bound} SELECT id, ?, ? FROM reporting_rule WHERE code = 'CB-R2'`,
        id,
        100 + number,
      );
    }
    const drafted = await api.chase.draft({
      ...{ period: '2025-Y', step: 'urge', agencies: null, into: 'one', folder },
    });
    const named = (fileName: string) =>
      drafted.letters.filter((letter) => letter.fileName === fileName).length;
    expect([drafted.files.map((path) => basename(path)), drafted.letters.length]).toEqual([
      ['don-doc-2025-Y-phan-1.docx', 'don-doc-2025-Y-phan-2.docx'],
      201,
    ]);
    expect([named('don-doc-2025-Y-phan-1.docx'), named('don-doc-2025-Y-phan-2.docx')]).toEqual([200, 1]);
    const lines = await linesIn(readFileSync(drafted.files[1] ?? ''));
    expect(lines.filter((line) => line.startsWith('Kính gửi'))).toEqual(['Kính gửi: UBND xã 183.']);
  });

  it('reports up about all of them in one letter', async () => {
    const { api, folder } = await inMemory();
    const { letters, files } = await draft(api, folder, null, 'report_up');
    expect([letters.length, letters[0]?.agencies.length, files.map((path) => basename(path))]).toEqual([
      1,
      18,
      ['bao-cao-ubnd-2025-Y.docx'],
    ]);
    const lines = await linesIn(readFileSync(files[0] ?? ''));
    expect(lines.find((line) => line.startsWith('Tính đến'))?.replaceAll('\u00a0', ' ')).toBe(
      'Tính đến ngày 20/12/2025, 0/18 cơ quan, đơn vị đã hoàn thành việc gửi báo cáo năm 2025; còn 18 cơ quan, đơn vị chưa gửi hoặc đang hoàn thiện (trong đó có 05 cơ quan, tổ chức được đề nghị phối hợp).',
    );
  });

  it('leaves out named agencies that have reported meanwhile, and refuses where nobody is left', async () => {
    const { api, folder } = await inMemory();
    await typeIn(api, { 'SK-03': '707' });
    const { letters, leftOut } = await draft(api, folder, ['SYT', 'SCT']);
    expect([letters.map(({ agencies }) => agencies[0]?.agency), leftOut]).toEqual([
      ['SCT'],
      [{ agency: 'SYT', name: 'Sở Y tế' }],
    ]);
    await expect(draft(api, folder, ['SYT'])).rejects.toMatchObject({
      problem: { code: 'nobody_to_chase', subject: '2025-Y' },
    });
  });

  it.each([
    ['before the day', '2025-12-12', 'urge', 'nobody_to_chase'],
    ['of an unknown agency', '2025-12-20', 'urge', 'unknown_agency'],
  ] as const)('%s is refused', async (_what, today, kind, code) => {
    const { db, folder } = await inMemory();
    const agencies = code === 'unknown_agency' ? ['XYZ'] : null;
    await expect(draft(on(db, today), folder, agencies, kind)).rejects.toMatchObject({ problem: { code } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never writes over a file that is there', async () => {
    const { api, folder } = await inMemory();
    writeFileSync(join(folder, 'don-doc-so-y-te-2025-Y.docx'), 'của người khác');
    await draft(api, folder, ['SYT']);
    await draft(api, folder, ['SYT']);
    expect(readdirSync(folder).toSorted()).toEqual([
      'don-doc-so-y-te-2025-Y (2).docx',
      'don-doc-so-y-te-2025-Y (3).docx',
      'don-doc-so-y-te-2025-Y.docx',
    ]);
    expect(readFileSync(join(folder, 'don-doc-so-y-te-2025-Y.docx'), 'utf8')).toBe('của người khác');
  });

  it('makes no path of a name, and tells agencies of one name apart', async () => {
    const { api, folder } = await inMemory();
    for (const code of ['SYT', 'SCT'])
      await api.agencies.edit({ code, change: { field: 'name', value: '../../etc/Sở "C:\\con" *?' } });
    const { files } = await draft(api, folder, ['SYT', 'SCT']);
    expect(files).toEqual([
      join(folder, 'don-doc-etc-so-c-con-2025-Y.docx'),
      join(folder, 'don-doc-etc-so-c-con-2025-Y (2).docx'),
    ]);
  });

  it('leaves nothing half where the register cannot keep a letter, and can be tried again', async () => {
    const { api, db, folder } = await inMemory();
    const before = dumpOf(db);
    let left = 3;
    const failing = apiOver(db, {
      newUuid() {
        left -= 1;
        if (left === 0) throw new Error('no more keys');
        return `00000000-0000-4000-8000-00000000000${left}`;
      },
    });
    await expect(draft(failing, folder, ['SYT', 'SCT'])).rejects.toThrow('no more keys');
    expect([readdirSync(folder), dumpOf(db)]).toEqual([[], before]);
    expect((await draft(api, folder, ['SYT', 'SCT'])).letters).toHaveLength(2);
  });

  it('into a folder that is not there is refused', async () => {
    const { api, folder } = await inMemory();
    await expect(draft(api, join(folder, 'none'), null)).rejects.toMatchObject({
      problem: { code: 'folder_missing' },
    });
  });

  it('names an agency as it is called today', async () => {
    const { api, folder } = await inMemory();
    const request: EventRequest = {
      ...{ kind: 'rename', agency: 'SYT', name: 'Sở Y tế và Dân số', abbreviation: null },
      ...{ happenedOn: day('2025-12-16'), legalBasis: 'Nghị quyết', note: '' },
    };
    await api.agencies.apply({ request });
    const { files } = await draft(api, folder, ['SYT']);
    expect(basename(files[0] ?? '')).toBe('don-doc-so-y-te-va-dan-so-2025-Y.docx');
  });
});

it('chases the answers to a request out of turn by its own letter, for what it asks alone', async () => {
  const { api, db, folder } = await inMemory();
  await api.requests.open({
    ...{ number: '11057/BNV-CVL', date: day('2025-11-24'), title: 'V/v báo cáo', asker: 'Bộ Nội vụ' },
    ...{ dueOn: day('2025-12-10'), quote: 'trước ngày 11/12/2025', dueTerms: null },
    ...{ dataFrom: day('2024-12-15'), dataTo: day('2025-11-24'), indicators: ['SK-01', 'TT-07'] },
    reuse: [],
  });
  expect((await api.chase.board({ periods: ['2025-D1'] })).rows.map(({ agency }) => agency)).toEqual([
    'SYT',
    'HND',
  ]);
  expect(await api.chase.owed({ period: '2025-D1', agency: 'SYT' })).toEqual([
    { kind: 'report', quote: 'trước ngày 11/12/2025', dueDate: '2025-12-10' },
    { kind: 'indicator', code: 'SK-01', name: expect.any(String), unit: 'lượt' },
  ]);
  const drafted = await on(db, '2025-12-20').chase.draft({
    ...{ period: '2025-D1', step: 'urge', agencies: ['SYT'], into: 'each', folder },
  });
  const lines = (await linesIn(readFileSync(drafted.files[0] ?? ''))).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
  const request = 'Công văn số 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ';
  expect([
    lines.find((line) => line.startsWith('V/v')),
    lines.find((line) => line.startsWith('Tại')),
  ]).toEqual([
    `V/v đôn đốc gửi báo cáo theo ${request}`,
    `Tại ${request}, thời hạn gửi báo cáo được nêu là “trước ngày 11/12/2025”. Theo đó, ngày cuối của thời hạn là thứ Tư, ngày 10/12/2025.`,
  ]);
});

it('writes to who answers today for a body that was merged since', async () => {
  const { api, folder } = await inMemory();
  const request: EventRequest = {
    ...{ kind: 'merge', from: ['SKHCN', 'SCT'], happenedOn: day('2025-12-16') },
    into: { code: null, kind: 'department', name: 'Sở Công nghiệp', abbreviation: null },
    ...{ legalBasis: 'Nghị quyết', note: '' },
  };
  await api.agencies.apply({ request });
  const { files } = await draft(api, folder, ['SCT']);
  const lines = (await linesIn(readFileSync(files[0] ?? ''))).map((line) => line.replaceAll('\u00a0', ' '));
  expect([
    lines.find((line) => line.startsWith('Kính gửi')),
    lines.find((line) => line.startsWith('Tính đến')),
  ]).toEqual([
    'Kính gửi: Sở Công nghiệp.',
    'Tính đến ngày 20/12/2025, sau thời hạn nêu trên 05 ngày làm việc, Sở Nội vụ chưa nhận được báo cáo năm 2025 của Sở Công Thương (nay là Sở Công nghiệp).',
  ]);
});

it('speaks to whoever answers today as to that body, not as to the one that is no more', async () => {
  const { api, folder } = await inMemory();
  const request: EventRequest = {
    ...{ kind: 'merge', from: ['SKHCN', 'BCB'], happenedOn: day('2025-12-16') },
    into: { code: null, kind: 'department', name: 'Sở Khoa học và Truyền thông', abbreviation: null },
    ...{ legalBasis: 'Nghị quyết', note: '' },
  };
  await api.agencies.apply({ request });
  const { rows } = await api.chase.board({ periods: ['2025-Y'] });
  const { files } = await draft(api, folder, ['BCB']);
  const lines = (await linesIn(readFileSync(files[0] ?? ''))).map((line) => line.replaceAll('\u00a0', ' '));
  expect([
    rows.find(({ agency }) => agency === 'BCB')?.requested,
    lines.find((line) => line.startsWith('V/v')),
    lines.find((line) => line.endsWith('./.')),
  ]).toEqual([
    false,
    'V/v đôn đốc gửi báo cáo công tác an toàn, vệ sinh lao động năm 2025',
    'Đề nghị Sở Khoa học và Truyền thông quan tâm thực hiện./.',
  ]);
});

describe('a body that is no more', () => {
  const ended = { happenedOn: day('2025-12-16'), legalBasis: 'Nghị quyết', note: '' };
  const nobody = { duties: {}, rules: {}, indicators: {}, groups: {}, standing: {} };

  it('gets no letter and no step where nobody answers for it; the committee is told', async () => {
    const { api, folder } = await inMemory();
    const request = { ...ended, kind: 'dissolve', agency: 'HHDN', takes: nobody } as const;
    const { questions } = await api.agencies.preview({ request });
    const takes = { ...nobody, duties: {}, rules: {} } as Record<string, Record<string, string>>;
    const boxes = { duty: 'duties', rule: 'rules', indicator: 'indicators', group: 'groups' } as const;
    for (const { about, key } of questions) {
      if (about in boxes) Object.assign(takes[boxes[about as keyof typeof boxes]] ?? {}, { [key]: 'nobody' });
    }
    const applied = await api.agencies.apply({ request: { ...request, takes: { ...nobody, ...takes } } });
    const urged = await draft(api, folder, null);
    const up = await draft(api, folder, null, 'report_up');
    const whom = ({ letters }: { letters: readonly ChaseLetter[] }) =>
      letters.flatMap(({ agencies }) => agencies.map(({ agency }) => agency));
    expect([
      applied.state,
      step(await cellOf(api, 'HHDN')),
      whom(urged).includes('HHDN'),
      whom(up).includes('HHDN'),
    ]).toEqual(['applied', null, false, true]);
    await expect(draft(api, folder, ['HHDN'])).rejects.toMatchObject({
      problem: { code: 'nobody_to_chase' },
    });
  });

  it('and went to the standing agency gets no letter either: that would write to itself', async () => {
    const { api, folder } = await inMemory();
    await api.agencies.apply({ request: { ...ended, kind: 'merge', from: ['SKHCN'], into: 'SNV' } });
    expect(step(await cellOf(api, 'SKHCN'))).toBe(null);
    await expect(draft(api, folder, ['SKHCN'])).rejects.toMatchObject({
      problem: { code: 'nobody_to_chase' },
    });
  });
});

describe('a letter that is kept', () => {
  it('is recorded as sent once, taken back, and recorded again; each stays', async () => {
    const { api, folder } = await inMemory();
    const { first } = await draft(api, folder, ['SYT']);
    const said = { letters: [first.letter], sentOn: clock.today, documentNumber: null, note: 'qua bưu điện' };
    const [sent] = await api.chase.markSent(said);
    await expect(api.chase.markSent(said)).rejects.toMatchObject({ problem: { code: 'already_sent' } });
    await expect(api.chase.discard({ letter: first.letter })).rejects.toMatchObject({
      problem: { code: 'already_sent', subject: 'don-doc-so-y-te-2025-Y.docx' },
    });
    const sending = sent?.sendings[0]?.sending ?? '';
    await api.chase.undoSent({ sending });
    await expect(api.chase.undoSent({ sending })).rejects.toMatchObject({
      problem: { code: 'already_undone' },
    });
    await api.chase.markSent({ ...said, documentNumber: '77/SNV-VL' });
    const recorded = { sentOn: clock.today, recordedBy: clerk, recordedAt: clock.now, note: 'qua bưu điện' };
    expect((await api.chase.letters({ agency: 'SYT' }))[0]?.sendings).toEqual([
      { ...recorded, sending, documentNumber: null, undoneBy: clerk, undoneAt: clock.now },
      {
        ...recorded,
        sending: expect.any(String),
        documentNumber: '77/SNV-VL',
        undoneBy: null,
        undoneAt: null,
      },
    ]);
  });

  it('can be put away and taken up again, and then counts as drafted', async () => {
    const { api, folder } = await inMemory();
    const { first } = await draft(api, folder, ['SYT']);
    const { letter } = first;
    const drafted = async () => (await cellOf(api, 'SYT'))?.drafted;
    expect(await drafted()).toBe(letter);
    expect(await api.chase.discard({ letter })).toMatchObject({ undoneBy: clerk, undoneAt: clock.now });
    const said = { letters: [letter], sentOn: clock.today, documentNumber: null, note: '' };
    await expect(api.chase.markSent(said)).rejects.toMatchObject({ problem: { code: 'already_undone' } });
    await expect(api.chase.discard({ letter })).rejects.toMatchObject({
      problem: { code: 'already_undone' },
    });
    expect(await drafted()).toBe(null);
    expect(await api.chase.restore({ letter })).toMatchObject({ undoneBy: null, undoneAt: null });
    await expect(api.chase.restore({ letter })).rejects.toMatchObject({ problem: { code: 'not_undone' } });
    expect(await drafted()).toBe(letter);
  });

  it('is not sent on a day to come, nor is one sent that nobody drafted', async () => {
    const { api, folder } = await inMemory();
    const { first } = await draft(api, folder, ['SYT']);
    const said = { documentNumber: null, note: '' };
    await expect(
      api.chase.markSent({ letters: [first.letter], sentOn: day('2025-12-21'), ...said }),
    ).rejects.toMatchObject({ problem: { code: 'day_in_future' } });
    await expect(
      api.chase.markSent({ letters: [first.letter, 'gone'], sentOn: clock.today, ...said }),
    ).rejects.toMatchObject({ problem: { code: 'not_found', subject: 'gone' } });
    expect((await api.chase.letters({}))[0]?.sendings).toEqual([]);
  });

  it('is written to another path as it was drafted', async () => {
    const { api, folder } = await inMemory();
    const { first, files } = await draft(api, folder, ['SYT']);
    mkdirSync(join(folder, 'more'));
    const path = join(folder, 'more', 'ban-sao.docx');
    expect(await api.chase.saveLetter({ letter: first.letter, path })).toEqual({ path });
    expect(readFileSync(path).equals(readFileSync(files[0] ?? ''))).toBe(true);
    await expect(api.chase.saveLetter({ letter: 'gone', path })).rejects.toMatchObject({
      problem: { code: 'not_found' },
    });
  });
});

describe('settings', () => {
  const ladder = { remindBefore: 5, urgeAfter: 2, reportAfter: 10 };

  it('begin with what the register knows, and a letterhead that nobody changed goes on with it', async () => {
    const { api, db } = await inMemory();
    const { letterhead } = await api.chase.settings();
    expect(letterhead).toEqual({
      ...{ superior: 'UBND TỈNH CAO BẰNG', issuer: 'SỞ NỘI VỤ', symbol: '', place: 'Cao Bằng' },
      ...{ signerTitle: [], signerName: '', archive: '' },
    });
    expect(await api.chase.setSettings({ ladder, letterhead })).toEqual({ ladder, letterhead });
    expect(step(await cellOf(on(db, '2025-12-01'), 'SYT'))).toBe('remind 2025-12-08');
    await api.plans.editDocument({ field: 'issuer', value: 'UBND thành phố Huế', reason: 'thử' });
    expect((await api.chase.settings()).letterhead.superior).toBe('UBND THÀNH PHỐ HUẾ');
  });

  it('are kept as they were set, and stand on the letters', async () => {
    const { api, folder } = await inMemory();
    const letterhead = {
      ...{ superior: 'UBND TỈNH', issuer: 'HỘI ĐỒNG', symbol: 'HĐ-TT', place: 'Huế', archive: 'TT' },
      ...{ signerTitle: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], signerName: 'Họ và Tên' },
    };
    await api.chase.setSettings({ ladder, letterhead });
    const { files } = await draft(api, folder, ['SYT']);
    const lines = await linesIn(readFileSync(files[0] ?? ''));
    expect(
      ['HỘI ĐỒNG', 'Số:        /HĐ-TT', 'TM. HỘI ĐỒNG', '- Lưu: VT, TT.'].map((one) => lines.includes(one)),
    ).toEqual([true, true, true, true]);
  });
});
