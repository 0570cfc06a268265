import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountToNumber } from '../../shared/domain/amount';
import type { AgencyView } from '../../shared/domain/lineage/agency-view';
import { dumpOf } from '../fixtures/in-memory';
import {
  applied,
  departmentEvents,
  districtGroup,
  importDistricts,
  lines,
  loadPlan,
  type Reports,
  replaceDistricts,
  type Typed,
  takeReports,
} from './dak-lak';
import { districts, newUnits } from './units';
import { openWorld, type World } from './world';

const reports2024: Reports = {
  SLDTBXH: {
    ...{ 'TN-01': 9, 'TN-02': 9, 'TN-03': 8, 'TN-04': 40, 'TN-05': 12, 'TN-06': 250000, 'TN-08': 5 },
    ...{ 'TT-01': 12, 'TT-02': 800, 'KT-01': 20, 'HL-06': 3000, 'QL-01': 100 },
  },
  SYT: { 'TN-09': 30, 'TN-10': 28, 'SK-01': 5000, 'SK-02': 12, 'SK-03': 1000, 'QT-01': 50, 'QT-02': 700 },
  BHXH: { 'TN-09': 10, 'TN-10': 9, 'BH-01': 60000 },
  BQLKCN: { 'TN-04': 6, 'QL-01': 15 },
  LDLD: { 'TN-08': 25, 'TT-01': 4, 'TT-02': 300, 'TT-03': 10, 'TT-04': 20, 'TT-05': 3 },
  STTTT: { 'TT-03': 60 },
  SCT: { 'HL-01': 2, 'HL-02': 40, 'HL-03': 5, 'HL-04': 90, 'HL-05': 80, 'HL-06': 500 },
  SGTVT: { 'HL-06': 70 },
  SXD: { 'HL-06': 120 },
  SNNPTNT: { 'HL-06': 'KPS' },
  STNMT: { 'HL-06': 40 },
  // Sở Kế hoạch và Đầu tư never reported.
  STC: { 'HL-06': 15 },
  'UBND-TP-BUON-MA-THUOT': { 'TT-01': 5 },
  'UBND-TX-BUON-HO': { 'TT-01': 2 },
  'UBND-H-EA-KAR': { 'TT-01': 0 },
  'UBND-H-KRONG-ANA': { 'TT-01': 'KPS' },
};

const reports2025: Reports = {
  SNV: {
    ...{ 'TN-01': 8, 'TN-02': 8, 'TN-03': 8, 'TN-04': 50, 'TN-05': 10, 'TN-06': 260000, 'TN-08': 6 },
    ...{ 'TT-01': 15, 'QL-01': 110 },
  },
  SGDDT: { 'HL-06': 3300 },
  SYT: {
    ...{ 'TN-09': 33, 'TN-10': 33, 'TT-02': 900, 'SK-01': 5200, 'SK-02': 14, 'SK-03': 1060 },
    ...{ 'QT-01': 53, 'QT-02': 720 },
  },
  'SXD-2025': { 'HL-06': 209 },
  SNNMT: { 'HL-06': 50 },
  STC: { 'HL-06': 20 },
  SVHTTDL: { 'TT-03': 66 },
  BHXH: { 'TN-09': 12, 'TN-10': 12, 'BH-01': 62000 },
  BQLKCN: { 'QL-01': 16 },
  LDLD: { 'TN-08': 30, 'TT-01': 5, 'TT-02': 330, 'TT-03': 11, 'TT-04': 22, 'TT-05': 4 },
  SCT: { 'HL-01': 2, 'HL-02': 42, 'HL-03': 5, 'HL-04': 95, 'HL-05': 85, 'HL-06': 550 },
  'UBND-P-BUON-HO': { 'TT-01': 3 },
  'UBND-X-EA-KAR': { 'TT-01': 1 },
  'UBND-X-HOA-PHU': { 'TT-01': 'KPS' },
};

/** The districts in 2024. There is nothing to compare with: nobody said who they were in 2023. */
const districts2024 = `
UBND-TP-BUON-MA-THUOT TT-01: 5 | no_origin
UBND-TX-BUON-HO TT-01: 2 | no_origin
UBND-H-BUON-DON TT-01: missing | no_origin
UBND-H-CU-KUIN TT-01: missing | no_origin
UBND-H-CU-M-GAR TT-01: missing | no_origin
UBND-H-EA-H-LEO TT-01: missing | no_origin
UBND-H-EA-KAR TT-01: 0 | no_origin
UBND-H-EA-SUP TT-01: missing | no_origin
UBND-H-KRONG-ANA TT-01: nil | no_origin
UBND-H-KRONG-BONG TT-01: missing | no_origin
UBND-H-KRONG-BUK TT-01: missing | no_origin
UBND-H-KRONG-NANG TT-01: missing | no_origin
UBND-H-KRONG-PAC TT-01: missing | no_origin
UBND-H-LAK TT-01: missing | no_origin
UBND-H-M-DRAK TT-01: missing | no_origin`;

