import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { selectAgencies } from '../../electron/data/database/queries/agencies';
import { selectTotals } from '../../electron/data/database/queries/figures';
import { selectIndicators } from '../../electron/data/database/queries/indicators';
import { insertRows } from '../../electron/data/database/queries/insert-rows';
import { loadPlan } from '../../electron/data/database/queries/load-plan';
import { selectPeriod, selectPeriods } from '../../electron/data/database/queries/periods';
import { selectDutiesOf } from '../../electron/data/database/queries/plans';
import { selectReporters } from '../../electron/data/database/queries/reporters';
import { selectTargets } from '../../electron/data/database/queries/targets';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { caoBang as preset } from '../fixtures/presets';

const day = (text: string) => CalendarDate.parse(text);
let db: WritableDatabase;

beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
  let last = 0;
  loadPlan(db, preset, () => `uuid-${++last}`);
});

describe('a loaded preset', () => {
  it('comes back as it was written', () => {
    expect(selectIndicators(db)).toEqual(preset.indicators);
    expect(selectTargets(db, 1)).toEqual(preset.targets.map(({ source: _source, ...target }) => target));
    expect(
      selectAgencies(db).map(({ code, name, kind, isGroup }) => ({ code, name, kind, isGroup })),
    ).toEqual(preset.agencies.map(({ code, name, kind, isGroup }) => ({ code, name, kind, isGroup })));
    expect(
      preset.agencies
        .flatMap(({ code }) =>
          selectDutiesOf(db, 1, code, day('2025-12-14')).map(
            ({ assignment, label, role, text, requested }) => [assignment, label, role, text, requested],
          ),
        )
        .toSorted(),
    ).toEqual(
      preset.assignments
        .flatMap(({ label: assignment, members, requested, duties }) =>
          members.flatMap(() =>
            duties.map(({ label, role, text }) => [assignment, label, role, text, requested]),
          ),
        )
        .toSorted(),
    );
  });

  it('gives every entity an identity of its own', () => {
    const tables = [
      'agency',
      'document',
      'plan',
      'assignment',
      'duty',
      'reporting_rule',
      'period',
      'indicator',
      'target',
    ];
    const uuids = tables.flatMap((table) => db.prepare<{ uuid: string }>(`SELECT uuid FROM ${table}`).all());
    expect(new Set(uuids.map(({ uuid }) => uuid)).size).toBe(uuids.length);
    expect(uuids.length).toBeGreaterThan(100);
  });

  it('works out the last valid day of each period', () => {
    expect(selectPeriods(db, 1).map(({ code, dueDate }) => [code, dueDate])).toEqual([
      ['2024-Y', null],
      ['2025-H1', '2025-06-14'],
      ['2025-Y', '2025-12-14'],
      ['2026-H1', '2026-06-14'],
      ['2026-Y', '2026-12-14'],
    ]);
  });

  it('is written whole or not at all', () => {
    const again = () => loadPlan(db, preset, () => 'one and the same');
    const count = () => db.prepare<{ n: number }>('SELECT COUNT(*) AS n FROM agency').get();
    const before = count();
    expect(again).toThrow('UNIQUE');
    expect(count()).toEqual(before);
  });
});

describe('who has to report', () => {
  const reportersOn = (date: string) => {
    const period = selectPeriod(db, 1, '2025-Y');
    return selectReporters(db, period?.id ?? 0, day(date));
  };

  it('is every single body that the rule binds, and groups while nobody has listed their members', () => {
    const reporters = reportersOn('2025-12-14');
    expect(reporters.filter(({ isGroup }) => !isGroup)).toHaveLength(19);
    expect(reporters.filter(({ isGroup }) => isGroup).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NHOM-UBNDHTP']),
    );
  });

  it('follows the roster of a group on the day', () => {
    db.exec(`
      INSERT INTO agency (uuid, code, kind, is_group, position) VALUES ('x-1', 'UBND-TP', 'district_committee', 0, 900);
      INSERT INTO agency_name (agency_id, name) SELECT id, 'UBND thành phố Cao Bằng' FROM agency WHERE code = 'UBND-TP';
      INSERT INTO agency_member (group_id, member_id, valid_from, valid_to)
        SELECT g.id, m.id, '2025-01-01', '2025-06-30' FROM agency g, agency m WHERE g.code = 'NHOM-UBNDHTP' AND m.code = 'UBND-TP';
    `);
    const named = (date: string) =>
      reportersOn(date)
        .map(({ code }) => code)
        .filter((code) => code.includes('UBND'));
    expect([named('2025-06-30'), named('2025-07-01')]).toEqual([['UBND-TP'], ['NHOM-UBNDHTP']]);
  });
});

