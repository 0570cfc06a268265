import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenRows, scrollTopFor } from '../../renderer/parts/even-rows';

const highest = 30_000_000;
/** What numbers of this size are rounded by. */
const slack = 0.001;

it('places the rows in sight and twelve to each side where they stand', () => {
  const { items, first, last, total } = evenRows(
    { count: 100_000, rowHeight: 50 },
    { top: 5_010, height: 200 },
    null,
  );
  expect({ first, last, total, count: items.length }).toEqual({
    ...{ first: 100, last: 104, total: 5_000_000, count: 29 },
  });
  expect([items[0], items.at(-1)]).toEqual([
    { index: 88, start: 4_400, end: 4_450 },
    { index: 116, start: 5_800, end: 5_850 },
  ]);
});

it.each([
  { held: 3, at: 0, row: { index: 3, start: 150, end: 200 } },
  { held: 99_999, at: -1, row: { index: 99_999, start: 4_999_950, end: 5_000_000 } },
])('keeps row $held in the document wherever one scrolls', ({ held, at, row }) => {
  const { items } = evenRows({ count: 100_000, rowHeight: 50 }, { top: 5_010, height: 200 }, held);
  expect([items.length, items.at(at)]).toEqual([30, row]);
});

it('has no row in a list that is empty', () => {
  expect(evenRows({ count: 0, rowHeight: 50 }, { top: 0, height: 200 }, null)).toEqual({
    ...{ items: [], first: 0, last: 0, total: 0 },
  });
});

const list = fc.record({
  count: fc.integer({ min: 1, max: 5_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 80 }),
});
const height = fc.integer({ min: 100, max: 1_200 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('brings every row wholly into sight, however long the list, and no further than the box scrolls', () => {
  fc.assert(
    fc.property(list, height, share, share, (rows, seen, from, to) => {
      const total = Math.min(rows.count * rows.rowHeight, highest);
      const way = Math.max(0, total - seen);
      const index = Math.floor(to * (rows.count - 1));
      const top = scrollTopFor(index, rows, { top: from * way, height: seen });
      expect(top).toBeGreaterThanOrEqual(-1e-6);
      expect(top).toBeLessThanOrEqual(way + 1e-6);
      const row = evenRows(rows, { top, height: seen }, null).items.find((one) => one.index === index);
      expect(row?.start).toBeGreaterThanOrEqual(top - slack);
      if (way > 0) expect(row?.end).toBeLessThanOrEqual(top + seen + slack);
    }),
  );
});

it('places rows one after another inside the list, without a hole where one looks', () => {
  fc.assert(
    fc.property(list, height, share, share, (rows, seen, from, of) => {
      const held = Math.floor(of * (rows.count - 1));
      const top = from * Math.max(0, Math.min(rows.count * rows.rowHeight, highest) - seen);
      const { items, first, last, total } = evenRows(rows, { top, height: seen }, held);
      expect(items.map(({ index }) => index)).toContain(held);
      let end = 0;
      for (const row of items) {
        expect(row.start).toBeGreaterThanOrEqual(end - slack);
        end = row.end;
      }
      expect(end).toBeLessThanOrEqual(total + slack);
      const shown = items.filter(({ index }) => index >= first && index <= last);
      expect(shown.length).toBe(last - first + 1);
      expect(shown[0]?.start).toBeLessThanOrEqual(top + slack);
      if (last < rows.count - 1) expect(shown.at(-1)?.end).toBeGreaterThanOrEqual(top + seen - 1 - slack);
    }),
  );
});
