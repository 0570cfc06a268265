import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { clerk, clock, dumpOf, inMemory } from '../fixtures/in-memory';

async function withDraft() {
  const opened = await inMemory();
  await opened.api.plans.load({ preset: 'dak-lak-2024' });
  return opened;
}
const refused = (code: string) => ({ problem: { code } });

describe('filling in what a draft leaves blank', () => {
  it('keeps who, when and what stood there, and shows the number wherever the plan is shown', async () => {
    const { api, announced } = await withDraft();
    const reason = 'Bản lưu của văn thư';
    const { plan, document, edits } = await api.plans.editDocument({
      field: 'number',
      value: '215/KH-UBND',
      reason,
    });
    expect(plan.documentNumber).toBe('215/KH-UBND');
    expect(document).toMatchObject({
      number: '215/KH-UBND',
      numberSource: reason,
      date: null,
      datePrecision: 'month',
    });
    expect(edits).toEqual([
      {
        ...{ id: 1, field: 'number', before: null, after: '215/KH-UBND', reason },
        ...{ editedBy: clerk, editedAt: clock.now, undoneBy: null, undoneAt: null },
      },
    ]);
    expect(announced.at(-1)).toEqual({ event: 'data.changed', payload: { subject: 'plan' } });
    expect((await api.plans.current())?.documentNumber).toBe('215/KH-UBND');
  });

  it('knows a date that was filled in to the day, and reads names on it', async () => {
    const { api } = await withDraft();
    const { document, asOf } = await api.plans.editDocument({ field: 'date', value: '2024-12-20' });
    expect([document.date, document.datePrecision, asOf]).toEqual(['2024-12-20', 'day', '2024-12-20']);
  });

  it('no longer calls missing what was filled in', async () => {
    const { api } = await withDraft();
    const what = async () => (await api.plans.detail({})).missing.map((one) => one.what);
    expect(await what()).toEqual(['number', 'day', 'appendix']);
    await api.plans.editDocument({ field: 'number', value: '215/KH-UBND' });
    expect(await what()).toEqual(['day', 'appendix']);
    await api.plans.editDocument({ field: 'date', value: '2024-12-20' });
    expect(await what()).toEqual(['appendix']);
  });

  it.each([
    ['number', 'không số', null, 'bad_document_value'],
    ['date', '2026-01-01', null, 'bad_document_value'],
    ['date', '2024-11-20', null, 'reason_missing'],
    ['title', 'Kế hoạch khác', null, 'reason_missing'],
    ['issuer', null, 'Không rõ', 'bad_document_value'],
  ] as const)('refuses %s %s and changes nothing', async (field, value, reason, code) => {
    const { api, db } = await withDraft();
    const before = dumpOf(db);
    await expect(api.plans.editDocument({ field, value, reason })).rejects.toMatchObject(refused(code));
    expect(dumpOf(db)).toEqual(before);
  });

  it('writes nothing for the value that is there already', async () => {
    const { api, db } = await withDraft();
    await api.plans.editDocument({ field: 'number', value: '215/KH-UBND' });
    const before = dumpOf(db);
    await api.plans.editDocument({ field: 'number', value: ' 215/KH-UBND ' });
    expect(dumpOf(db)).toEqual(before);
  });
});