describe('adding up a period', () => {
  function submit(
    agency: string,
    version: number,
    figures: ReadonlyArray<readonly [string, number | null, number?]>,
  ) {
    db.prepare(
      `INSERT INTO submission (uuid, agency_id, period_id, version, origin, file_name, received_on, nil, accepted_by, accepted_at)
       VALUES (?, (SELECT id FROM agency WHERE code = ?), (SELECT id FROM period WHERE code = '2025-Y'), ?, 'manual', 'f', '2025-12-01', 0, 'u', 't')`,
    ).run(`${agency}-${version}`, agency, version);
    const id = db.prepare<{ id: number }>('SELECT MAX(id) AS id FROM submission').get()?.id ?? 0;
    const indicators = new Map(
      db
        .prepare<{ id: number; code: string }>('SELECT id, code FROM indicator')
        .all()
        .map((row) => [row.code, row.id]),
    );
    insertRows(
      db,
      'figure (submission_id, indicator_id, amount, approximation, raw_text, sheet, cell)',
      figures.map(([code, amount, approximation = 0]) => [
        id,
        indicators.get(code) ?? null,
        amount,
        approximation,
        '',
        's',
        'A1',
      ]),
    );
  }

  it('counts the newest accepted version of each agency and keeps nil, zero and blank apart', () => {
    submit('SNV', 1, [
      ['TT-01', 100],
      ['TT-02', 5],
    ]);
    submit('SNV', 2, [
      ['TT-01', 3],
      ['TT-02', null],
    ]);
    submit('LDLD', 1, [
      ['TT-01', 6],
      ['TT-02', 0, 1],
    ]);
    const period = selectPeriod(db, 1, '2025-Y')?.id ?? 0;
    const none = { moreThanCount: 0, aboutCount: 0, lessThanCount: 0 };
    expect(selectTotals(db, period)).toEqual([
      { indicator: 'TT-01', sum: 9, max: 6, amountCount: 2, nilCount: 0, ...none },
      { indicator: 'TT-02', sum: 0, max: 0, amountCount: 1, nilCount: 1, ...none, moreThanCount: 1 },
    ]);

    db.exec("UPDATE submission SET state = 'withdrawn' WHERE version = 2");
    expect(selectTotals(db, period).map(({ indicator, sum }) => [indicator, sum])).toEqual([
      ['TT-01', 106],
      ['TT-02', 5],
    ]);
  });

  it('fails on a sum that cannot be exact instead of losing digits', () => {
    submit('SNV', 1, [['TT-01', Number.MAX_SAFE_INTEGER]]);
    submit('LDLD', 1, [['TT-01', Number.MAX_SAFE_INTEGER]]);
    const total = () => selectTotals(db, selectPeriod(db, 1, '2025-Y')?.id ?? 0);
    expect(total).toThrow();
  });

  it('reads only the figures of the submissions that count', () => {
    const plan = db
      .prepare<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT f.indicator_id, SUM(f.amount) FROM current_submission s
         CROSS JOIN figure f ON f.submission_id = s.id WHERE s.period_id = 1 GROUP BY f.indicator_id`,
      )
      .all()
      .map(({ detail }) => detail);
    expect(plan).toEqual(
      expect.arrayContaining([expect.stringMatching(/SEARCH f USING PRIMARY KEY \(submission_id=\?\)/)]),
    );
    expect(plan.filter((detail) => /SCAN (f|s|figure|submission)\b/.test(detail))).toEqual([]);
  });
});

describe('the schema refuses', () => {
  it.each([
    ['a date that is none', "UPDATE agency SET valid_from = '2025-02-30' WHERE id = 1"],
    ['a date in local writing', "UPDATE period SET data_to = '14/12/2025'"],
    ['a figure of an unknown indicator', "INSERT INTO figure VALUES (1, 999, 1, 0, '', '', '', NULL)"],
    [
      'text as an amount',
      "INSERT INTO indicator_supplier (indicator_id, agency_id, position) VALUES (1, 'x', 0)",
    ],
    ['a third truth value', 'UPDATE agency SET is_group = 2'],
    ['an end before the start', "UPDATE agency SET valid_from = '2025-01-02', valid_to = '2025-01-01'"],
  ])('%s', (_what, sql) => {
    expect(() => db.exec(sql)).toThrow(/constraint|cannot store/i);
  });
});
