import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { noUnits } from '../../shared/domain/duties/state-counts';
import { dutyCellName } from '../../shared/intake/template-names';
import { filledTemplate } from '../fixtures/filled-template';
import { clerk, clock, inMemory } from '../fixtures/in-memory';
import { giveRoster } from './roster';

const day = (text: string) => CalendarDate.parse(text);
const everything = { by: 'plan' as const, limit: 500 };

/** The duty with this label in this item. */
async function dutyAt(api: DataApi, assignment: string, label: string): Promise<string> {
  const { rows } = await api.duties.list(everything);
  return rows.find((row) => row.assignment === assignment && row.label === label)?.duty ?? '';
}

describe('the list of duties', () => {
  it('has a unit for each member of an item, and one for a group that nobody has listed', async () => {
    const { api } = await inMemory();
    const { rows, total, units, counts } = await api.duties.list(everything);
    expect(total).toBe(39);
    expect(counts).toEqual({ ...noUnits, not_started: units });
    const unitsOf = (item: string) => rows.find(({ assignment }) => assignment === item)?.units;
    expect([unitsOf('V.1'), unitsOf('V.2'), unitsOf('V.11'), unitsOf('V.14')]).toEqual([3, 1, 2, 1]);
    expect(rows.find(({ assignment }) => assignment === 'V.14')?.unit).toEqual({
      ...{ agency: 'NHOM-UBNDHTP', name: 'UBND các huyện, thành phố', isGroupWithoutRoster: true },
      ...{
        state: 'not_started',
        recorded: null,
        from: 'nobody',
        offered: null,
        offeredOn: null,
        lastDay: null,
        daysLate: 0,
      },
    });
  });

  it('fans a group out into the members of its roster on the day', async () => {
    const { api, db } = await inMemory();
    giveRoster(db, 'NHOM-UBNDHTP', 10, '2025-01-01', '2025-06-30', 'HUYEN');
    giveRoster(db, 'NHOM-UBNDHTP', 56, '2025-07-01', null, 'XA');
    const duty = await dutyAt(api, 'V.14', '-1');
    const counted = async (view: 'then' | 'now', on: string | null) =>
      (await api.duties.units({ duty, view, on: on === null ? null : day(on) })).total;
    expect([
      await counted('now', null),
      await counted('then', '2025-05-01'),
      await counted('then', '2024-12-31'),
    ]).toEqual([56, 10, 1]);
    const { rows } = await api.duties.list({ by: 'agency', agency: 'XA-3' });
    expect(rows.map(({ assignment, label, units, unit }) => [assignment, label, units, unit?.name])).toEqual([
      ['V.1', 'p1', 1, 'UBND xã 3'],
      ['V.14', '-1', 1, 'UBND xã 3'],
      ['V.14', '-2', 1, 'UBND xã 3'],
      ['V.14', '-3', 1, 'UBND xã 3'],
      ['V.14', '-4', 1, 'UBND xã 3'],
    ]);
  });

  it('sees what was changed in a plan on every day, also on one that nobody asked for before', async () => {
    const { api, db } = await inMemory();
    const coordinating = async (on: string) =>
      (await api.duties.list({ ...everything, role: 'coordinate', view: 'then', on: day(on) })).total;
    const before = await coordinating('2025-05-01');
    db.exec(
      "UPDATE duty SET role = 'coordinate' WHERE id = (SELECT min(id) FROM duty WHERE role <> 'coordinate')",
    );
    expect([await coordinating('2025-05-02'), await coordinating('2025-05-01')]).toEqual([
      before + 1,
      before + 1,
    ]);
  });

  it('gives a duty with an addressee to that member alone', async () => {
    const { api, db } = await inMemory();
    const duty = await dutyAt(api, 'V.11', 'p1');
    db.prepare(
      "UPDATE duty SET addressee_id = (SELECT id FROM agency WHERE code = 'BCHQS') WHERE uuid = ?",
    ).run(duty);
    const { rows } = await api.duties.units({ duty });
    expect(rows.map(({ agency }) => agency)).toEqual(['BCHQS']);
  });

  it('pages, by agency in the order of the register, by topic in Vietnamese order', async () => {
    const { api } = await inMemory();
    const whole = await api.duties.list({ by: 'agency', limit: 500 });
    const paged = [];
    for (let offset = 0; offset < whole.total; offset += 7) {
      paged.push(...(await api.duties.list({ by: 'agency', offset, limit: 7 })).rows);
    }
    expect(paged).toEqual(whole.rows);
    expect(whole.total).toBe(whole.units);
    const order = (await api.register.agencies(undefined)).map(({ code }) => code);
    const places = whole.rows.map(({ unit }) => order.indexOf(unit?.agency ?? ''));
    expect(places).toEqual(places.toSorted((left, right) => left - right));

    const { rows } = await api.duties.list({ by: 'topic', limit: 500 });
    const topics = [...new Set(rows.map(({ topic }) => topic))];
    expect(topics).toEqual(topics.toSorted(new Intl.Collator('vi').compare));
    expect(rows.map(({ duty }) => duty).toSorted()).toEqual(
      (await api.duties.list(everything)).rows.map(({ duty }) => duty).toSorted(),
    );
  });

  it.each([
    ['without accents', 'khen thuong', ['V.2 -3']],
    ['with accents', 'khen thưởng', ['V.2 -3']],
    ['with accents that no text has', 'khèn thương', []],
    ['the beginning of a word', 'khen thuo', ['V.2 -3']],
    ['words in any order', 'thuong khen', ['V.2 -3']],
    ['the number of an item', ' v.14 ', ['V.14 -1', 'V.14 -2', 'V.14 -3', 'V.14 -4']],
    ['a number that no item has', 'V.99', []],
    ['marks of the search language', '"khen" OR (thưởng*) -NEAR', []],
    ['quotes and stars alone', '"*():^', null],
  ])('searches %s', async (_what, search, expected) => {
    const { api } = await inMemory();
    const { rows, units, counts } = await api.duties.list({ ...everything, search });
    const found = rows.map(({ assignment, label }) => `${assignment} ${label}`);
    if (expected === null) expect(found).toHaveLength(39);
    else expect(found).toEqual(expected);
    expect(units).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
  });

  it('is filtered by role, state and agency', async () => {
    const { api } = await inMemory();
    const duty = await dutyAt(api, 'V.2', '-1');
    await api.duties.record({ duty, agencies: null, state: 'done', asOf: day('2025-12-01'), note: '' });
    const lead = await api.duties.list({ by: 'agency', role: 'lead' });
    expect(lead.rows.map(({ unit, label }) => [unit?.agency, label, unit?.state])).toEqual([
      ['SNV', '-1', 'done'],
      ['SYT', '-1', 'not_started'],
      ['SCT', '-1', 'not_started'],
      ['SNNMT', '-1', 'not_started'],
    ]);
    const done = await api.duties.list({ by: 'plan', role: 'lead', state: 'done' });
    expect([done.total, done.units, done.counts]).toEqual([1, 4, { ...noUnits, not_started: 3, done: 1 }]);
    await expect(api.duties.list({ by: 'plan', agency: 'XYZ' })).rejects.toMatchObject({
      problem: { code: 'unknown_agency', subject: 'XYZ' },
    });
  });
});

