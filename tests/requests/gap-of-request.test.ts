import { describe, expect, it, onTestFinished } from 'vitest';
import type { RequestLine } from '../../shared/contract/requests';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { giveRoster } from '../duties/roster';
import { filledTemplate } from '../fixtures/filled-template';
import { accept } from '../fixtures/intake';
import { openWorld, type World } from '../worked-case/world';

const day = (text: string) => CalendarDate.parse(text);
const letter = {
  ...{ number: '11057/BNV-CVL', date: day('2025-11-24'), asker: 'Bộ Nội vụ', title: '' },
  ...{ dueOn: day('2025-12-05'), quote: '', dataFrom: null, dataTo: null, reuse: null },
};

/** A register with one plan, on a day. */
async function world(preset: string, on: string): Promise<World> {
  const opened = await openWorld();
  onTestFinished(opened.close);
  opened.on(on);
  await opened.api.plans.load({ preset });
  return opened;
}

/** An agency's report of a period comes in by its template. */
async function report(
  { api, folder }: World,
  agency: string,
  period: string,
  figures: Readonly<Record<string, number>>,
): Promise<void> {
  const filling = { agency, period, figures, fileName: `${agency}-${period}.xlsx` };
  await accept(api, await filledTemplate(api, folder, filling));
}

/** Has an agency supply an indicator from the beginning. */
function supply({ db }: World, indicator: string, agency: string): void {
  db.prepare(
    `INSERT INTO indicator_supplier (indicator_id, agency_id, position)
     SELECT i.id, a.id, 10 FROM indicator i, agency a WHERE i.code = ? AND a.code = ?`,
  ).run(indicator, agency);
}

const told = ({ indicator, state, supplier, held, lacking }: RequestLine) => [
  `${indicator} ${state} ${supplier}`,
  held.map(({ agency, period }) => `${agency} ${period}`),
  lacking.map(({ agencyName }) => agencyName),
];

async function gapOf({ api }: World) {
  const { lines, ask } = await api.requests.gap({ period: '2025-D1' });
  return [
    lines.map(told),
    ask.map(({ agency, indicators }) => `${agency}: ${indicators.join()}`),
    (await api.reception.status({ period: '2025-D1' })).map(({ agency }) => agency).toSorted(),
  ];
}

async function totalOf({ api }: World, code: string) {
  const { indicators } = await api.consolidation.summary({ period: '2025-D1' });
  const found = indicators.find((one) => one.code === code);
  return [found?.value, found?.suppliers.missing];
}

describe('a request for a rate alone', () => {
  it('asks for what the rate is computed from, and takes over what is held of it', async () => {
    const here = await world('cao-bang-2025', '2025-12-01');
    await report(here, 'SNV', '2025-H1', { 'TN-01': 3 });
    await here.api.requests.open({ ...letter, indicators: ['TN-07'] });
    expect(await gapOf(here)).toEqual([
      [
        ['TN-01 reused SNV', ['SNV 2025-H1'], []],
        ['TN-06 missing SNV', [], []],
      ],
      ['SNV: TN-06'],
      ['SNV'],
    ]);
    await report(here, 'SNV', '2025-D1', { 'TN-06': 60_000 });
    expect(await gapOf(here)).toEqual([
      [
        ['TN-01 reused SNV', ['SNV 2025-H1'], []],
        ['TN-06 answered SNV', ['SNV 2025-D1'], []],
      ],
      [],
      ['SNV'],
    ]);
    expect([await totalOf(here, 'TN-01'), await totalOf(here, 'TN-07')]).toEqual([
      [3, []],
      [5, []],
    ]);
  });
});

describe('a request after a merger', () => {
  const merger = {
    ...{ kind: 'merge' as const, from: ['SXD', 'SNNMT'], happenedOn: day('2025-09-01'), legalBasis: 'NQ' },
    into: { code: 'SGOP', name: 'Sở Gộp', kind: 'department' as const },
  };

  /** The half-year of those named, merged after it. */
  async function merged(reporting: Readonly<Record<string, number>>): Promise<World> {
    const here = await world('cao-bang-2025', '2025-06-10');
    here.db.exec(
      "DELETE FROM indicator_supplier WHERE indicator_id = (SELECT id FROM indicator WHERE code = 'HL-06')",
    );
    for (const agency of ['SXD', 'SNNMT']) supply(here, 'HL-06', agency);
    for (const [agency, value] of Object.entries(reporting)) {
      await report(here, agency, '2025-H1', { 'HL-06': value });
    }
    here.on('2025-09-02');
    expect((await here.api.agencies.apply({ request: merger })).state).toBe('applied');
    here.on('2025-12-01');
    await here.api.requests.open({ ...letter, indicators: ['HL-06'] });
    return here;
  }

  it('takes over the figures of all predecessors and asks nobody', async () => {
    const here = await merged({ SXD: 100, SNNMT: 40 });
    expect(await gapOf(here)).toEqual([
      [['HL-06 reused SGOP', ['SNNMT 2025-H1', 'SXD 2025-H1'], []]],
      [],
      [],
    ]);
    expect(await totalOf(here, 'HL-06')).toEqual([140, []]);
  });

  it('asks the successor where one predecessor gave nothing, and counts its answer in place of the part', async () => {
    const here = await merged({ SXD: 100 });
    const lacking = ['Sở Nông nghiệp và Môi trường'];
    expect(await gapOf(here)).toEqual([
      [['HL-06 missing SGOP', ['SXD 2025-H1'], lacking]],
      ['SGOP: HL-06'],
      ['SGOP'],
    ]);
    expect(await totalOf(here, 'HL-06')).toEqual([100, ['SGOP']]);
    await report(here, 'SGOP', '2025-D1', { 'HL-06': 170 });
    expect(await gapOf(here)).toEqual([[['HL-06 answered SGOP', ['SGOP 2025-D1'], []]], [], ['SGOP']]);
    expect(await totalOf(here, 'HL-06')).toEqual([170, []]);
  });
});

