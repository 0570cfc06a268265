import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import {
  insertStatutoryReport,
  type NewStatutoryReport,
} from '../../electron/data/database/queries/insert-statutory-report';
import { selectEstablishments } from '../../electron/data/database/queries/statutory-establishments';
import {
  selectStatutoryCoverage,
  selectStatutoryPeriods,
  selectStatutoryTotals,
} from '../../electron/data/database/queries/statutory-totals';
import {
  selectStatutorySources,
  selectStatutoryTrace,
} from '../../electron/data/database/queries/statutory-trace';
import {
  planStatutoryVersion,
  restoreStatutoryReport,
  selectStatutoryStanding,
  selectStoredStatutoryFigures,
  withdrawStatutoryReport,
} from '../../electron/data/database/queries/statutory-versions';
import type { StatutoryDraftReport } from '../../shared/intake/forms/draft-report';
import { readForm } from '../fixtures/statutory-draft';
import { formWorkbook } from '../fixtures/statutory-workbook';
import { changed } from '../intake/forms/samples';

const form = 'nd39-2016-xii';
const place = { table: 'I', row: 'r1', column: 'c6' };
let sample: StatutoryDraftReport;
let nothing: StatutoryDraftReport;
let db: WritableDatabase;
let uuids = 0;

beforeAll(async () => {
  sample = readForm(await formWorkbook(changed({ rows: { r2: ['KPS', null] } })));
  nothing = readForm(
    await formWorkbook({
      header: { name: 'HTX Bình Minh', period: '6 tháng năm 2025', workers: 12, women: 4 },
      cells: { A8: 'Trong kỳ không xảy ra tai nạn lao động' },
    }),
  );
});

beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
  uuids = 0;
});

function accept(report: StatutoryDraftReport, content: string, more: Partial<NewStatutoryReport> = {}) {
  const newUuid = () => `uuid-${++uuids}`;
  return db.transaction(() =>
    insertStatutoryReport(
      db,
      {
        report,
        establishment: { uuid: null, name: report.establishment?.name ?? '' },
        file: {
          name: `${content}.xlsx`,
          sha256: content.padStart(64, '0'),
          bytes: new TextEncoder().encode(content),
        },
        receivedOn: '2025-07-03',
        acceptedBy: 'thu-ky',
        acceptedAt: '2025-07-04T02:03:04.000Z',
        ...more,
      },
      newUuid,
    ),
  )();
}

const victims = () =>
  selectStatutoryTotals(db, form, '2025-H1').find(({ row, column }) => row === 'r1' && column === 'c6');