describe('a search before the book was read', () => {
  it.each(['agency', 'topic', 'plan'] as const)('finds by %s what it finds after', async (by) => {
    const { api, db, second } = await inMemory();
    giveRoster(db, 'NHOM-UBNDHTP', 56, '2025-07-01', null, 'XA');
    const duty = await dutyAt(api, 'V.14', '-3');
    await api.duties.record({ duty, agencies: ['XA-5'], state: 'done', asOf: clock.today, note: '' });
    await api.duties.extend({
      ...{ duty, agencies: ['XA-6'], dueOn: day('2026-01-31'), reason: 'chờ', documentNumber: null },
    });
    await api.duties.list(everything);
    const asked = { by, search: 'kiểm tra', limit: 500 };
    const found = await second().duties.list(asked);
    expect(found).toEqual(await api.duties.list(asked));
    expect(found.counts).toMatchObject({ done: 1, extended: 1 });
  });
});

describe('what the clerk records', () => {
  it('counts while it is not undone; the newest wins, and the history keeps all', async () => {
    const { api, announced } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    const state = async () => (await api.duties.units({ duty })).rows[0]?.state;
    const record = async (to: 'in_progress' | 'done', note: string) =>
      (await api.duties.record({ duty, agencies: ['SYT'], state: to, asOf: day('2025-11-30'), note }))
        .entries;
    const states = [await state()];
    const [first = ''] = await record('in_progress', 'đang khám');
    states.push(await state());
    const [second = ''] = await record('done', 'khám xong');
    states.push(await state());
    await api.duties.undo({ entries: [second] });
    states.push(await state());
    await api.duties.undo({ entries: [first] });
    states.push(await state());
    expect(states).toEqual(['not_started', 'in_progress', 'done', 'in_progress', 'not_started']);
    expect(announced).toEqual([
      { event: 'data.changed', payload: { subject: 'plan' } },
      ...new Array(4).fill({ event: 'data.changed', payload: { subject: 'duties' } }),
    ]);
    const entry = { agency: 'SYT', agencyName: 'Sở Y tế', recordedBy: clerk, recordedAt: clock.now };
    const undone = { undoneBy: clerk, undoneAt: clock.now };
    expect((await api.duties.history({ duty, agency: 'SYT' })).events).toEqual([
      {
        kind: 'progress',
        entry: second,
        ...entry,
        ...undone,
        state: 'done',
        asOf: '2025-11-30',
        note: 'khám xong',
      },
      {
        kind: 'progress',
        entry: first,
        ...entry,
        ...undone,
        state: 'in_progress',
        asOf: '2025-11-30',
        note: 'đang khám',
      },
    ]);
    await expect(api.duties.undo({ entries: [first] })).rejects.toMatchObject({
      problem: { code: 'already_undone', subject: first },
    });
    await expect(api.duties.undo({ entries: ['nobody'] })).rejects.toMatchObject({
      problem: { code: 'not_found' },
    });
  });

  it('keeps what was recorded of a group to be seen under the members that were listed later', async () => {
    const { api, db } = await inMemory();
    const duty = await dutyAt(api, 'V.14', '-1');
    const said = { state: 'in_progress' as const, asOf: day('2025-06-01'), note: 'các huyện đang làm' };
    await api.duties.record({ duty, agencies: ['NHOM-UBNDHTP'], ...said });
    giveRoster(db, 'NHOM-UBNDHTP', 3, '2025-07-01', null, 'XA');
    const { unit, events } = await api.duties.history({ duty, agency: 'XA-2' });
    expect(unit).toMatchObject({ agency: 'XA-2', state: 'not_started', recorded: null });
    expect(events).toMatchObject([{ kind: 'progress', agency: 'NHOM-UBNDHTP', ...said }]);
    expect((await api.duties.history({ duty, agency: 'SYT' })).events).toEqual([]);
  });

  it('records all 56 communes at once and takes them back at once', async () => {
    const { api, db } = await inMemory();
    giveRoster(db, 'NHOM-UBNDHTP', 56, '2025-07-01', null, 'XA');
    const duty = await dutyAt(api, 'V.14', '-1');
    const late = ['XA-7', 'XA-8', 'XA-9', 'XA-10'];
    const counts = async () => (await api.duties.units({ duty })).counts;
    const { entries } = await api.duties.record({
      duty,
      agencies: null,
      state: 'done',
      asOf: clock.today,
      note: '',
    });
    await api.duties.record({
      duty,
      agencies: late,
      state: 'not_started',
      asOf: clock.today,
      note: 'chưa nộp',
    });
    expect(entries).toHaveLength(56);
    expect(await counts()).toEqual({ ...noUnits, done: 52, not_started: 4 });
    const { rows, total } = await api.duties.units({ duty, state: 'not_started', offset: 1, limit: 2 });
    expect([total, rows.map(({ agency }) => agency)]).toEqual([4, ['XA-8', 'XA-9']]);
    expect((await api.duties.units({ duty, search: 'xã 56' })).rows.map(({ name }) => name)).toEqual([
      'UBND xã 56',
    ]);
    expect(await api.duties.undo({ entries })).toEqual({ undone: 56 });
    expect(await counts()).toEqual({ ...noUnits, not_started: 56 });
  });

  it('is all or nothing', async () => {
    const { api } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    const { entries } = await api.duties.record({
      duty,
      agencies: null,
      state: 'done',
      asOf: clock.today,
      note: '',
    });
    await expect(api.duties.undo({ entries: [...entries, 'nobody'] })).rejects.toMatchObject({
      problem: { code: 'not_found' },
    });
    await expect(
      api.duties.record({ duty, agencies: ['SYT', 'SCT'], state: 'withdrawn', asOf: clock.today, note: 'x' }),
    ).rejects.toMatchObject({ problem: { code: 'not_its_duty', subject: 'SCT' } });
    expect((await api.duties.units({ duty })).counts).toEqual({ ...noUnits, done: 1 });
  });

  it('withdraws with a reason only', async () => {
    const { api } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    const withdraw = (note: string) =>
      api.duties.record({ duty, agencies: ['SYT'], state: 'withdrawn', asOf: clock.today, note });
    await expect(withdraw(' ')).rejects.toMatchObject({ problem: { code: 'invalid_input' } });
    await withdraw('Công văn 12/UBND-VX');
    expect((await api.duties.units({ duty })).rows[0]).toMatchObject({ state: 'withdrawn', from: 'clerk' });
  });

  it('is seen by another window at once', async () => {
    const { api, second } = await inMemory();
    const other = second();
    const duty = await dutyAt(other, 'V.3', '-1');
    await api.duties.record({ duty, agencies: null, state: 'done', asOf: clock.today, note: '' });
    expect((await other.duties.units({ duty })).counts.done).toBe(1);
  });
});

