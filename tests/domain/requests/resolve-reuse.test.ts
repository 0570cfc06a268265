import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdersOf, resolveReuse } from '../../../shared/domain/requests/resolve-reuse';

type Figure = {
  readonly indicator: string;
  readonly agency: string;
  readonly rank: number;
  readonly under: readonly string[];
};
const figure = (agency: string, rank: number, ...under: string[]): Figure => ({
  ...{ indicator: 'I', agency, rank, under: under.length === 0 ? [agency] : under },
});
const shown = (figures: readonly Figure[]) => figures.map(({ agency, rank }) => `${agency}${rank}`).join(' ');
const resolved = (...figures: Figure[]) => shown(resolveReuse(figures, ({ under }) => under));

describe('the figures that count in a request', () => {
  it.each<[string, string, string]>([
    ['its own', resolved(figure('A', 0), figure('A', 1), figure('A', 2)), 'A0'],
    ['else the first one taken over', resolved(figure('A', 2), figure('A', 1)), 'A1'],
    ['of each agency by itself', resolved(figure('A', 0), figure('B', 2), figure('C', 1)), 'A0 B2 C1'],
    [
      'a predecessor where the successor gave nothing',
      resolved(figure('A', 2, 'S'), figure('B', 2, 'S')),
      'A2 B2',
    ],
    ['not a predecessor beside its successor', resolved(figure('A', 2, 'S'), figure('S', 1)), 'S1'],
    ['a predecessor and its successor of one period', resolved(figure('A', 1, 'S'), figure('S', 1)), 'A1 S1'],
    ['not what was split, once one part answered', resolved(figure('A', 1, 'S', 'T'), figure('S', 0)), 'S0'],
    ['what was split, while no part did', resolved(figure('A', 1, 'S', 'T')), 'A1'],
    [
      'the other parts of a split beside the one that answered',
      resolved(figure('A', 2, 'S', 'T'), figure('S', 0), figure('T', 1)),
      'S0 T1',
    ],
  ])('are %s', (_what, counted, expected) => {
    expect(counted).toBe(expected);
  });

  it('count nobody twice, and never leave one out that nothing stands for', () => {
    const agencies = fc.constantFrom('A', 'B', 'C', 'S', 'T');
    const any = fc.array(
      fc.record({
        indicator: fc.constantFrom('I', 'J'),
        agency: agencies,
        rank: fc.integer({ min: 0, max: 3 }),
        under: fc.uniqueArray(agencies, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (figures) => {
        const counted = resolveReuse(figures, ({ under }) => under);
        const keys = ({ agency, under }: Figure) => [agency, ...under];
        const meets = (one: Figure, other: Figure) =>
          one.indicator === other.indicator && keys(one).some((key) => keys(other).includes(key));
        for (const one of counted)
          for (const other of counted) if (meets(one, other)) expect(one.rank).toBe(other.rank);
        for (const one of figures.filter((candidate) => !counted.includes(candidate))) {
          expect(counted.some((other) => meets(one, other) && other.rank < one.rank)).toBe(true);
        }
      }),
    );
  });

  it('are found under whoever took over', () => {
    expect([
      holdersOf('A', { kind: 'into', agency: 'S' }),
      holdersOf('A', { kind: 'shared', among: ['S', 'T'] }),
      holdersOf('A', { kind: 'ended' }),
    ]).toEqual([['S'], ['S', 'T'], ['A']]);
  });
});
