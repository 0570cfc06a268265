import { describe, expect, it } from 'vitest';
import { readSteps, stepsTyped } from '../../renderer/model/reminders-steps';
import { screenNumbers } from '../../renderer/model/screen-numbers';
import { isWaiting, todayRows } from '../../renderer/model/today-rows';
import type { TodayItem } from '../../renderer/stores/reminders';
import { reception } from './samples';
import { deadline, dueItem } from './today-samples';

const chase = (period: string, agencies = 3): TodayItem => ({
  kind: 'chase',
  period,
  step: 'urge',
  agencies,
});
const late = { agency: 'SYT', agencyName: 'Sở Y tế', kind: 'overdue', days: 3 } as const;
const open = { agency: 'SCT', agencyName: 'Sở Công Thương', kind: 'open-issues', count: 2 } as const;
const back = { agency: 'SNV', agencyName: 'Sở Nội vụ', kind: 'returned' } as const;
const waited = { agency: 'SXD', agencyName: 'Sở Xây dựng', kind: 'awaited' } as const;

describe('the list of today', () => {
  const keys = (items: readonly TodayItem[], period: string | null = '2025-Y') =>
    todayRows(items, [open, back, late, waited], period).map(({ key }) => key);

  it('names late agencies one by one where nothing else tells of their period', () => {
    expect(keys([])).toEqual(['SCT open-issues', 'SNV returned', 'SYT overdue']);
    expect(keys([chase('2025-H1'), { kind: 'holidays', year: 2027 }])).toEqual([
      'chase 2025-H1 urge',
      'holidays 2027',
      'SCT open-issues',
      'SNV returned',
      'SYT overdue',
    ]);
  });

  it.each([
    ['its deadline', dueItem({ deadline: deadline({ subject: { kind: 'period', period: '2025-Y' } }) })],
    ['a step of chasing', chase('2025-Y')],
  ])('does not say it twice where it has %s', (_case, item) => {
    expect(keys([item]).slice(1)).toEqual(['SCT open-issues', 'SNV returned']);
  });

  it('keeps what needs no more reminding, and does not count it', () => {
    const rows = todayRows([dueItem({ dismissed: true }), dueItem({}), chase('2025-Y')], [open], '2025-Y');
    expect(rows.map(isWaiting)).toEqual([false, true, true, true]);
  });
});

describe('the numbers beside the screens', () => {
  const receptions = [
    reception({ agency: 'A' }),
    reception({ agency: 'B', state: 'late', openIssueCount: 2 }),
    reception({ agency: 'C', state: 'on-time' }),
  ];
  const items = [
    dueItem({ left: -1 }),
    dueItem({ left: 0 }),
    dueItem({ left: 1 }),
    dueItem({ left: 1, dismissed: true }),
    dueItem({ left: 7 }),
    chase('2025-Y', 3),
    chase('2025-H1', 4),
  ];

  it.each([
    [null, 1, { overview: 2, reception: 1, calendar: 0, chase: 0 }],
    [items, 1, { overview: 7, reception: 1, calendar: 2, chase: 7 }],
    [items, 7, { overview: 7, reception: 1, calendar: 3, chase: 7 }],
    [items, 0, { overview: 7, reception: 1, calendar: 1, chase: 7 }],
  ])('%#', (some, nearest, expected) => {
    expect(screenNumbers(receptions, [], { items: some, nearest })).toMatchObject(expected);
  });
});

describe('the steps of reminders', () => {
  it.each([
    ['30, 7, 1', [30, 7, 1]],
    ['1 7;30', [30, 7, 1]],
    ['', []],
    ['0', [0]],
    ['250', [250]],
    ['251', null],
    ['7, 7', null],
    ['7, 07', null],
    ['-1', null],
    ['1,5 ngày', null],
    ['1 2 3 4 5 6 7 8 9 10 11', null],
  ])('%s', (typed, expected) => {
    expect(readSteps(typed)).toEqual(expected);
    if (expected) expect(readSteps(stepsTyped(expected))).toEqual(expected);
  });
});