describe('the day of a duty', () => {
  it('is set, makes overdue, is extended in a chain, and each is undone', async () => {
    const { api } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-3');
    const now = async () => {
      const [unit] = (await api.duties.units({ duty })).rows;
      return [unit?.state, unit?.lastDay, unit?.daysLate];
    };
    const extend = async (to: string) =>
      (
        await api.duties.extend({
          duty,
          agencies: null,
          dueOn: day(to),
          reason: 'chờ kết quả',
          documentNumber: '15/SYT',
        })
      ).entries;
    const [due = ''] = (await api.duties.setDue({ duty, dueOn: day('2025-12-14'), note: 'theo KH' })).entries;
    expect(await now()).toEqual(['overdue', '2025-12-14', 6]);
    const [first = ''] = await extend('2025-12-18');
    expect(await now()).toEqual(['overdue', '2025-12-18', 2]);
    const [second = ''] = await extend('2025-12-31');
    expect(await now()).toEqual(['extended', '2025-12-31', 0]);
    await expect(extend('2025-12-31')).rejects.toMatchObject({
      problem: { code: 'extension_not_later', subject: 'Sở Y tế: 31/12/2025' },
    });
    const { events } = await api.duties.history({ duty, agency: 'SYT' });
    expect(
      events.map((event) => (event.kind === 'extension' ? [event.entry, event.before, event.dueOn] : null)),
    ).toEqual([
      [second, '2025-12-18', '2025-12-31'],
      [first, '2025-12-14', '2025-12-18'],
    ]);
    await api.duties.undo({ entries: [second] });
    expect(await now()).toEqual(['overdue', '2025-12-18', 2]);
    await api.duties.undo({ entries: [first, due] });
    expect(await now()).toEqual(['not_started', null, 0]);
    expect((await api.duties.detail({ duty })).dueEdits).toEqual([
      {
        ...{
          entry: due,
          before: null,
          after: '2025-12-14',
          note: 'theo KH',
          recordedBy: clerk,
          recordedAt: clock.now,
        },
        ...{ undoneBy: clerk, undoneAt: clock.now },
      },
    ]);
  });

  it('goes back to the newest day that was not undone', async () => {
    const { api } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-3');
    const set = async (to: string | null) =>
      (await api.duties.setDue({ duty, dueOn: to === null ? null : day(to), note: '' })).entries[0] ?? '';
    const dueOn = async () => (await api.duties.detail({ duty })).dueOn;
    const [a, b, c] = [await set('2025-11-01'), await set('2025-12-01'), await set(null)];
    const seen = [await dueOn()];
    for (const entry of [b, c, a]) {
      await api.duties.undo({ entries: [entry] });
      seen.push(await dueOn());
    }
    expect(seen).toEqual([null, null, '2025-11-01', null]);
  });
});