/** Agencies to which nothing happened, in 2024. */
const unchanged2024 = `
BHXH TN-09: 10 | missing
BHXH TN-10: 9 | missing
BHXH PT-01: 90 | missing
BHXH BH-01: 60000 | missing
HND TT-06: missing | missing
HND TT-07: missing | missing`;

const table2024then = `
SLDTBXH TN-01: 9 | missing
SLDTBXH TN-02: 9 | missing
SLDTBXH TN-03: 8 | missing
SLDTBXH TN-04: 40 | missing
SLDTBXH TN-05: 12 | missing
SLDTBXH TN-06: 250000 | missing
SLDTBXH TN-07: 3.6 | missing
SLDTBXH TN-08: 5 | missing
SLDTBXH PT-02: 88.9 | missing
SLDTBXH TT-01: 12 | missing
SLDTBXH TT-02: 800 | missing
SLDTBXH KT-01: 20 | missing
SLDTBXH HL-06: 3000 | missing
SLDTBXH QL-01: 100 | missing
SYT TN-09: 30 | missing
SYT TN-10: 28 | missing
SYT PT-01: 93.3 | missing
SYT SK-01: 5000 | missing
SYT SK-02: 12 | missing
SYT SK-03: 1000 | missing
SYT QT-01: 50 | missing
SYT QT-02: 700 | missing
STC HL-06: 15 | missing
SKHDT HL-06: missing | missing
SXD HL-06: 120 | missing
SCT HL-01: 2 | missing
SCT HL-02: 40 | missing
SCT HL-03: 5 | missing
SCT HL-04: 90 | missing
SCT HL-05: 80 | missing
SCT HL-06: 500 | missing
SGTVT HL-06: 70 | missing
SNNPTNT HL-06: nil | missing
STNMT HL-06: 40 | missing
STTTT TT-03: 60 | missing
BQLKCN TN-04: 6 | missing
BQLKCN QL-01: 15 | missing
LDLD TN-08: 25 | missing
LDLD TT-01: 4 | missing
LDLD TT-02: 300 | missing
LDLD TT-03: 10 | missing
LDLD TT-04: 20 | missing
LDLD TT-05: 3 | missing${unchanged2024}${districts2024}`;

/** KT-01 went to nobody and the districts were divided, so that they stay where they were. */
const table2024now = `
SLDTBXH KT-01: 20 | no_origin
SYT TN-09: 30 | missing
SYT TN-10: 28 | missing
SYT PT-01: 93.3 | missing
SYT TT-02: 800 (SLDTBXH) | no_origin (SLDTBXH)
SYT SK-01: 5000 | missing
SYT SK-02: 12 | missing
SYT SK-03: 1000 | missing
SYT QT-01: 50 | missing
SYT QT-02: 700 | missing
STC HL-06: 15 | no_origin (STC + SKHDT)
SCT HL-01: 2 | missing
SCT HL-02: 40 | missing
SCT HL-03: 5 | missing
SCT HL-04: 90 | missing
SCT HL-05: 80 | missing
SCT HL-06: 500 | missing
BQLKCN QL-01: 15 | missing
LDLD TN-08: 25 | missing
LDLD TT-01: 4 | missing
LDLD TT-02: 300 | missing
LDLD TT-03: 10 | missing
LDLD TT-04: 20 | missing
LDLD TT-05: 3 | missing${unchanged2024}${districts2024}
SXD-2025 HL-06: 190 (SXD + SGTVT) | no_origin (SXD + SGTVT)
SNNMT HL-06: 40 (SNNPTNT + STNMT) | no_origin (SNNPTNT + STNMT)
SNV TN-01: 9 (SLDTBXH) | no_origin (SLDTBXH)
SNV TN-02: 9 (SLDTBXH) | no_origin (SLDTBXH)
SNV TN-03: 8 (SLDTBXH) | no_origin (SLDTBXH)
SNV TN-04: 46 (SLDTBXH + BQLKCN) | no_origin (SLDTBXH + BQLKCN)
SNV TN-05: 12 (SLDTBXH) | no_origin (SLDTBXH)
SNV TN-06: 250000 (SLDTBXH) | no_origin (SLDTBXH)
SNV TN-07: 3.6 (SLDTBXH) | no_origin (SLDTBXH)
SNV TN-08: 5 (SLDTBXH) | no_origin (SLDTBXH)
SNV PT-02: 88.9 (SLDTBXH) | no_origin (SLDTBXH)
SNV TT-01: 12 (SLDTBXH) | no_origin (SLDTBXH)
SNV QL-01: 100 (SLDTBXH) | no_origin (SLDTBXH)
SGDDT HL-06: 3000 (SLDTBXH) | no_origin (SLDTBXH)
SVHTTDL TT-03: 60 (STTTT) | no_origin (STTTT)`;

