import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { selectAgencies } from '../../electron/data/database/queries/agencies';
import { selectIndicators } from '../../electron/data/database/queries/indicators';
import { loadPlan } from '../../electron/data/database/queries/load-plan';
import { selectPeriod, selectPeriodIds, selectPeriods } from '../../electron/data/database/queries/periods';
import { selectDocumentText } from '../../electron/data/database/queries/plan-document';
import { selectCurrentPlan, selectPlans } from '../../electron/data/database/queries/plans';
import { presetCodes } from '../../electron/data/presets';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { foldText } from '../../shared/domain/fold-text';
import { resources } from '../fixtures/in-memory';
import { presetOf } from '../fixtures/presets';

let db: WritableDatabase;
let last = 0;
const newUuid = () => `uuid-${++last}`;
const names = () => new Map(selectAgencies(db).map(({ code, name }) => [code, name]));

beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
});

describe('a preset in an empty register', () => {
  it.each(presetCodes(resources))('%s comes back with its indicators, agencies and folded keys', (code) => {
    const preset = presetOf(code);
    loadPlan(db, preset, newUuid);
    expect(selectIndicators(db)).toEqual(preset.indicators);
    expect([...names()]).toEqual(preset.agencies.map((agency) => [agency.code, agency.name]));
    expect(db.prepare('SELECT name, match_key AS key FROM agency_name ORDER BY agency_id').all()).toEqual(
      preset.agencies.map(({ name }) => ({ name, key: foldText(name) })),
    );
    expect(db.prepare('SELECT text, match_key AS key FROM duty ORDER BY id').all()).toEqual(
      preset.assignments.flatMap(({ duties }) => duties.map(({ text }) => ({ text, key: foldText(text) }))),
    );
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });
});