describe('evidence', () => {
  it('is kept once by its content, under the name it came with, and saved again', async () => {
    const { api, db, folder } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    const paths = ['bien-ban.pdf', 'bản sao\u202e.pdf'].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, 'biên bản');
    const { entries } = await api.duties.attach({ duty, agency: 'SYT', paths, note: 'đoàn kiểm tra' });
    const { events } = await api.duties.history({ duty, agency: 'SYT' });
    expect(events.map((event) => event.kind === 'evidence' && [event.fileName, event.byteSize])).toEqual([
      ['bản sao.pdf', 11],
      ['bien-ban.pdf', 11],
    ]);
    expect(db.prepare('SELECT COUNT(*) AS n FROM source_file').get()).toEqual({ n: 1 });
    const saved = join(folder, 'luu.pdf');
    await api.duties.saveEvidence({ entry: entries[0] ?? '', path: saved });
    expect(readFileSync(saved, 'utf8')).toBe('biên bản');
    await api.duties.undo({ entries: [entries[0] ?? ''] });
    expect(
      (await api.duties.history({ duty, agency: 'SYT' })).events.map(({ undoneBy }) => undoneBy),
    ).toEqual([null, clerk]);
  });

  it('refuses what is missing, a folder, and another agency', async () => {
    const { api, folder } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    const attach = (agency: string, path: string) =>
      api.duties.attach({ duty, agency, paths: [path], note: '' });
    await expect(attach('SYT', join(folder, 'x.pdf'))).rejects.toMatchObject({
      problem: { code: 'not_found' },
    });
    await expect(attach('SYT', folder)).rejects.toMatchObject({ problem: { code: 'file_unreadable' } });
    writeFileSync(join(folder, 'a.pdf'), 'a');
    await expect(attach('SCT', join(folder, 'a.pdf'))).rejects.toMatchObject({
      problem: { code: 'not_its_duty' },
    });
  });
});

