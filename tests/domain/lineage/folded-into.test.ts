import { describe, expect, it } from 'vitest';
import { foldedInto } from '../../../shared/domain/lineage/folded-into';
import { allPredecessorsIn, allSuccessorsOf, successorsOf } from '../../../shared/domain/lineage/lineage';
import { suppliersOn } from '../../../shared/domain/lineage/supply';
import { day, lineageOf, type Told } from './lineages';

const into = (agency: string) => ({ kind: 'into', agency });
const shared = (...among: readonly string[]) => ({ kind: 'shared', among });
const ended = { kind: 'ended' };

const merge: Told = {
  agencies: ['A ..2025-02-28', 'B ..2025-02-28', 'C 2025-03-01..'],
  supplied: { X: ['A ..2025-02-28', 'B ..2025-02-28', 'C 2025-03-01..'] },
  events: ['2025-03-01 merge A > C', '2025-03-01 merge B > C'],
};
const split = (...suppliers: readonly string[]): Told => ({
  agencies: ['A ..2025-02-28', 'B 2025-03-01..', 'C 2025-03-01..'],
  supplied: { X: ['A ..2025-02-28', ...suppliers] },
  events: ['2025-03-01 split A > B', '2025-03-01 split A > C'],
});
const transfer = (...suppliers: readonly string[]): Told => ({
  agencies: ['A', 'B'],
  supplied: { X: suppliers },
  events: ['2025-03-01 transfer A > B'],
});