describe('an accepted form', () => {
  it('keeps every figure, row and finding, and blank, 0 and "không phát sinh" apart', () => {
    expect(accept(sample, 'a')).toEqual({ status: 'committed', version: 1, uuid: 'uuid-2' });
    const read = <Row>(sql: string) => db.prepare<Row>(sql).all();
    expect(
      read(
        'SELECT uuid, form, period, data_from, data_to, version, state, file_name, received_on, name_as_written, type_code, type_name, sector_code, sector_name, nil, accepted_by, accepted_at FROM statutory_report',
      ),
    ).toEqual([
      {
        ...{
          uuid: 'uuid-2',
          form,
          period: '2025-H1',
          data_from: '2025-01-01',
          data_to: '2025-06-30',
          version: 1,
        },
        ...{ state: 'accepted', file_name: 'a.xlsx', received_on: '2025-07-03', nil: 0 },
        ...{ name_as_written: 'Công ty TNHH Khai thác đá Minh Tâm', type_code: '02', sector_code: '0810' },
        ...{ type_name: 'Công ty trách nhiệm hữu hạn', sector_name: 'Khai thác đá' },
        ...{ accepted_by: 'thu-ky', accepted_at: '2025-07-04T02:03:04.000Z' },
      },
    ]);
    expect(read('SELECT name, match_key, type_code, sector_code FROM establishment')).toEqual([
      {
        ...{ name: 'Công ty TNHH Khai thác đá Minh Tâm', match_key: 'cong ty tnhh khai thac da minh tam' },
        ...{ type_code: '02', sector_code: '0810' },
      },
    ]);
    const stored = selectStoredStatutoryFigures(db, { form, establishment: 'uuid-1', period: '2025-H1' });
    const keyOf = ({ table, row, labelKey, column }: (typeof stored)[number]) =>
      [table, row, labelKey, column].join();
    const ordered = (figures: typeof stored) =>
      [...figures].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
    expect(ordered(stored)).toEqual(
      ordered(
        sample.figures.map(({ table, row, labelKey, column, reading }) => ({
          ...{ table, row, labelKey, column, amount: reading.kind === 'nil' ? null : reading.amount },
        })),
      ),
    );
    expect(stored.filter(({ row }) => row === 'r2')).toEqual([
      { table: 'I', row: 'r2', labelKey: '', column: 'c3', amount: null },
    ]);
    expect(read("SELECT code, label FROM statutory_row WHERE row_code LIKE 'r1.3/%'")).toEqual([
      { code: '0811', label: 'Thợ khai thác mỏ' },
    ]);
    expect(read<{ n: number }>('SELECT COUNT(*) AS n FROM statutory_issue')).toEqual([
      { n: sample.issues.length },
    ]);
  });

  it('is not written while a question is open', () => {
    const open = {
      ...sample,
      issues: sample.issues.map((issue) => ({ ...issue, severity: 'question' as const })),
    };
    expect(() => accept(open, 'a')).toThrow('without open questions');
    expect(() => accept({ ...sample, period: null }, 'a')).toThrow('without a period');
    expect(selectEstablishments(db)).toEqual([]);
  });
});

describe('another file of the same employer and period', () => {
  const fewer = () => ({ ...sample, figures: sample.figures.filter(({ row }) => row !== 'r1') });

  it('is the next version, the same file is unchanged, and taking one back brings the one before', () => {
    const key = { form, establishment: 'uuid-1', period: '2025-H1' };
    expect(planStatutoryVersion(db, { ...key, establishment: null }, 'x')).toEqual({
      unchanged: false,
      version: 1,
    });
    const first = accept(sample, 'a');
    expect(accept(sample, 'a')).toEqual({ status: 'unchanged', version: 1, uuid: null });
    const second = accept(fewer(), 'b');
    expect([first.version, second.version, victims()]).toEqual([1, 2, undefined]);
    expect(accept(sample, 'a')).toEqual({ status: 'unchanged', version: 1, uuid: null });
    const standing = (currentVersion: number) => ({
      ...{ establishmentName: 'Công ty TNHH Khai thác đá Minh Tâm', version: 2, currentVersion },
    });
    expect(withdrawStatutoryReport(db, second.uuid ?? '')).toBe(true);
    expect(withdrawStatutoryReport(db, second.uuid ?? '')).toBe(false);
    expect(selectStatutoryStanding(db, second.uuid ?? '')).toEqual(standing(1));
    expect(restoreStatutoryReport(db, second.uuid ?? '')).toBe(true);
    expect(restoreStatutoryReport(db, second.uuid ?? '')).toBe(false);
    expect(selectStatutoryStanding(db, second.uuid ?? '')).toEqual(standing(2));
    expect(victims()).toBeUndefined();
    expect(selectStatutoryStanding(db, 'gone')).toBeNull();
    expect(withdrawStatutoryReport(db, second.uuid ?? '')).toBe(true);
    expect(victims()?.sum).toBe(3);
    // A number is never given twice, and a file that was taken back may come again.
    expect(accept(fewer(), 'b')).toMatchObject({ status: 'committed', version: 3 });
    expect(db.prepare('SELECT COUNT(*) AS n FROM source_file').get()).toEqual({ n: 2 });
  });

  it('of another period or employer stands beside it', () => {
    accept(sample, 'a');
    accept({ ...sample, period: '2025-Y', dataTo: sample.dataTo }, 'b');
    accept(sample, 'c', { establishment: { uuid: null, name: 'Mỏ than số 1' } });
    accept(sample, 'd', { establishment: { uuid: null, name: 'MỎ THAN SỐ 1' } });
    expect(
      db
        .prepare('SELECT establishment_id AS e, period AS p, version AS v FROM statutory_report ORDER BY id')
        .all(),
    ).toEqual([
      { e: 1, p: '2025-H1', v: 1 },
      { e: 1, p: '2025-Y', v: 1 },
      { e: 2, p: '2025-H1', v: 1 },
      { e: 2, p: '2025-H1', v: 2 },
    ]);
  });
});

