import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../shared/domain/figure';
import type { Indicator } from '../../../shared/domain/indicator';
import { comparableReadings } from '../../../shared/domain/lineage/comparable-readings';
import { allPredecessorsIn } from '../../../shared/domain/lineage/lineage';
import { absorbed, day, lineageOf, merge, split, type Told, X } from './lineages';

const amount = (value: number): Reading => ({ kind: 'amount', amount: value, approximation: 'exact' });
const nil: Reading = { kind: 'nil' };
const indicator: Indicator = {
  ...{ code: 'X-1', name: 'X', unit: 'người', topic: 'Chung', decimals: 0, aggregation: 'sum' },
  ...{ quotient: null, allowApproximate: true, suppliers: [] },
};

const dissolved: Told = {
  agencies: ['A ..2025-02-28', 'C'],
  supplied: X('A ..2025-02-28', 'C 2025-03-01..'),
  events: ['2025-03-01 dissolve A', '2025-03-01 transfer A > C'],
};
const chain: Told = {
  agencies: ['A ..2025-02-28', 'B 2025-03-01..2025-06-30', 'C 2025-07-01..'],
  supplied: X('A ..2025-02-28', 'B 2025-03-01..2025-06-30', 'C 2025-07-01..'),
  events: ['2025-03-01 rename A > B', '2025-07-01 merge B > C'],
};

describe('what the figures of C compare with', () => {
  it.each<[string, Told, Readonly<Record<string, Reading>>, Reading | undefined]>([
    ['the sum of those that it was made of', merge, { A: amount(3), B: amount(4) }, amount(7)],
    ['the sum, where one had none', merge, { A: amount(3), B: nil }, amount(3)],
    ['nothing, where one of them is unknown', merge, { A: amount(3) }, undefined],
    ['"không phát sinh" where all said so', merge, { A: nil, B: nil }, nil],
    ['its own and what it took in', absorbed, { A: amount(3), C: amount(40) }, amount(43)],
    ['nothing, where what it took in is unknown', absorbed, { C: amount(40) }, undefined],
    ['what it took over whole by a division', split('C 2025-03-01..'), { A: amount(9) }, amount(9)],
    ['nothing, where another took it', split('B 2025-03-01..'), { A: amount(9) }, undefined],
    ['nothing, where both took it', split('B 2025-03-01..', 'C 2025-03-01..'), { A: amount(9) }, undefined],
    ['what a dissolved agency left to it', dissolved, { A: amount(9) }, amount(9)],
    ['what came to it in several steps', chain, { A: amount(5) }, amount(5)],
    ['its own, where nothing happened', { agencies: ['C'], supplied: X('C') }, { C: amount(6) }, amount(6)],
  ])('is %s', (_what, told, given, expected) => {
    const lineage = lineageOf(told);
    const byAgency = new Map(Object.entries(given).map(([agency, one]) => [agency, new Map([['X-1', one]])]));
    const found = comparableReadings(
      lineage,
      'C',
      allPredecessorsIn(lineage)('C'),
      [indicator],
      { day: day('2024-12-14'), byAgency },
      day('2025-12-14'),
    );
    expect([...found]).toEqual(expected === undefined ? [] : [['X-1', expected]]);
  });

  it('follows predecessors round a circle once', () => {
    const circle = lineageOf({
      agencies: ['A', 'B'],
      events: ['2025-03-01 transfer A > B', '2025-04-01 transfer B > A'],
    });
    expect(allPredecessorsIn(circle)('A')).toEqual(['B']);
  });
});