describe('where the figures of A belong', () => {
  it.each<[string, Told, object]>([
    ['nothing happened', { agencies: ['A'], supplied: { X: ['A'] } }, into('A')],
    [
      'a rename that made another row of the register',
      { agencies: ['A ..2025-02-28', 'B 2025-03-01..'], events: ['2025-03-01 rename A > B'] },
      into('B'),
    ],
    ['a merge', merge, into('C')],
    ['a split that gave it to one', split('B 2025-03-01..'), into('B')],
    ['a split that gave it to both', split('B 2025-03-01..', 'C 2025-03-01..'), shared('B', 'C')],
    ['a split that gave it to nobody', split(), ended],
    [
      'a split that left it with A, which goes on',
      { ...split(), agencies: ['A', 'B 2025-03-01..', 'C 2025-03-01..'], supplied: { X: ['A'] } },
      into('A'),
    ],
    [
      'a split that gave it to B beside A',
      {
        ...split(),
        agencies: ['A', 'B 2025-03-01..', 'C 2025-03-01..'],
        supplied: { X: ['A', 'B 2025-03-01..'] },
      },
      shared('A', 'B'),
    ],
    ['a transfer of it', transfer('A ..2025-02-28', 'B 2025-03-01..'), into('B')],
    ['a transfer of something else', transfer('A'), into('A')],
    ['a transfer of something else, B supplying it as before', transfer('A', 'B'), into('A')],
    [
      'a transfer to B, which supplied its own part before, with a row of that day',
      transfer('A ..2025-02-28', 'B', 'B 2025-03-01..'),
      into('B'),
    ],
    [
      'A ceasing where B supplied it before: nobody knows whether B took it over',
      transfer('A ..2025-02-28', 'B'),
      shared('B'),
    ],
    [
      'a dissolution',
      {
        agencies: ['A ..2025-02-28'],
        supplied: { X: ['A ..2025-02-28'] },
        events: ['2025-03-01 dissolve A'],
      },
      ended,
    ],
    [
      'a dissolution that gave the figure to somebody',
      {
        agencies: ['A ..2025-02-28', 'B', 'C'],
        supplied: { X: ['A ..2025-02-28', 'B 2025-03-01..'] },
        events: ['2025-03-01 dissolve A', '2025-03-01 transfer A > B', '2025-03-01 transfer A > C'],
      },
      into('B'),
    ],
    [
      'a dissolution that gave the figure to nobody, and something else away',
      {
        agencies: ['A ..2025-02-28', 'B'],
        supplied: { X: ['A ..2025-02-28'] },
        events: ['2025-03-01 dissolve A', '2025-03-01 transfer A > B'],
      },
      ended,
    ],
    [
      'a merge beside a transfer of something else',
      {
        ...merge,
        events: [...(merge.events ?? []), '2025-03-01 transfer A > D'],
        agencies: [...merge.agencies, 'D'],
      },
      into('C'),
    ],
    [
      'a merge beside a transfer of it',
      {
        agencies: ['A ..2025-02-28', 'C', 'D'],
        supplied: { X: ['A ..2025-02-28', 'D 2025-03-01..'] },
        events: ['2025-03-01 merge A > C', '2025-03-01 transfer A > D'],
      },
      into('D'),
    ],
    [
      'a chain of a merge and a rename',
      {
        ...merge,
        agencies: [...merge.agencies.slice(0, 2), 'C 2025-03-01..2025-06-30', 'D 2025-07-01..'],
        events: [...(merge.events ?? []), '2025-07-01 rename C > D'],
      },
      into('D'),
    ],
    [
      'a chain of a split between two and a merge of one of them',
      {
        ...split('B 2025-03-01..2025-06-30', 'C 2025-03-01..', 'D 2025-07-01..'),
        agencies: ['A ..2025-02-28', 'B 2025-03-01..2025-06-30', 'C 2025-03-01..', 'D 2025-07-01..'],
        events: ['2025-03-01 split A > B', '2025-03-01 split A > C', '2025-07-01 merge B > D'],
      },
      shared('D', 'C'),
    ],
    [
      'two events of one day, one after the other',
      {
        agencies: ['A ..2025-02-28', 'B ..2025-02-28', 'C 2025-03-01..'],
        events: ['2025-03-01 merge A > B', '2025-03-01 rename B > C'],
      },
      into('C'),
    ],
    [
      'what happens after the day that is asked for',
      { agencies: ['A', 'B'], events: ['2026-03-01 merge A > B'] },
      into('A'),
    ],
    [
      'what happened before the first day',
      { agencies: ['A', 'B'], events: ['2024-03-01 merge A > B'] },
      into('A'),
    ],
    [
      'A at its end long before, which gave a figure late',
      { agencies: ['A ..2024-02-29', 'B'], events: ['2024-03-01 merge A > B'] },
      into('B'),
    ],
  ])('%s', (_, told, expected) => {
    const found = foldedInto(lineageOf(told), 'A', 'X', day('2024-12-14'), day('2025-12-14'));
    expect(found).toEqual(expected);
  });

  it('under the only member that a district became, and under none of several', () => {
    const tier = lineageOf({
      agencies: [
        'NHOM',
        'A ..2025-06-30',
        'B ..2025-06-30',
        'C 2025-07-01..',
        'D 2025-07-01..',
        'E 2025-07-01..',
      ],
      supplied: { X: ['NHOM'] },
      groups: {
        NHOM: ['A ..2025-06-30', 'B ..2025-06-30', 'C 2025-07-01..', 'D 2025-07-01..', 'E 2025-07-01..'],
      },
      events: ['2025-07-01 split A > C', '2025-07-01 split A > D', '2025-07-01 merge B > E'],
    });
    const days = [day('2024-12-14'), day('2025-12-14')] as const;
    expect(['A', 'B'].map((code) => foldedInto(tier, code, 'X', ...days))).toEqual([
      shared('C', 'D'),
      into('E'),
    ]);
    expect(days.map((on) => suppliersOn(tier, 'X', on))).toEqual([
      ['A', 'B'],
      ['C', 'D', 'E'],
    ]);
  });

  it('what was taken over and passed on in one day goes to the last one', () => {
    const chain = lineageOf({
      agencies: ['A ..2024-12-21', 'B ..2024-12-21', 'C 2024-12-22..'],
      supplied: { X: ['A ..2024-12-21', 'B 2024-12-22..2024-12-21', 'C 2024-12-22..'] },
      events: ['2024-12-22 dissolve A >', '2024-12-22 transfer A > B', '2024-12-22 merge B > C'],
    });
    expect(foldedInto(chain, 'A', 'X', day('2024-12-14'), day('2025-12-14'))).toEqual(into('C'));
    const inGroup = lineageOf({
      agencies: ['NHOM', 'A ..2024-12-21', 'B ..2024-12-21', 'C 2024-12-22..'],
      supplied: { X: ['NHOM'] },
      groups: { NHOM: ['A ..2024-12-21', 'B 2024-12-22..2024-12-21', 'C 2024-12-22..'] },
      events: ['2024-12-22 split A > B', '2024-12-22 merge B > C'],
    });
    expect(foldedInto(inGroup, 'A', 'X', day('2024-12-14'), day('2025-12-14'))).toEqual(into('C'));
  });

  it('a part of a unit whose rest ended with nobody carries no figure, unless it was given to its taker', () => {
    const part = (supplied: readonly string[]) =>
      lineageOf({
        agencies: ['NHOM', 'A ..2025-06-30', 'C 2025-07-01..'],
        supplied: { X: supplied },
        groups: { NHOM: ['A ..2025-06-30', 'C 2025-07-01..'] },
        events: ['2025-07-01 split A > C', '2025-07-01 dissolve A >'],
      });
    const days = [day('2024-12-14'), day('2025-12-14')] as const;
    expect(foldedInto(part(['NHOM']), 'A', 'X', ...days)).toEqual(shared('C'));
    expect(foldedInto(part(['A ..2025-06-30', 'C 2025-07-01..']), 'A', 'X', ...days)).toEqual(into('C'));
  });

  it.each<[string, Told, object]>([
    ['one successor', merge, into('C')],
    ['several successors', split('B 2025-03-01..'), shared('B', 'C')],
    ['itself, where it goes on', transfer('A ..2025-02-28', 'B 2025-03-01..'), into('A')],
  ])('as a whole: %s', (_, told, expected) => {
    expect(foldedInto(lineageOf(told), 'A', null, day('2024-12-14'), day('2025-12-14'))).toEqual(expected);
  });
});

it('successors and predecessors are named once', () => {
  const chain = lineageOf({
    agencies: ['A', 'B', 'C', 'D'],
    supplied: {},
    events: [
      '2025-03-01 merge A > C',
      '2025-03-01 merge B > C',
      '2025-07-01 merge C > D',
      '2025-07-01 transfer A > D',
    ],
  });
  expect([
    successorsOf(chain, 'A'),
    allSuccessorsOf(chain, 'A').toSorted(),
    allSuccessorsOf(chain, 'D'),
  ]).toEqual([['C', 'D'], ['C', 'D'], []]);
  const all = allPredecessorsIn(chain);
  expect([all('C').toSorted(), all('D').toSorted(), all('A')]).toEqual([['A', 'B'], ['A', 'B', 'C'], []]);
});
