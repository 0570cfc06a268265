import { describe, expect, it } from 'vitest';
import { holidayBook } from '../../electron/data/database/queries/deadline-calendar';
import { dueThen, workingDayThen } from '../../shared/domain/deadlines/due-then';
import { writtenSettings } from '../../shared/domain/deadlines/written-settings';
import { weekdayShort } from '../../shared/wording/weekday';
import { inMemory } from '../fixtures/in-memory';

/** Day of the week and day of the month and year, of the last day and, where it is another one, of the last working day. */
const table: ReadonlyArray<readonly [day: number, month: number, ...dates: [string, string, string]]> = [
  [15, 6, 'T7 14/6; T6 13/6', 'CN 14/6; T6 12/6', 'T2 14/6'],
  [5, 7, 'T6 4/7', 'T7 4/7; T6 3/7', 'CN 4/7; T6 2/7'],
  [15, 11, 'T6 14/11', 'T7 14/11; T6 13/11', 'CN 14/11; T6 12/11'],
  [10, 12, 'T3 9/12', 'T4 9/12', 'T5 9/12'],
  [15, 12, 'CN 14/12; T6 12/12', 'T2 14/12', 'T3 14/12'],
  [10, 1, 'T5 9/1', 'T6 9/1', 'T7 9/1; T6 8/1'],
  [25, 1, 'T6 24/1', 'T7 24/1; T6 23/1', 'CN 24/1; T6 22/1'],
];

describe('the days that plans and laws name, with the holidays that the application knows', () => {
  it.each(table)('trước ngày %i/%i', async (day, month, ...expected) => {
    const book = holidayBook((await inMemory()).db);
    const rule = { written: writtenSettings({ relation: 'before', day, month }), edits: [] };
    const told = [2025, 2026, 2027].map((year) => {
      const judged = dueThen(rule, null, { year, dataTo: null }, book);
      const days = [judged.due?.lastDay, workingDayThen(judged)];
      const words = days.flatMap((one) =>
        one ? [`${weekdayShort(one)} ${Number(one.slice(8))}/${Number(one.slice(5, 7))}`] : [],
      );
      return [...new Set(words)].join('; ');
    });
    expect(told).toEqual(expected);
  });
});
