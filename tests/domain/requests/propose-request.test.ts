import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Period } from '../../../shared/domain/period';
import {
  nextRequestCode,
  proposeReuse,
  proposeWindow,
} from '../../../shared/domain/requests/propose-request';

const day = (text: string) => CalendarDate.parse(text);
const period = (code: string, kind: Period['kind'], from: string, to: string): Period => ({
  ...{ code, kind, year: Number(code.slice(0, 4)), dataFrom: day(from), dataTo: day(to) },
  ...{ dueDate: null, dueQuote: null },
});
const periods = [
  period('2025-H1', 'half', '2024-12-15', '2025-06-14'),
  period('2025-Y', 'year', '2024-12-15', '2025-12-14'),
  period('2025-D1', 'adhoc', '2024-12-15', '2025-11-24'),
  period('2024-Y', 'year', '2023-12-15', '2024-12-14'),
];

describe('what is proposed for a letter', () => {
  it.each([
    [2025, [], '2025-D1'],
    [2025, ['2025-D1', '2024-D7'], '2025-D2'],
    [2025, ['2025-D3'], '2025-D4'],
    [2025, ['2025-D10', '2025-D9'], '2025-D11'],
    [2025, ['2025-D99'], null],
  ])('the code of %i after %j', (year, used, expected) => {
    expect(nextRequestCode(year, used)).toBe(expected);
  });

  it.each([
    ['within the year', '2025-11-24', ['2024-12-15', '2025-11-24']],
    ['after the year has closed', '2025-12-20', ['2024-12-15', '2025-12-14']],
    ['of a year without a period', '2027-03-01', ['2027-01-01', '2027-03-01']],
  ])('the data window of a letter %s', (_what, letter, [from, to]) => {
    expect(proposeWindow(day(letter), periods)).toEqual({ dataFrom: from, dataTo: to });
  });

  it('the periods of its year with reports, newest first, no other request', () => {
    const reported = periods.map((one) => ({ ...one, reports: one.code === '2025-H1' ? 0 : 3 }));
    expect(proposeReuse(day('2025-11-24'), reported)).toEqual(['2025-Y']);
    expect(
      proposeReuse(
        day('2025-11-24'),
        periods.map((one) => ({ ...one, reports: 1 })),
      ),
    ).toEqual(['2025-Y', '2025-H1']);
  });
});
