import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByAgency } from '../../../shared/domain/by-agency';
import { tableByAgency, wholeTable } from '../../../shared/domain/by-agency/table-by-agency';
import type { Reading } from '../../../shared/domain/figure';
import type { Indicator } from '../../../shared/domain/indicator';
import type { AgencyView } from '../../../shared/domain/lineage/agency-view';
import type { Period } from '../../../shared/domain/period';
import { periodFigures } from '../../fixtures/period-figures';
import { absorbed, day, lineageOf, merge, split, type Told, X } from './lineages';

const amount = (value: number): Reading => ({ kind: 'amount', amount: value, approximation: 'exact' });
const nil: Reading = { kind: 'nil' };
/** By agency: a number, `KPS`, or `blank` where it reported without the figure. */
type Given = Readonly<Record<string, number | 'KPS' | 'blank'>>;

function indicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    ...{ code, name: code, unit: 'người', topic: 'Chung', decimals: 0, aggregation: 'sum', quotient: null },
    ...{ allowApproximate: true, suppliers: [], ...changes },
  };
}

const yearPeriod = (year: number): Period => ({
  ...{ code: `${year}-Y`, kind: 'year', year, dueQuote: null },
  ...{ dataFrom: day(`${year - 1}-12-15`), dataTo: day(`${year}-12-14`), dueDate: day(`${year}-12-14`) },
});

function table(
  told: Told,
  figures: Readonly<Record<number, Given>>,
  options: {
    readonly view?: AgencyView;
    readonly year?: number;
    readonly indicators?: readonly Indicator[];
  } = {},
): ByAgency {
  const { view = 'then', year = 2025, indicators = [indicator('X-1')] } = options;
  const figuresOf = (of: number) => {
    const given = Object.entries(figures[of] ?? {});
    const told = given.flatMap(([agency, value]) =>
      indicators.flatMap(({ code, aggregation }) =>
        value === 'blank' || aggregation === 'derived'
          ? []
          : [{ agency, indicator: code, reading: value === 'KPS' ? nil : amount(value) }],
      ),
    );
    return periodFigures(
      yearPeriod(of),
      given.map(([agency]) => agency),
      told,
    );
  };
  const lineage = lineageOf(told);
  const found = tableByAgency({
    ...{ view, lineage, indicators, parts: [], today: day('2026-01-10') },
    current: figuresOf(year),
    previous: figuresOf(year - 1),
    agencies: [...lineage.lives.keys()].map((code) => ({ code, name: code, kind: 'department' })),
  });
  return ByAgency.parse(wholeTable(found));
}

/** `A: 7 of A (before: 5 of A, B)` by row. */
function brief({ rows }: ByAgency): readonly string[] {
  const shown = (value: number | null, state: string) => (value === null ? state : String(value));
  return rows.flatMap(({ agency, cells }) =>
    cells.map(
      (cell) =>
        `${agency}: ${shown(cell.value, cell.state)} of ${cell.of.join('+') || '-'}` +
        ` | ${shown(cell.previous, cell.previousState)} of ${cell.previousOf.join('+') || '-'}`,
    ),
  );
}