/** Summed along mergers (HL-06 of SXD-2025: 70 + 120), passed on whole (TN-01 9, and TN-04 40 + 6), or without origin (STC, communes). */
const departments2025 = `
SYT TN-09: 33 | 30
SYT TN-10: 33 | 28
SYT PT-01: 100 | 93.3
SYT TT-02: 900 | 800 (SLDTBXH)
SYT SK-01: 5200 | 5000
SYT SK-02: 14 | 12
SYT SK-03: 1060 | 1000
SYT QT-01: 53 | 50
SYT QT-02: 720 | 700
STC HL-06: 20 | no_origin (STC + SKHDT)
SCT HL-01: 2 | 2
SCT HL-02: 42 | 40
SCT HL-03: 5 | 5
SCT HL-04: 95 | 90
SCT HL-05: 85 | 80
SCT HL-06: 550 | 500
BQLKCN QL-01: 16 | 15
LDLD TN-08: 30 | 25
LDLD TT-01: 5 | 4
LDLD TT-02: 330 | 300
LDLD TT-03: 11 | 10
LDLD TT-04: 22 | 20
LDLD TT-05: 4 | 3
BHXH TN-09: 12 | 10
BHXH TN-10: 12 | 9
BHXH PT-01: 100 | 90
BHXH BH-01: 62000 | 60000
HND TT-06: missing | missing
HND TT-07: missing | missing
SXD-2025 HL-06: 209 | 190 (SXD + SGTVT)
SNNMT HL-06: 50 | 40 (SNNPTNT + STNMT)
SNV TN-01: 8 | 9 (SLDTBXH)
SNV TN-02: 8 | 9 (SLDTBXH)
SNV TN-03: 8 | 8 (SLDTBXH)
SNV TN-04: 50 | 46 (SLDTBXH + BQLKCN)
SNV TN-05: 10 | 12 (SLDTBXH)
SNV TN-06: 260000 | 250000 (SLDTBXH)
SNV TN-07: 3.08 | 3.6 (SLDTBXH)
SNV TN-08: 6 | 5 (SLDTBXH)
SNV PT-02: 100 | 88.9 (SLDTBXH)
SNV TT-01: 15 | 12 (SLDTBXH)
SNV QL-01: 110 | 100 (SLDTBXH)
SGDDT HL-06: 3300 | 3000 (SLDTBXH)
SVHTTDL TT-03: 66 | 60 (STTTT)`;

const linesOf = (text: string) => text.trim().split('\n');
/** What undoing leaves untouched: everything that bindings, names and rosters consist of. */
const undoable = [
  ...['agency', 'agency_name', 'agency_member', 'agency_succession'],
  ...['assignment_member', 'reporting_rule_agency', 'indicator_supplier'],
] as const;

