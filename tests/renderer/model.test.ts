import { describe, expect, it } from 'vitest';
import { choosePeriod, periodsAround } from '../../renderer/model/choose-period';
import { clerkTasks } from '../../renderer/model/clerk-tasks';
import { find, matches } from '../../renderer/model/find';
import { changeCounts, figuresInOrder } from '../../renderer/model/intake-summary';
import { byTopic, marksOf } from '../../renderer/model/marks';
import { matrix } from '../../renderer/model/matrix';
import { screenNumbers } from '../../renderer/model/screen-numbers';
import { day, figure, half2025, indicator, reception, year2024, year2025, year2026 } from './samples';

const periods = [year2026, year2024, half2025, year2025];

describe('find', () => {
  it.each([
    ['dien luc', 'Điện lực tỉnh', true],
    ['điện', 'Điện lực tỉnh', true],
    ['điện', 'Diễn đàn', false],
    ['dien', 'Diễn đàn', true],
    ['so y', 'Sở Y tế', true],
    ['SỞ', 'Sở Y tế', true],
    ['sơ', 'Sở Y tế', false],
    ['y te so', 'Sở Y tế', true],
    ['', 'Sở Y tế', true],
    ['Sở'.normalize('NFD'), 'Sở Y tế', true],
  ])('%j in %j: %s', (query, text, expected) => {
    expect(matches(query, text)).toBe(expected);
  });

  it('puts what begins with the query first and looks into hints', () => {
    const entries = [
      { label: 'Ban Quản lý', hint: 'BQL' },
      { label: 'Quan trắc', hint: 'QT-01' },
      { label: 'Tổng quan', hint: 'Alt+1' },
    ];
    expect(find('quan', entries).map(({ label }) => label)).toEqual([
      'Quan trắc',
      'Ban Quản lý',
      'Tổng quan',
    ]);
    expect(find('qt-01', entries).map(({ label }) => label)).toEqual(['Quan trắc']);
  });
});

describe('periods', () => {
  it('opens where the last report came, however late the day', () => {
    const table = new Map([
      ['2025-Y', [reception({ state: 'on-time' })]],
      ['2026-Y', [reception({ period: '2026-Y' })]],
    ]);
    expect(choosePeriod(periods, table, day('2026-11-01'))).toBe('2025-Y');
  });

  it.each([
    ['2025-05-01', '2025-H1'],
    ['2025-06-14', '2025-H1'],
    ['2025-06-15', '2025-Y'],
    ['2030-01-01', '2026-Y'],
  ])('without reports opens, on %s, the next to fall due: %s', (today, expected) => {
    expect(choosePeriod(periods, new Map(), day(today))).toBe(expected);
  });

  it('has nothing to choose in a plan without periods', () => {
    expect(choosePeriod([], new Map(), day('2025-01-01'))).toBeNull();
  });

  it('shows the chosen year beside the year before, oldest first', () => {
    expect(periodsAround(periods, '2025-Y').map(({ code }) => code)).toEqual(['2024-Y', '2025-H1', '2025-Y']);
  });
});

describe('matrix', () => {
  it('groups agencies, leaves a place empty where nothing is owed, and counts who has reported', () => {
    const snv = { agency: 'SNV', agencyName: 'Sở Nội vụ' };
    const police = { agency: 'CAT', agencyName: 'Công an tỉnh', agencyKind: 'armed_force' as const };
    const reported = reception({ state: 'on-time' });
    const table = new Map([
      ['2025-H1', [reception({ ...snv, period: '2025-H1', state: 'nil' })]],
      ['2025-Y', [reported, reception(police), reception({ ...snv, state: 'late', daysLate: 3 })]],
    ]);
    const groups = matrix(table, ['2025-H1', '2025-Y']);
    expect(groups.map(({ group, counts }) => ({ group, counts }))).toEqual([
      {
        group: 'authorities',
        counts: [
          { reported: 1, expected: 1 },
          { reported: 2, expected: 2 },
        ],
      },
      {
        group: 'forces',
        counts: [
          { reported: 0, expected: 0 },
          { reported: 0, expected: 1 },
        ],
      },
    ]);
    const health = groups[0]?.rows.find(({ agency }) => agency === 'SYT');
    expect(health?.cells).toEqual([[], [reported]]);
  });

  it('puts agencies that are no more under who took over', () => {
    const under = { agency: 'SXD-2025', agencyName: 'Sở Xây dựng' };
    const transport = reception({
      agency: 'SGTVT',
      agencyName: 'Sở Giao thông vận tải',
      period: '2024-Y',
      under,
    });
    const building = reception({ agency: 'SXD', agencyName: 'Sở Xây dựng', period: '2024-Y', under });
    const today = reception({ agency: 'SXD-2025', agencyName: 'Sở Xây dựng' });
    const table = new Map([
      ['2024-Y', [transport, building]],
      ['2025-Y', [today]],
    ]);
    expect(matrix(table, ['2024-Y', '2025-Y'])).toEqual([
      {
        group: 'authorities',
        rows: [{ agency: 'SXD-2025', agencyName: 'Sở Xây dựng', cells: [[transport, building], [today]] }],
        counts: [
          { reported: 0, expected: 2 },
          { reported: 0, expected: 1 },
        ],
      },
    ]);
  });
});