describe('a second plan in a register', () => {
  beforeEach(() => {
    loadPlan(db, presetOf('cao-bang-2025'), newUuid);
    db.exec("UPDATE agency_name SET name = 'Sở Nội vụ (đã đổi)' WHERE name = 'Sở Nội vụ'");
  });

  it('becomes the plan at work and leaves the first one in reach', () => {
    loadPlan(db, presetOf('thai-nguyen-2025'), newUuid);
    expect(selectCurrentPlan(db)?.code).toBe('thai-nguyen-2025');
    expect(selectPlans(db).map(({ code }) => code)).toEqual(['thai-nguyen-2025', 'cao-bang-2025']);
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  it('uses the agencies that are there under their own names and adds the others behind them', () => {
    const before = [...names()];
    loadPlan(db, presetOf('thai-nguyen-2025'), newUuid);
    const added = presetOf('thai-nguyen-2025')
      .agencies.map(({ code, name }) => [code, name])
      .filter(([code]) => !before.some(([known]) => known === code));
    expect([...names()]).toEqual([...before, ...added]);
    expect(names().get('SNV')).toBe('Sở Nội vụ (đã đổi)');
  });

  it('uses the indicators that are there, with their suppliers, and gives suppliers only to those without', () => {
    db.exec(
      "DELETE FROM indicator_supplier WHERE indicator_id = (SELECT id FROM indicator WHERE code = 'KT-01')",
    );
    const before = selectIndicators(db);
    loadPlan(db, presetOf('dak-lak-2024'), newUuid);
    const known = new Set(before.map(({ code }) => code));
    expect(selectIndicators(db)).toEqual([
      ...before.map((one) => (one.code === 'KT-01' ? { ...one, suppliers: ['SLDTBXH'] } : one)),
      ...presetOf('dak-lak-2024').indicators.filter(({ code }) => !known.has(code)),
    ]);
  });

  it('makes no period twice; those of the first plan are found from the second', () => {
    const firstId = selectCurrentPlan(db)?.id ?? 0;
    const halfYear = selectPeriod(db, firstId, '2025-H1');
    const secondId = loadPlan(db, presetOf('dak-lak-2024'), newUuid);
    const codes = ['2023-Y', '2024-Y', '2025-H1', '2025-Y', '2026-H1', '2026-Y'];
    expect(selectPeriods(db, secondId).map(({ code }) => code)).toEqual(codes);
    expect([...selectPeriodIds(db, secondId).keys()]).toEqual(codes);
    expect(selectPeriod(db, secondId, '2025-H1')).toEqual(halfYear);
    expect(halfYear?.period.dueDate).toBe('2025-06-14');
    expect(selectPeriod(db, secondId, '2023-Y')?.period.dueDate).toBe(null);
    expect(selectPeriod(db, secondId, '2031-Y')).toBe(null);
    expect(db.prepare('SELECT code, count(*) AS n FROM period GROUP BY code HAVING n > 1').all()).toEqual([]);
  });

  const blank = presetOf('thai-nguyen-2025');
  const dated = { ...blank, document: { ...blank.document, date: CalendarDate.parse('2025-11-20') } };

  it('gives the periods that are ahead and unreported its own due dates, and records it', () => {
    const dueDates = (planId: number) =>
      new Map(selectPeriods(db, planId).map(({ code, dueDate }) => [code, dueDate]));
    const firstId = selectCurrentPlan(db)?.id ?? 0;
    const before = dueDates(firstId);
    const secondId = loadPlan(db, dated, newUuid, null, { by: 'thu-ky', at: 't' });
    const after = dueDates(secondId);
    expect([...before].filter(([code, dueDate]) => after.get(code) !== dueDate)).toEqual([
      ['2026-Y', '2026-12-14'],
    ]);
    expect(after.get('2026-Y')).toBe('2026-12-09');
    const record = `SELECT p.code, b.plan_id AS before, a.plan_id AS after, c.plan_id AS by, c.changed_by, c.changed_at
      FROM period_rule_change c JOIN period p ON p.id = c.period_id JOIN reporting_rule b ON b.id = c.before
      JOIN reporting_rule a ON a.id = c.after`;
    expect(db.prepare(record).all()).toEqual([
      {
        ...{ code: '2026-Y', before: firstId, after: secondId, by: secondId },
        ...{ changed_by: 'thu-ky', changed_at: 't' },
      },
    ]);
  });

  it('leaves a period alone that somebody has reported for, and all where its own day is blank', () => {
    const firstId = selectCurrentPlan(db)?.id ?? 0;
    const dueOf = (planId: number) => selectPeriod(db, planId, '2026-Y')?.period.dueDate;
    expect(blank.document.date).toBe(null);
    loadPlan(db, blank, newUuid);
    expect(dueOf(firstId)).toBe('2026-12-14');
    db.exec(`INSERT INTO submission (uuid, agency_id, period_id, version, origin, file_name, received_on, nil, accepted_by, accepted_at)
      SELECT 's-1', (SELECT id FROM agency WHERE code = 'SYT'), id, 1, 'manual', '', '2026-12-01', 0, 'thu-ky', 't'
      FROM period WHERE code = '2026-Y'`);
    loadPlan(db, { ...dated, code: 'thai-nguyen-2026' }, newUuid);
    expect(dueOf(firstId)).toBe('2026-12-14');
  });

  it('prefers its own period where two plans have one of the same code', () => {
    const secondId = loadPlan(db, presetOf('thai-nguyen-2025'), newUuid);
    db.exec(`INSERT INTO period (uuid, plan_id, code, kind, year, data_from, data_to)
      VALUES ('p-1', ${secondId}, '2025-Y', 'year', 2025, '2025-01-01', '2025-12-31')`);
    expect(selectPeriod(db, secondId, '2025-Y')?.period.dataTo).toBe('2025-12-31');
    expect(selectPeriod(db, 1, '2025-Y')?.period.dataTo).toBe('2025-12-14');
    expect(selectPeriods(db, secondId).filter(({ code }) => code === '2025-Y')).toHaveLength(1);
  });

  it('is refused whole where it names what nobody defines', () => {
    const plan = presetOf('thai-nguyen-2025');
    const counts = () =>
      db.prepare('SELECT (SELECT count(*) FROM agency) AS a, (SELECT count(*) FROM plan) AS p').all();
    const before = counts();
    expect(() => loadPlan(db, { ...plan, standingAgency: 'NOBODY' }, newUuid)).toThrow('NOBODY');
    const orphan = { ref: 'X', parent: 'Y', kind: 'task', label: '-', text: 'x', source: null } as const;
    expect(() => loadPlan(db, { ...plan, sections: [orphan] }, newUuid)).toThrow('under Y');
    const [period] = plan.periods;
    const adrift = period ? [{ ...period, code: '2040-Y', reportingRule: 'R9' }] : [];
    expect(() => loadPlan(db, { ...plan, periods: adrift }, newUuid)).toThrow('R9');
    expect(counts()).toEqual(before);
  });
});

describe('a plan that was read from a document', () => {
  it('keeps its text and names agencies of the register by their codes alone', () => {
    loadPlan(db, presetOf('cao-bang-2025'), newUuid);
    const plan = {
      ...presetOf('cao-bang-2025'),
      code: 'read-2026',
      agencies: [],
      indicators: [],
      periods: [],
    };
    const planId = loadPlan(db, plan, newUuid, {
      text: 'KẾ HOẠCH …',
      fileId: null,
      fileName: 'ke-hoach.docx',
    });
    expect(selectDocumentText(db, planId)).toBe('KẾ HOẠCH …');
    expect(selectCurrentPlan(db)).toMatchObject({ code: 'read-2026', standingAgency: 'SNV' });
  });
});