describe('a request after districts were divided among communes', () => {
  it('asks the other heirs of a district once one of them has answered for itself', async () => {
    const here = await world('cao-bang-2025', '2025-06-10');
    const { db } = here;
    giveRoster(db, 'NHOM-UBNDHTP', 2, '2025-01-01', '2025-06-30', 'HUYEN');
    giveRoster(db, 'NHOM-UBNDHTP', 3, '2025-07-01', null, 'XA');
    db.exec(
      "DELETE FROM indicator_supplier WHERE indicator_id = (SELECT id FROM indicator WHERE code = 'TT-06')",
    );
    supply(here, 'TT-06', 'NHOM-UBNDHTP');
    for (const [agency, value] of [
      ['HUYEN-1', 10],
      ['HUYEN-2', 20],
    ] as const) {
      await report(here, agency, '2025-H1', { 'TT-06': value });
    }
    const divide = db.prepare(
      `INSERT INTO agency_succession (uuid, from_id, to_id, kind, happened_on, legal_basis)
       SELECT :from || :to, a.id, b.id, 'split', '2025-07-01', 'NQ' FROM agency a, agency b WHERE a.code = :from AND b.code = :to`,
    );
    for (const [from, to] of [
      ['HUYEN-1', 'XA-1'],
      ['HUYEN-1', 'XA-2'],
      ['HUYEN-2', 'XA-3'],
    ]) {
      divide.run({ from, to });
    }
    db.exec("UPDATE agency SET valid_to = '2025-06-30' WHERE code LIKE 'HUYEN%'");
    here.on('2025-12-01');
    await here.api.requests.open({ ...letter, indicators: ['TT-06'] });
    expect([(await gapOf(here)).slice(1), await totalOf(here, 'TT-06')]).toEqual([
      [[], []],
      [30, []],
    ]);
    await here.api.entry.save({
      ...{ agency: 'XA-2', period: '2025-D1', receivedOn: day('2025-12-01'), version: 0 },
      ...{ documentNumber: null, documentDate: null, answers: [] },
      figures: [{ indicator: 'TT-06', text: '7' }],
    });
    expect([(await gapOf(here)).slice(1), await totalOf(here, 'TT-06')]).toEqual([
      [['XA-1: TT-06'], ['XA-1', 'XA-2']],
      [27, ['XA-1']],
    ]);
  });
});

describe('the periods that a request takes over', () => {
  it('may be of the plan before, as a letter of January asks, and are changed like others', async () => {
    const here = await world('dak-lak-2024', '2024-12-10');
    await report(here, 'SYT', '2024-Y', { 'SK-01': 2000 });
    here.on('2025-03-11');
    await here.api.plans.load({ preset: 'cao-bang-2025' });
    await here.api.requests.open({
      ...{ ...letter, date: day('2025-03-11'), dueOn: null, indicators: ['SK-01', 'SK-02'] },
      ...{ dataFrom: day('2023-12-15'), dataTo: day('2024-12-14'), reuse: ['2024-Y'] },
    });
    const before = await gapOf(here);
    expect(before[0]).toEqual([
      ['SK-01 reused SYT', ['SYT 2024-Y'], []],
      ['SK-02 missing SYT', [], []],
    ]);
    const { reuseEdits } = await here.api.requests.setReuse({ period: '2025-D1', reuse: [] });
    expect((await gapOf(here))[1]).toEqual(['SYT: SK-01,SK-02']);
    await here.api.requests.setReuse({ period: '2025-D1', reuse: ['2024-Y'] });
    expect(await gapOf(here)).toEqual(before);
    const edit = reuseEdits[0]?.edit ?? '';
    expect((await here.api.requests.undoReuse({ period: '2025-D1', edit })).reuse).toEqual(['2024-Y']);
    expect(await gapOf(here)).toEqual(before);
  });

  it('stay with a request that is undone since among them, and others can be added', async () => {
    const here = await world('cao-bang-2025', '2025-12-01');
    const asked = { ...letter, indicators: ['SK-01'] };
    await here.api.requests.open(asked);
    await here.api.requests.open({ ...asked, reuse: ['2025-D1'] });
    await here.api.requests.undo({ period: '2025-D1' });
    const changed = { period: '2025-D2', reuse: ['2025-D1', '2025-H1'] };
    expect((await here.api.requests.setReuse(changed)).reuse).toEqual(changed.reuse);
    await here.api.requests.redo({ period: '2025-D1' });
    await report(here, 'SYT', '2025-D1', { 'SK-01': 7 });
    const { lines } = await here.api.requests.gap({ period: '2025-D2' });
    expect(lines.map(told)).toEqual([['SK-01 reused SYT', ['SYT 2025-D1'], []]]);
  });
});
