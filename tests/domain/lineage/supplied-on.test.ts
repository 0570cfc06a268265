import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppliedOn, suppliersOn } from '../../../shared/domain/lineage/supply';
import { day, lineageOf } from './lineages';

const codes = ['A', 'B', 'C', 'D'];
const spans = fc.constantFrom('..', '..2025-02-28', '2025-03-01..', '2025-03-01..2025-06-30');
const bound = (from: readonly string[]) =>
  fc.array(
    fc.tuple(fc.constantFrom(...from), spans).map(([code, span]) => `${code} ${span}`),
    { maxLength: 4 },
  );

it('says of every agency what the list of suppliers says of every indicator', () => {
  fc.assert(
    fc.property(
      fc.array(spans, { minLength: codes.length, maxLength: codes.length }),
      fc.record({ X: bound([...codes, 'N', 'M']), Y: bound([...codes, 'N', 'M']) }),
      fc.record({ N: bound(codes), M: bound(codes) }),
      fc.constantFrom('2025-02-28', '2025-03-01', '2025-07-01'),
      (lives, supplied, groups, on) => {
        const agencies = [...codes.map((code, place) => `${code} ${lives[place]}`), 'N', 'M 2025-03-01..'];
        const lineage = lineageOf({ agencies, supplied, groups });
        const of = suppliedOn(lineage, day(on));
        for (const indicator of ['X', 'Y']) {
          expect([...codes, 'N', 'M', 'Z'].filter((agency) => of(agency).has(indicator))).toEqual(
            suppliersOn(lineage, indicator, day(on)).toSorted(),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('agencies that are bound alike share one set', () => {
  const lineage = lineageOf({
    agencies: ['A', 'B', 'C', 'N'],
    supplied: { X: ['N', 'C'] },
    groups: { N: ['A', 'B', 'C'] },
  });
  const of = suppliedOn(lineage, day('2025-01-01'));
  expect([of('A') === of('B'), of('A') === of('C'), [...of('C')]]).toEqual([true, false, ['X']]);
});