describe('taking an edit back', () => {
  it('gives the head back as it was and keeps that this was done', async () => {
    const { api } = await withDraft();
    const before = await api.plans.detail({});
    await api.plans.editDocument({ field: 'date', value: '2024-12-20' });
    const { edits, ...after } = await api.plans.undoEdit({ edit: 1 });
    expect({ ...after, edits: [] }).toEqual(before);
    expect(edits).toMatchObject([{ id: 1, after: '2024-12-20', undoneBy: clerk, undoneAt: clock.now }]);
  });

  it('goes back one edit of a field after another', async () => {
    const { api } = await withDraft();
    await api.plans.editDocument({ field: 'number', value: '215/KH-UBND' });
    await api.plans.editDocument({ field: 'number', value: '216/KH-UBND', reason: 'Gõ nhầm' });
    await api.plans.editDocument({ field: 'date', value: '2024-12-20' });
    await expect(api.plans.undoEdit({ edit: 1 })).rejects.toMatchObject(refused('later_edit_stands'));
    expect((await api.plans.undoEdit({ edit: 2 })).document).toMatchObject({
      number: '215/KH-UBND',
      numberSource: null,
    });
    await expect(api.plans.undoEdit({ edit: 2 })).rejects.toMatchObject(refused('already_undone'));
    expect((await api.plans.undoEdit({ edit: 1 })).document).toMatchObject({
      number: null,
      date: '2024-12-20',
    });
  });

  it('knows only edits of the plan that is asked about', async () => {
    const { api } = await withDraft();
    await api.plans.editDocument({ field: 'number', value: '215/KH-UBND' });
    await expect(api.plans.undoEdit({ plan: 'cao-bang-2025', edit: 1 })).rejects.toMatchObject(
      refused('not_found'),
    );
    await expect(api.plans.undoEdit({ edit: 99 })).rejects.toMatchObject(refused('not_found'));
  });
});

describe('the day of a plan', () => {
  const duesOf = (db: Awaited<ReturnType<typeof inMemory>>['db']) =>
    db
      .prepare<{ code: string; plan: string }>(
        `SELECT p.code, q.code AS plan FROM period p JOIN reporting_rule r ON r.id = p.rule_id JOIN plan q ON q.id = r.plan_id
         WHERE p.year = 2026 ORDER BY p.id`,
      )
      .all()
      .map(({ code, plan }) => `${code} ${plan}`);
  const changes = (db: Awaited<ReturnType<typeof inMemory>>['db']) =>
    db
      .prepare<{ standing: number; all: number }>(
        'SELECT COUNT(*) FILTER (WHERE undone_at IS NULL) AS standing, COUNT(*) AS "all" FROM period_rule_change',
      )
      .get();

  it('sets the due dates of the periods ahead when it is filled in, and gives them back with it', async () => {
    const { api, db } = await inMemory();
    const before = duesOf(db);
    expect(before).toEqual(['2026-H1 cao-bang-2025', '2026-Y cao-bang-2025']);
    await api.plans.load({ preset: 'thai-nguyen-2025' });
    expect(duesOf(db)).toEqual(before);
    const plan = 'thai-nguyen-2025';
    await api.plans.editDocument({ plan, field: 'date', value: '2025-11-20' });
    const after = ['2026-H1 cao-bang-2025', '2026-Y thai-nguyen-2025'];
    expect([duesOf(db), changes(db)]).toEqual([after, { standing: 1, all: 1 }]);
    await api.plans.editDocument({ plan, field: 'date', value: '2025-11-21', reason: 'Gõ nhầm' });
    expect([duesOf(db), changes(db)]).toEqual([after, { standing: 1, all: 2 }]);
    await api.plans.undoEdit({ plan, edit: 2 });
    expect([duesOf(db), changes(db)]).toEqual([after, { standing: 1, all: 3 }]);
    await api.plans.undoEdit({ plan, edit: 1 });
    expect([duesOf(db), changes(db)]).toEqual([before, { standing: 0, all: 3 }]);
  });

  it('leaves what a plan of a later day has set, and what somebody has reported for', async () => {
    const { api, db } = await inMemory();
    await api.plans.load({ preset: 'dak-lak-2024' });
    const before = duesOf(db);
    await api.plans.editDocument({ plan: 'dak-lak-2024', field: 'date', value: '2024-12-20' });
    // That of Cao Bằng is of 10/3/2025.
    expect(duesOf(db)).toEqual(before);
    await api.plans.load({ preset: 'thai-nguyen-2025' });
    await api.plans.editDocument({ plan: 'thai-nguyen-2025', field: 'date', value: '2025-11-20' });
    const after = duesOf(db);
    db.exec(`INSERT INTO submission (uuid, agency_id, period_id, version, origin, file_name, received_on, nil, accepted_by, accepted_at)
      SELECT 's-1', (SELECT id FROM agency WHERE code = 'SYT'), id, 1, 'manual', '', '2026-12-01', 0, 'thu-ky', 't'
      FROM period WHERE code = '2026-Y'`);
    await api.plans.undoEdit({ plan: 'thai-nguyen-2025', edit: 2 });
    expect(duesOf(db)).toEqual(after);
  });
});