describe('the plan of Đắk Lắk through the reorganisation of 2025', () => {
  let world: World;
  let roster = '';
  const events: string[] = [];
  const typed: Typed[] = [];
  let beforeEvents: ReturnType<typeof dumpOf> = {};
  const table = (period: string, view: AgencyView) =>
    world.api.consolidation.byAgency({ period, view, limit: 1000 });
  /** The new units of 2025 with what came of them, in the order of the list. */
  const units2025 = async () => {
    const { agencies } = await world.api.agencies.list({
      group: districtGroup,
      on: '2025-12-14',
      limit: 1000,
    });
    const codes = new Map(agencies.map(({ code, name }) => [name, code]));
    const came: Readonly<Record<string, string>> = {
      'UBND-P-BUON-HO': '3',
      'UBND-X-EA-KAR': '1',
      'UBND-X-HOA-PHU': 'nil',
    };
    return newUnits.map(({ name }) => {
      const code = codes.get(name) ?? `no ${name}`;
      return `${code} TT-01: ${came[code] ?? 'missing'} | no_origin`;
    });
  };

  beforeAll(async () => {
    world = await openWorld();
    await loadPlan(world);
    roster = await importDistricts(world);
    world.on('2024-12-10');
    typed.push(...(await takeReports(world, '2024-Y', reports2024)));
  }, 120_000);
  afterAll(() => world.close());

  it('has the old agencies report for 2024', async () => {
    const { coverage } = await world.api.consolidation.summary({ period: '2024-Y' });
    expect([coverage.expected, coverage.reported, coverage.missing.length]).toEqual([
      17 + districts.length,
      16,
      16,
    ]);
    expect(lines(await table('2024-Y', 'then'))).toEqual(linesOf(table2024then));
    beforeEvents = dumpOf(world.db);
  });

  it('is reorganised on its dates, and reported to by the new agencies for 2025', {
    timeout: 120_000,
  }, async () => {
    for (const request of departmentEvents) events.push(await applied(world, request));
    events.push(await replaceDistricts(world));
    world.on('2025-12-10');
    typed.push(...(await takeReports(world, '2025-Y', reports2025)));
    const { coverage } = await world.api.consolidation.summary({ period: '2025-Y' });
    // SGDDT supplies an indicator and is bound to no report; it reported all the same.
    expect([coverage.expected, coverage.reported]).toEqual([14 + 102, 13]);
  });

  it('shows 2024 as it was and as it is', async () => {
    expect(lines(await table('2024-Y', 'then'))).toEqual(linesOf(table2024then));
    expect(lines(await table('2024-Y', 'now'))).toEqual(linesOf(table2024now));
  });

  it('compares 2025 with what 2024 was made of', async () => {
    const expected = [...linesOf(departments2025), ...(await units2025())];
    const left = [
      {
        indicator: 'TT-01',
        agencies: ['UBND-TP-BUON-MA-THUOT', 'UBND-TX-BUON-HO', 'UBND-H-EA-KAR', 'UBND-H-KRONG-ANA'],
      },
      { indicator: 'KT-01', agencies: ['SLDTBXH'] },
    ];
    const then = await table('2025-Y', 'then');
    expect([lines(then), then.uncompared]).toEqual([expected, left]);
    const now = await table('2025-Y', 'now');
    expect([lines(now), now.uncompared]).toEqual([expected, left]);
  });

  it('keeps the totals of the province whole, whoever gave them', async () => {
    const { indicators } = await world.api.consolidation.summary({ period: '2025-Y' });
    const totals = indicators.map(({ code, value, previous }) => `${code}: ${value} | ${previous}`);
    // HL-06: 3300 + 209 + 50 + 20 + 550 | 3000 + 120 + 500 + 70 + 40 + 15; TT-01: 15 + 5 + 3 + 1 | 12 + 4 + 5 + 2 + 0.
    const expected = [
      'HL-06: 4129 | 3745',
      'TT-01: 24 | 23',
      'TN-04: 50 | 46',
      'KT-01: null | 20',
      'TT-02: 1230 | 1100',
    ];
    expect(totals).toEqual(expect.arrayContaining(expected));
  });

  it('leads every figure back to its cell, named as then and under whom it is today', async () => {
    const found = [];
    for (const period of ['2024-Y', '2025-Y']) {
      for (const { indicator, agency, reading, source } of await world.api.consolidation.sources({
        period,
      })) {
        const decimals = 0;
        const value = reading.kind === 'nil' ? null : amountToNumber(reading.amount, decimals);
        found.push({ period, agency, indicator, value, ...source });
      }
    }
    const inOrder = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).toSorted();
    expect(inOrder(found)).toEqual(
      inOrder(
        typed.map(({ period, agency, indicator, value, file, sheet, cell }) => ({
          period,
          agency,
          indicator,
          value,
          file,
          sheet,
          cell,
        })),
      ),
    );

    const named = async (period: string, indicator: string) => {
      const { current } = await world.api.consolidation.trace({ period, indicator, view: 'now' });
      return current.map(({ agencyName, under }) => `${agencyName}${under ? ` > ${under.agencyName}` : ''}`);
    };
    expect(await named('2024-Y', 'HL-06')).toEqual([
      'Sở Lao động - Thương binh và Xã hội > Sở Giáo dục và Đào tạo',
      'Sở Tài chính',
      'Sở Xây dựng > Sở Xây dựng',
      'Sở Công Thương',
      'Sở Giao thông vận tải > Sở Xây dựng',
      'Sở Nông nghiệp và Phát triển nông thôn > Sở Nông nghiệp và Môi trường',
      'Sở Tài nguyên và Môi trường > Sở Nông nghiệp và Môi trường',
    ]);
    expect([await named('2024-Y', 'BH-01'), await named('2025-Y', 'BH-01')]).toEqual([
      ['Bảo hiểm xã hội tỉnh'],
      ['Bảo hiểm xã hội tỉnh Đắk Lắk'],
    ]);
  });

  it('says of every report whose it was and whose it is', async () => {
    const received = await world.api.reception.status({ period: '2024-Y', view: 'now' });
    const told = received.map(
      ({ agency, state, under }) => `${agency} ${state}${under ? ` > ${under.agency}` : ''}`,
    );
    expect(told.slice(0, 17)).toEqual([
      ...['SLDTBXH on-time', 'SYT on-time', 'STC on-time', 'SKHDT missing > STC', 'SXD on-time > SXD-2025'],
      ...['SCT on-time', 'SGTVT on-time > SXD-2025', 'SNNPTNT on-time > SNNMT', 'STNMT on-time > SNNMT'],
      ...[
        'STTTT on-time',
        'SKHCN missing',
        'BQLKCN on-time',
        'LDLD on-time',
        'BHXH on-time',
        'LMHTX missing',
      ],
      ...['HND missing', 'MTTQ missing'],
    ]);
    expect(told.slice(17).filter((line) => line.includes('>'))).toEqual([]);
  });

  it('exports either view', async () => {
    const headings = async (view: AgencyView) => {
      const path = join(world.folder, `${view}.xlsx`);
      await world.api.consolidation.exportWorkbook({ period: '2024-Y', path, view });
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(path);
      const row = workbook.getWorksheet('Theo cơ quan')?.getRow(3).values;
      const names = Array.isArray(row) ? row.slice(5) : [];
      const compared = workbook.getWorksheet('Cơ quan so cùng kỳ');
      const construction: unknown[] = [];
      compared?.eachRow((line) => {
        if (line.getCell(1).value === 'Sở Xây dựng')
          construction.push(line.getCell(5).value, line.getCell(9).value);
      });
      return [names.length, names.slice(0, 3), construction];
    };
    const old = 'Sở Lao động - Thương binh và Xã hội';
    expect([await headings('then'), await headings('now')]).toEqual([
      [14 + 15, [old, 'Sở Y tế', 'Sở Tài chính'], [120, '']],
      [
        8 + 15 + 5,
        [old, 'Sở Y tế', 'Sở Tài chính'],
        [190, 'Kỳ này: Sở Xây dựng + Sở Giao thông vận tải. Kỳ trước: Sở Xây dựng + Sở Giao thông vận tải'],
      ],
    ]);
  });

  it('is undone from the last event to the first, but for what has reported since', async () => {
    world.on('2026-01-05');
    const kept: string[] = [];
    for (const event of events.toReversed()) {
      const undone = await world.api.agencies.undo({ event });
      if (undone.state !== 'undone') throw new Error(JSON.stringify(undone));
      kept.push(...undone.kept.map(({ code }) => code));
    }
    expect(kept.toSorted()).toEqual(
      [
        'SGDDT',
        'SNNMT',
        'SNV',
        'SVHTTDL',
        'SXD-2025',
        'UBND-P-BUON-HO',
        'UBND-X-EA-KAR',
        'UBND-X-HOA-PHU',
      ].toSorted(),
    );
    const after = dumpOf(world.db);
    const old = (rows: ReadonlyArray<unknown> | undefined) =>
      new Set(rows?.map((row) => JSON.stringify(row)));
    const changed = Object.fromEntries(
      undoable.map((name) => {
        const [before, now] = [old(beforeEvents[name]), old(after[name])];
        return [
          name,
          {
            lost: [...before].filter((row) => !now.has(row)),
            added: [...now].filter((row) => !before.has(row)).length,
          },
        ];
      }),
    );
    const untouched = { lost: [], added: 0 };
    expect(changed).toEqual({
      agency: { lost: [], added: kept.length },
      agency_name: { lost: [], added: kept.length },
      agency_member: untouched,
      agency_succession: untouched,
      assignment_member: untouched,
      reporting_rule_agency: untouched,
      indicator_supplier: untouched,
    });
    expect(lines(await table('2024-Y', 'now'))).toEqual(linesOf(table2024then));
    const { length } = await world.api.consolidation.sources({ period: '2025-Y' });
    expect(length).toBe(typed.filter(({ period }) => period === '2025-Y').length);
  });

  it('lets even the roster go, but for the districts that reported', async () => {
    const undone = await world.api.agencies.undo({ event: roster });
    expect(undone.state === 'undone' && [undone.gone.length, undone.kept.map(({ code }) => code)]).toEqual([
      11,
      ['UBND-TP-BUON-MA-THUOT', 'UBND-TX-BUON-HO', 'UBND-H-EA-KAR', 'UBND-H-KRONG-ANA'],
    ]);
  });
});