describe('what reports say', () => {
  it('holds where the clerk recorded nothing, is offered where it differs, and leads to its cell', async () => {
    const { api, folder } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    const path = await filledTemplate(api, folder, {
      agency: 'SYT',
      figures: { 'SK-03': 707 },
      cells: { [dutyCellName('V.3', '-1', 'status')]: 'Đã hoàn thành' },
    });
    const { intakeId } = await api.intake.preview({
      paths: [path],
      period: '2025-Y',
      agency: null,
      receivedOn: day('2025-12-10'),
    });
    await api.intake.commit({ intakeId });
    const { statements, unit } = await api.duties.history({ duty, agency: 'SYT' });
    expect(statements).toEqual([
      {
        ...{ agency: 'SYT', agencyName: 'Sở Y tế', period: '2025-Y', version: 1, receivedOn: '2025-12-10' },
        ...{ state: 'done', result: '', evidence: '', isCurrent: true },
        source: { file: 'SYT.xlsx', sheet: 'Nhiệm vụ', cell: expect.stringMatching(/^[A-Z]\d$/) },
      },
    ]);
    expect(unit).toMatchObject({ state: 'done', from: 'report', recorded: 'done', offered: null });
    await api.duties.record({
      duty,
      agencies: null,
      state: 'in_progress',
      asOf: clock.today,
      note: 'chưa xác minh',
    });
    expect((await api.duties.units({ duty })).rows).toEqual([
      {
        ...{
          agency: 'SYT',
          name: 'Sở Y tế',
          isGroupWithoutRoster: false,
          state: 'in_progress',
          from: 'clerk',
        },
        ...{ recorded: 'in_progress', offered: 'done', offeredOn: null, lastDay: null, daysLate: 0 },
      },
    ]);
  });
});