describe('opening a further year', () => {
  it('makes the periods that the dated rules ask for, once', async () => {
    const { api, announced } = await inMemory();
    expect(await api.plans.openYear({ year: 2027 })).toEqual({ opened: ['2027-H1', '2027-Y'] });
    const said = announced.length;
    expect(await api.plans.openYear({ year: 2027 })).toEqual({ opened: [] });
    expect(announced).toHaveLength(said);
    expect((await api.register.periods()).slice(-2)).toMatchObject([
      { code: '2027-H1', dataFrom: '2026-12-15', dataTo: '2027-06-14', dueDate: '2027-06-14' },
      { code: '2027-Y', dataFrom: '2026-12-15', dataTo: '2027-12-14', dueDate: '2027-12-14' },
    ]);
  });

  it('goes by the plan at work and leaves periods of earlier plans as they are', async () => {
    const { api } = await inMemory();
    await api.plans.load({ preset: 'thai-nguyen-2025' });
    expect(await api.plans.openYear({ year: 2026 })).toEqual({ opened: [] });
    expect(await api.plans.openYear({ year: 2027 })).toEqual({ opened: ['2027-Y'] });
    expect((await api.register.periods()).at(-1)).toMatchObject({ code: '2027-Y', dueDate: '2027-12-09' });
  });
});

describe('an opened year', () => {
  it('says who opened it, and is taken back whole while nothing refers to it', async () => {
    const { api } = await inMemory();
    const before = await api.register.periods();
    await api.plans.openYear({ year: 2027 });
    const [opened] = await api.plans.openings();
    expect(opened).toEqual({
      ...{ opening: opened?.opening, plan: 'cao-bang-2025', year: 2027, periods: ['2027-H1', '2027-Y'] },
      ...{ openedBy: clerk, openedAt: opened?.openedAt, undoneBy: null, undoneAt: null },
    });
    const opening = opened?.opening ?? '';
    expect(await api.plans.undoOpening({ opening })).toEqual({ closed: ['2027-H1', '2027-Y'] });
    expect(await api.register.periods()).toEqual(before);
    expect(await api.plans.openings()).toEqual([
      { ...opened, undoneBy: clerk, undoneAt: expect.any(String) },
    ]);
    await expect(api.plans.undoOpening({ opening })).rejects.toMatchObject(refused('already_undone'));
    expect(await api.plans.openYear({ year: 2027 })).toEqual({ opened: ['2027-H1', '2027-Y'] });
  });

  it('stays once a report has come', async () => {
    const { api } = await inMemory();
    await api.plans.openYear({ year: 2027 });
    const before = await api.register.periods();
    await api.entry.save({
      ...{
        agency: 'SYT',
        period: '2027-Y',
        receivedOn: CalendarDate.parse('2027-12-10'),
        documentNumber: null,
      },
      ...{ documentDate: null, version: 0, answers: [], figures: [{ indicator: 'SK-03', text: '12' }] },
    });
    const [opened] = await api.plans.openings();
    await expect(api.plans.undoOpening({ opening: opened?.opening ?? '' })).rejects.toMatchObject(
      refused('period_in_use'),
    );
    expect(await api.register.periods()).toEqual(before);
    expect((await api.plans.openings())[0]).toEqual(opened);
  });
});
