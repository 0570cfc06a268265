import { expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { comparablePeriodOf } from '../../shared/domain/comparable-period';
import type { Period, PeriodCode } from '../../shared/domain/period';

function period(code: PeriodCode, from: string, to: string): Period {
  return {
    code,
    kind: code.includes('-D') ? 'adhoc' : code.endsWith('Y') ? 'year' : 'half',
    year: Number(code.slice(0, 4)),
    dataFrom: CalendarDate.parse(from),
    dataTo: CalendarDate.parse(to),
    dueDate: null,
    dueQuote: null,
  };
}

const held = [
  period('2024-D1', '2023-12-15', '2024-12-14'),
  period('2024-Y', '2023-12-15', '2024-12-14'),
  period('2024-H1', '2023-12-15', '2024-06-14'),
  period('2024-D2', '2023-03-01', '2023-09-30'),
  period('2023-Y', '2022-12-15', '2023-12-14'),
];

it.each([
  ['a regular period', period('2025-H1', '2024-12-15', '2025-06-14'), [], '2024-H1'],
  ['a request about a whole year', period('2025-D1', '2024-12-15', '2025-12-14'), [], '2024-Y'],
  [
    'days that only another request had',
    period('2024-D3', '2024-03-01', '2024-09-30'),
    ['2024-Y'],
    '2024-D2',
  ],
  [
    'other days that take over one period',
    period('2025-D2', '2025-01-01', '2025-11-24'),
    ['2025-Y'],
    '2024-Y',
  ],
  ['days of two periods', period('2025-D2', '2025-01-01', '2025-11-24'), ['2025-H1', '2025-Y'], null],
  ['days that take over a request', period('2025-D3', '2025-01-01', '2025-11-24'), ['2025-D2'], null],
  ['days that nobody reported', period('2025-D2', '2025-01-01', '2025-11-24'), [], null],
  ['a leap day', period('2024-D9', '2024-02-29', '2024-02-29'), [], null],
] as const)('%s is compared with its own year before', (_what, asked, reused, expected) => {
  expect(comparablePeriodOf(asked, [...held, asked], reused)).toBe(expected);
});

it('takes the last of February for a leap day', () => {
  const before = period('2023-D1', '2023-02-28', '2023-02-28');
  const asked = period('2024-D9', '2024-02-29', '2024-02-29');
  expect(comparablePeriodOf(asked, [before], [])).toBe('2023-D1');
});