describe('the figure of a year before that an agency compares with', () => {
  it.each<[string, Told, Given, Given, readonly string[]]>([
    ['its own', { agencies: ['A'], supplied: X('A') }, { A: 5 }, { A: 7 }, ['A: 7 of A | 5 of A']],
    [
      'its own, which was left blank',
      { agencies: ['A'], supplied: X('A') },
      { A: 'blank' },
      { A: 7 },
      ['A: 7 of A | blank of -'],
    ],
    [
      'its own, which never came',
      { agencies: ['A'], supplied: X('A') },
      {},
      { A: 7 },
      ['A: 7 of A | missing of -'],
    ],
    ['the sum of all that were merged', merge, { A: 5, B: 6 }, { C: 7 }, ['C: 7 of C | 11 of A+B']],
    ['0 is known', merge, { A: 5, B: 0 }, { C: 7 }, ['C: 7 of C | 5 of A+B']],
    ['không phát sinh is known', merge, { A: 5, B: 'KPS' }, { C: 7 }, ['C: 7 of C | 5 of A+B']],
    [
      'không phát sinh of all is không phát sinh',
      merge,
      { A: 'KPS', B: 'KPS' },
      { C: 7 },
      ['C: 7 of C | nil of A+B'],
    ],
    [
      'none, where one of them left it blank',
      merge,
      { A: 5, B: 'blank' },
      { C: 7 },
      ['C: 7 of C | no_origin of A+B'],
    ],
    ['none, where one of them never reported', merge, { A: 5 }, { C: 7 }, ['C: 7 of C | no_origin of A+B']],
    ['its own and that of the one it took in', absorbed, { A: 5, C: 6 }, { C: 7 }, ['C: 7 of C | 11 of C+A']],
    [
      'none, where its own is known and not the other',
      absorbed,
      { C: 6 },
      { C: 7 },
      ['C: 7 of C | no_origin of C+A'],
    ],
    [
      'the whole of a divided agency, where it alone took the indicator',
      split('B 2025-03-01..'),
      { A: 5 },
      { B: 7 },
      ['B: 7 of B | 5 of A'],
    ],
    [
      'none of a divided agency, where both took it',
      split('B 2025-03-01..', 'C 2025-03-01..'),
      { A: 5 },
      { B: 3, C: 4 },
      ['B: 3 of B | no_origin of -', 'C: 4 of C | no_origin of -'],
    ],
    [
      'none, where a part of another came to its own',
      {
        agencies: ['A ..2025-02-28', 'B', 'C 2025-03-01..'],
        supplied: X('A ..2025-02-28', 'B', 'B 2025-03-01..', 'C 2025-03-01..'),
        events: ['2025-03-01 split A > B', '2025-03-01 split A > C'],
      },
      { A: 5, B: 1 },
      { B: 3, C: 4 },
      ['B: 3 of B | no_origin of B', 'C: 4 of C | no_origin of -'],
    ],
    [
      'nothing, where it is new and came after nobody',
      { agencies: ['A 2025-03-01..'], supplied: X('A 2025-03-01..') },
      {},
      { A: 7 },
      ['A: 7 of A | no_origin of -'],
    ],
    [
      'its own, where it still reported after its end',
      merge,
      { A: 5, B: 6 },
      { A: 1, C: 7 },
      ['A: 1 of A | 5 of A', 'C: 7 of C | 6 of B'],
    ],
  ])('%s', (_, told, previous, current, expected) => {
    expect(brief(table(told, { 2024: previous, 2025: current }))).toEqual(expected);
  });

  it('compares a rate by its two parts, and has none where one part has none', () => {
    const indicators = [
      indicator('X-1'),
      indicator('X-2'),
      indicator('X-3', {
        aggregation: 'derived',
        quotient: { numerator: 'X-1', denominator: 'X-2', factor: 100 },
      }),
    ];
    const supplied = { ...merge.supplied, 'X-2': ['A ..2025-02-28', 'B ..2025-02-28', 'C 2025-03-01..'] };
    const rates = (previous: Given) =>
      brief(table({ ...merge, supplied }, { 2024: previous, 2025: { C: 8 } }, { indicators })).at(-1);
    expect([rates({ A: 5, B: 6 }), rates({ A: 5 })]).toEqual([
      'C: 100 of C | 100 of A+B',
      'C: 100 of C | no_origin of A+B',
    ]);
  });
});

describe('the view of today', () => {
  it('gathers the old agencies under the new one', () => {
    expect(brief(table(merge, { 2024: { A: 5, B: 6 } }, { view: 'now', year: 2024 }))).toEqual([
      'C: 11 of A+B | no_origin of A+B',
    ]);
  });

  it('leaves an agency that was divided where it was, and says that its figure compares with nobody', () => {
    const told = split('B 2025-03-01..', 'C 2025-03-01..');
    const figures = { 2024: { A: 5 }, 2025: { B: 3, C: 4 } };
    expect(brief(table(told, figures, { view: 'now', year: 2024 }))).toEqual(['A: 5 of A | no_origin of -']);
    expect(table(told, figures, { view: 'now' }).uncompared).toEqual([{ indicator: 'X-1', agencies: ['A'] }]);
  });

  it('an agency that was divided keeps its figure, and gets that of one merged into it later', () => {
    const told: Told = {
      agencies: ['A', 'B 2025-03-01..', 'C ..2025-06-30'],
      supplied: X('A', 'B 2025-03-01..', 'C ..2025-06-30'),
      events: ['2025-03-01 split A > B', '2025-07-01 merge C > A'],
    };
    expect(brief(table(told, { 2024: { A: 5, C: 6 } }, { view: 'now', year: 2024 }))).toEqual([
      'A: 11 of A+C | no_origin of C',
    ]);
  });

  it('adds up what has come and says who has not', () => {
    const [row] = table(merge, { 2024: { A: 5 } }, { view: 'now', year: 2024 }).rows;
    expect(row?.cells.map(({ value, of, without }) => ({ value, of, without }))).toEqual([
      { value: 5, of: ['A'], without: ['B'] },
    ]);
  });
});