describe('clerk tasks', () => {
  it.each([
    ['2025-11-10', { state: 'not-due' as const }, { kind: 'due', days: 34 }],
    ['2025-12-10', { state: 'due-soon' as const }, { kind: 'due', days: 4 }],
    ['2025-12-14', { state: 'due-soon' as const }, { kind: 'due-today' }],
    ['2025-12-14', { state: 'extended' as const }, { kind: 'extended', dueDate: '2025-12-14' }],
    ['2025-12-17', {}, { kind: 'overdue', days: 3 }],
  ])('a report that has not come, on %s, %j', (today, part, expected) => {
    expect(clerkTasks([reception(part)], day(today))).toEqual([
      { agency: 'SYT', agencyName: 'Sở Y tế', ...expected },
    ]);
  });

  it('names open issues first, and leaves out what is settled', () => {
    const receptions = [
      reception({ agency: 'A', state: 'not-due', dueDate: null }),
      reception({ agency: 'B', state: 'nil' }),
      reception({ agency: 'C', state: 'late', openIssueCount: 2 }),
      reception({
        agency: 'D',
        state: 'returned',
        openIssueCount: 2,
        returnedAt: '2025-12-16T03:00:00.000Z',
      }),
    ];
    expect(clerkTasks(receptions, day('2025-12-17')).map(({ agency, kind }) => `${agency} ${kind}`)).toEqual([
      'C open-issues',
      'D returned',
      'A awaited',
    ]);
    expect(screenNumbers(receptions, [], { items: null, nearest: 1 })).toEqual({
      overview: 3,
      reception: 1,
      consolidation: 0,
      plan: 0,
      agencies: 0,
      calendar: 0,
      chase: 0,
      statutory: 0,
    });
  });
});

describe('totals', () => {
  const awaited = { expected: 2, reported: 1, missing: ['SNV'] };
  it.each([
    ['nobody has reported', { suppliers: { expected: 1, reported: 0, missing: ['SYT'] } }, []],
    ['one is awaited', { state: 'amount', value: 5, suppliers: awaited }, ['provisional']],
    ['one said nil, one is awaited', { state: 'nil', suppliers: awaited }, ['provisional']],
    ['the base lacks one', { previousState: 'amount', previousSuppliers: awaited }, ['partial-base']],
    ['nobody gave a base', { previousSuppliers: awaited }, []],
    ['more than', { state: 'amount', value: 5, approximation: 'more_than' }, ['approximate']],
    ['a base of 3', { smallBase: true, comparison: 'compared' }, ['small-base']],
    ['a base of 3 and nothing beside it', { smallBase: true }, []],
    ['a rate', { aggregation: 'derived' }, ['derived']],
  ] as const)('%s', (_case, part, expected) => {
    expect(marksOf(indicator(part as Parameters<typeof indicator>[0]))).toEqual(expected);
  });

  it('keeps topics together in the order of the plan', () => {
    const listed = [
      indicator({ code: 'B-1', topic: 'B' }),
      indicator({ code: 'A-1', topic: 'A' }),
      indicator({ code: 'B-2', topic: 'B' }),
    ];
    expect(
      byTopic(listed).map(({ topic, indicators }) => [topic, ...indicators.map(({ code }) => code)]),
    ).toEqual([
      ['B', 'B-1', 'B-2'],
      ['A', 'A-1'],
    ]);
  });
});

describe('intake', () => {
  const figures = [
    figure({ code: 'A-1' }),
    figure({ code: 'A-2', change: 'unchanged' }),
    figure({ code: 'A-3', change: 'gone' }),
    figure({ code: 'A-4', change: 'changed' }),
  ];

  it('counts and orders what a file would change', () => {
    expect(changeCounts(figures)).toEqual({ added: 1, changed: 1, unchanged: 1, gone: 1 });
    expect(figuresInOrder(figures).map(({ code }) => code)).toEqual(['A-4', 'A-3', 'A-1', 'A-2']);
  });
});