describe('a duty in detail', () => {
  it('shows a lead the parts of its partners', async () => {
    const { api, db } = await inMemory();
    db.exec(
      "UPDATE duty SET topic = 'Quản lý nhà nước' WHERE label = 'p1' AND role = 'coordinate' AND assignment_id = (SELECT id FROM assignment WHERE label = 'V.8')",
    );
    giveRoster(db, 'NHOM-UBNDHTP', 56, '2025-07-01', null, 'XA');
    const duty = await dutyAt(api, 'V.2', '-1');
    const detail = await api.duties.detail({ duty });
    expect(
      detail.partners.map(({ relation, name, agency, duties, done, total }) => [
        ...[
          relation,
          name,
          agency,
          duties.map(({ assignment, label }) => `${assignment} ${label}`),
          done,
          total,
        ],
      ]),
    ).toEqual([
      ['with', 'các Sở, Ban, ngành', 'NHOM-SBN', [], 0, 0],
      ['with', 'UBND các huyện, thành phố', 'NHOM-UBNDHTP', [], 0, 0],
      ['with', 'cơ quan có liên quan', null, [], 0, 0],
      ['named_by', 'Sở Khoa học và Công nghệ', 'SKHCN', ['V.8 p1'], 0, 1],
    ]);
    expect({ ...detail, partners: [] }).toMatchObject({
      ...{ plan: 'cao-bang-2025', assignment: 'V.2', heading: 'Sở Nội vụ', role: 'lead', requested: false },
      ...{ documentNumber: '664/KH-UBND', place: null, addressee: null, parts: [], dueEdits: [], units: 1 },
    });
  });

  it('quotes the passage of the plan where its text is kept', async () => {
    const { api, db } = await inMemory();
    const duty = await dutyAt(api, 'V.2', '-1');
    db.exec(
      `INSERT OR REPLACE INTO document_text (document_id, text) SELECT document_id, '😀 mở đầu: Chủ trì, phối hợp. Hết' FROM plan`,
    );
    db.prepare('UPDATE duty SET source_start = 11, source_end = 28 WHERE uuid = ?').run(duty);
    expect((await api.duties.detail({ duty })).place).toEqual({
      start: 11,
      end: 28,
      text: 'Chủ trì, phối hợp',
    });
  });
});

describe('after a merger', () => {
  it('follows the dated members, and goes on as the predecessor left it', async () => {
    const { api, db } = await inMemory();
    const duty = await dutyAt(api, 'V.3', '-1');
    await api.duties.record({
      duty,
      agencies: ['SYT'],
      state: 'in_progress',
      asOf: clock.today,
      note: 'trước sáp nhập',
    });
    db.exec(`
      UPDATE assignment_member SET valid_to = '2025-11-30' WHERE agency_id = (SELECT id FROM agency WHERE code = 'SYT');
      INSERT INTO assignment_member (assignment_id, agency_id, position, valid_from)
        SELECT m.assignment_id, (SELECT id FROM agency WHERE code = 'SCT'), 0, '2025-12-01'
        FROM assignment_member m JOIN agency a ON a.id = m.agency_id WHERE a.code = 'SYT';
      INSERT INTO agency_succession (uuid, from_id, to_id, kind, happened_on, legal_basis)
        SELECT 's-1', a.id, b.id, 'merge', '2025-12-01', 'NQ' FROM agency a, agency b WHERE a.code = 'SYT' AND b.code = 'SCT';
    `);
    const units = async (view: 'then' | 'now') =>
      (await api.duties.units({ duty, view, on: day('2025-11-30') })).rows.map(({ agency, state }) => [
        agency,
        state,
      ]);
    expect([await units('then'), await units('now')]).toEqual([
      [['SYT', 'in_progress']],
      [['SCT', 'in_progress']],
    ]);
    const { events, unit } = await api.duties.history({ duty, agency: 'SCT' });
    expect(events.map(({ agency, kind }) => [agency, kind])).toEqual([['SYT', 'progress']]);
    expect(unit?.state).toBe('in_progress');
  });
});