/** Registers in which agencies merge, split and are renamed one after another, with suppliers moved as the events say. */
const histories = fc
  .array(
    fc.record({
      kind: fc.constantFrom('merge', 'split', 'rename'),
      a: fc.nat(),
      b: fc.nat(),
      takers: fc.nat(3),
    }),
    { maxLength: 6 },
  )
  .map((steps): Told => {
    const ends = new Map<string, string>();
    const begins = new Map<string, string>();
    const supplies = new Map([
      ['A0', '..'],
      ['A1', '..'],
      ['A2', '..'],
      ['A3', '..'],
    ]);
    const alive = [...supplies.keys()];
    const events: string[] = [];
    let next = 4;
    for (const [index, { kind, a, b, takers }] of steps.entries()) {
      const from = alive.splice(a % alive.length, 1)[0] ?? '';
      const month = String(index + 2).padStart(2, '0');
      const on = `2025-${month}-01`;
      ends.set(from, `2025-${String(index + 1).padStart(2, '0')}-28`);
      const heirs =
        kind === 'split'
          ? [`A${next}`, `A${next + 1}`]
          : [kind === 'merge' && alive.length > 0 ? (alive[b % alive.length] ?? '') : `A${next}`];
      const isNew = heirs.filter((heir) => !alive.includes(heir));
      next += isNew.length;
      const had = supplies.has(from);
      for (const [place, heir] of isNew.entries()) {
        begins.set(heir, on);
        if (had && (kind !== 'split' || (takers >> place) % 2 === 1)) supplies.set(heir, on);
      }
      alive.push(...isNew);
      for (const heir of heirs) events.push(`${on} ${kind} ${from} > ${heir}`);
    }
    const codes = new Set([...supplies.keys(), ...begins.keys()]);
    const lived = (code: string) => `${code} ${begins.get(code) ?? ''}..${ends.get(code) ?? ''}`;
    return { agencies: [...codes].map(lived), supplied: X(...[...supplies.keys()].map(lived)), events };
  });
const values = fc.array(fc.oneof(fc.nat(100), fc.constant<'KPS'>('KPS'), fc.constant<'blank'>('blank')), {
  minLength: 20,
  maxLength: 20,
});

describe('whatever happened', () => {
  it('every figure is under one agency, and the sum of all stays the same in both views', () => {
    fc.assert(
      fc.property(histories, values, (told, given) => {
        const figures: Given = Object.fromEntries(
          ['A0', 'A1', 'A2', 'A3'].map((code, place) => [code, given[place] ?? 0]),
        );
        const sums = (['then', 'now'] as const).map((view) => {
          const { rows } = table(told, { 2024: figures }, { view, year: 2024 });
          const cells = rows.flatMap((row) => row.cells);
          const bodies = cells.flatMap(({ of, without }) => [...of, ...without]);
          return [cells.reduce((sum, { value }) => sum + (value ?? 0), 0), bodies.toSorted()];
        });
        const sum = Object.values(figures).reduce<number>(
          (all, value) => all + (typeof value === 'number' ? value : 0),
          0,
        );
        expect(sums).toEqual([
          [sum, ['A0', 'A1', 'A2', 'A3']],
          [sum, ['A0', 'A1', 'A2', 'A3']],
        ]);
      }),
    );
  });

  it('no figure of the year before is compared with twice, and none is lost', () => {
    fc.assert(
      fc.property(
        histories,
        values,
        fc.constantFrom('then' as const, 'now' as const),
        (told, given, view) => {
          const figures: Given = Object.fromEntries(
            ['A0', 'A1', 'A2', 'A3'].map((code, place) => [code, given[place] ?? 0]),
          );
          const { rows, uncompared } = table(told, { 2024: figures, 2025: {} }, { view });
          const used = rows.flatMap(({ cells }) => cells.flatMap(({ previousOf }) => previousOf));
          const known = Object.keys(figures).filter((code) => figures[code] !== 'blank');
          const all = [...used, ...uncompared.flatMap(({ agencies }) => agencies)];
          expect(all.length).toBe(new Set(all).size);
          expect(known.filter((code) => !all.includes(code))).toEqual([]);
        },
      ),
    );
  });
});