describe('a period', () => {
  it('is added up over the newest versions; a report of nothing is one report more', () => {
    accept(sample, 'a');
    accept(sample, 'b', { establishment: { uuid: null, name: 'Mỏ than số 1' } });
    accept(nothing, 'c');
    expect(selectStatutoryCoverage(db, form, '2025-H1')).toEqual({ known: 3, reported: 3, nil: 1 });
    expect(victims()).toEqual({ ...place, labelKey: '', sum: 6, amountCount: 2, nilCount: 0 });
    const totals = selectStatutoryTotals(db, form, '2025-H1');
    expect(totals.find(({ row, column }) => row === 'r2' && column === 'c3')).toMatchObject({
      sum: 0,
      amountCount: 0,
      nilCount: 2,
    });
    expect(selectStatutoryTotals(db, form, '2025-Y')).toEqual([]);
    accept({ ...sample, period: '2024-Y' }, 'd');
    expect(selectStatutoryPeriods(db, form)).toEqual([
      { period: '2024-Y', reports: 1 },
      { period: '2025-H1', reports: 3 },
    ]);
    expect(selectStatutoryPeriods(db, 'another')).toEqual([]);
  });

  it('leads from each sum to its parts, replaced ones too', () => {
    accept(sample, 'a');
    accept(sample, 'b');
    const part = {
      ...{
        ...place,
        establishment: 'uuid-1',
        establishmentName: 'Công ty TNHH Khai thác đá Minh Tâm',
        labelKey: '',
      },
      ...{
        code: '',
        label: '1. Tai nạn lao động',
        amount: 3,
        rawText: '3',
        sheet: 'Phụ lục XII',
        cell: 'F14',
      },
      ...{ receivedOn: '2025-07-03', acceptedAt: '2025-07-04T02:03:04.000Z', acceptedBy: 'thu-ky' },
    };
    const of = (content: string) => ({ file: `${content}.xlsx`, fileSha256: content.padStart(64, '0') });
    expect(selectStatutoryTrace(db, form, '2025-H1', place)).toEqual([
      { ...part, ...of('b'), report: 'uuid-4', version: 2, isCurrent: true },
      { ...part, ...of('a'), report: 'uuid-2', version: 1, isCurrent: false },
    ]);
    const sources = selectStatutorySources(db, form, '2025-H1', 1000);
    expect(sources.filter(({ row, column }) => row === 'r1' && column === 'c6')).toEqual([
      { ...part, ...of('b'), report: 'uuid-4', version: 2 },
    ]);
    expect(sources.every(({ amount }) => amount !== 0)).toBe(true);
    expect(selectStatutorySources(db, form, '2025-H1', 2).length).toBe(2);
  });

  it('reads only the figures of the reports that count', () => {
    const plan = db
      .prepare<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT f.row_code, SUM(f.amount) FROM current_statutory_report r
         CROSS JOIN statutory_figure f ON f.report_id = r.id WHERE r.form = 'x' AND r.period = 'y' GROUP BY f.row_code`,
      )
      .all()
      .map(({ detail }) => detail);
    expect(plan).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/SEARCH r USING INDEX \S+ \(form=\? AND period=\?\)/),
        expect.stringMatching(/SEARCH f USING PRIMARY KEY \(report_id=\?\)/),
      ]),
    );
    expect(plan.filter((detail) => /SCAN (f|r|newer)\b/.test(detail))).toEqual([]);
  });
});
