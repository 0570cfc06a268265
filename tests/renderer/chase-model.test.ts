import { describe, expect, it } from 'vitest';
import { boardColumns, chaseGroups, chaseLines, waitingElsewhere } from '../../renderer/model/chase-board';
import { proposedPeriod, proposedStep, recipientsOf } from '../../renderer/model/chase-draft';
import { waitingDrafts } from '../../renderer/model/chase-drafts';
import { isLate, ladderSteps } from '../../renderer/model/chase-ladder';
import { letterState, sendingOf } from '../../renderer/model/chase-letter';
import { blankFields, readSettings, settingsFilling } from '../../renderer/model/chase-settings';
import { usualLadder } from '../../shared/domain/deadlines/chase';
import { cell, letter, row, sending } from './chase-samples';
import { day, half2025, year2024, year2025, year2026 } from './samples';

const today = day('2025-12-18');
const sent = (step: 'remind' | 'urge' | 'report_up', on: string) => ({
  ...{ step, letter: `l-${step}`, sentOn: day(on), sentBy: 'thu-ky' },
});

describe('the ladder', () => {
  it('says of each step whether it was sent, is due, comes next or later', () => {
    const one = cell({ sent: [sent('remind', '2025-12-09')], drafted: 'l2' });
    expect(ladderSteps(one, today)).toEqual([
      { step: 'remind', state: 'sent', day: '2025-12-09', isDrafted: false },
      { step: 'urge', state: 'due', day: '2025-12-17', isDrafted: true },
      { step: 'report_up', state: 'later', day: null, isDrafted: false },
    ]);
    const states = (on: string) => ladderSteps(one, day(on)).map(({ state }) => state);
    expect(states('2025-12-16')).toEqual(['sent', 'next', 'later']);
    expect(states('2025-12-17')).toEqual(['sent', 'due', 'later']);
  });

  it('shows the last day of a step that was sent twice, and again next where a report went back', () => {
    const again = cell({
      ...{ state: 'returned', sent: [sent('urge', '2025-12-17'), sent('urge', '2025-12-18')] },
      next: { step: 'remind', dueOn: day('2025-12-19') },
    });
    expect(ladderSteps(again, today)).toEqual([
      { step: 'remind', state: 'next', day: '2025-12-19', isDrafted: false },
      { step: 'urge', state: 'sent', day: '2025-12-18', isDrafted: false },
      { step: 'report_up', state: 'later', day: null, isDrafted: false },
    ]);
  });

  it('has no steps where nothing was sent and nothing is left', () => {
    expect(ladderSteps(cell({ state: 'on-time', overdue: 0, next: null }), today)).toEqual([]);
  });

  it.each([
    ['missing', 0, true],
    ['missing', 4, true],
    ['returned', 0, false],
    ['returned', 2, true],
    ['due-soon', 0, false],
    ['extended', 0, false],
    ['not-due', 0, false],
    ['late', 0, false],
    ['on-time', 0, false],
    ['nil', 0, false],
  ] as const)('%s for %i working days', (state, overdue, expected) => {
    expect(isLate({ state, overdue })).toBe(expected);
  });
});

describe('the board', () => {
  const rows = [
    row('SYT', [cell({})]),
    row('X1', [cell({ next: { step: 'urge', dueOn: day('2025-12-30') } })], { kind: 'commune_committee' }),
    row('SCT', [cell({ state: 'on-time', overdue: 0, next: null }), cell({ period: '2025-H1' })]),
  ];

  it('groups agencies and counts who is late and whose step is due', () => {
    const groups = chaseGroups(rows, ['2025-H1', '2025-Y'], today);
    expect(groups.map(({ group, counts }) => [group, counts])).toEqual([
      [
        'authorities',
        [
          { late: 1, due: 1 },
          { late: 1, due: 1 },
        ],
      ],
      [
        'committees',
        [
          { late: 0, due: 0 },
          { late: 1, due: 0 },
        ],
      ],
    ]);
    expect(chaseLines(groups, new Set(['authorities'])).map(({ key }) => key)).toEqual([
      'group authorities',
      'group committees',
      'X1',
    ]);
  });

  it('keeps the periods in view that have no column and in which something is left to do', () => {
    const one = row('SCT', [
      cell({ period: '2024-Y', state: 'on-time', overdue: 0, next: null }),
      cell({ period: '2025-H1' }),
      cell({ period: '2025-Y' }),
      cell({ period: '2026-H1', state: 'not-due', overdue: 0, next: { step: 'remind', dueOn: today } }),
      cell({
        period: '2026-Y',
        state: 'not-due',
        overdue: 0,
        next: { step: 'remind', dueOn: day('2026-12-09') },
      }),
    ]);
    expect(waitingElsewhere(one, [year2025], today)).toEqual(['2025-H1', '2026-H1']);
    expect(waitingElsewhere(one, [], today)).toEqual(['2025-H1', '2025-Y', '2026-H1']);
  });

  it.each([
    ['2026-Y', null, ['2025-Y', '2026-Y']],
    ['2025-Y', null, ['2025-H1', '2025-Y']],
    ['2024-Y', null, ['2024-Y', '2025-H1']],
    [null, null, ['2025-Y', '2026-Y']],
    ['2026-Y', '2025-Y', ['2025-Y', '2026-Y']],
    ['2026-Y', '2025-H1', ['2025-H1', '2025-Y']],
    ['2026-Y', '2024-Y', ['2024-Y', '2025-H1']],
    ['2024-Y', '2026-Y', ['2025-Y', '2026-Y']],
  ])(
    'shows the period chosen and the one before it, or the one that is open: %s, %s',
    (chosen, opened, expected) => {
      const all = [year2024, half2025, year2025, year2026];
      expect(boardColumns(all, chosen, opened, 2).map(({ code }) => code)).toEqual(expected);
    },
  );
});

describe('whom letters go to', () => {
  const rows = [
    row('A', [cell({})]),
    row('B', [cell({ drafted: 'l9' })]),
    row('C', [
      cell({
        sent: [sent('urge', '2025-12-17')],
        next: { step: 'report_up', dueOn: day('2025-12-24') },
      }),
    ]),
    row('D', [cell({ state: 'on-time', overdue: 0, next: null })]),
    row('E', [cell({ state: 'due-soon', overdue: 0, next: { step: 'remind', dueOn: day('2025-12-18') } })]),
  ];
  const names = (marks: readonly string[], step: 'remind' | 'urge' | 'report_up') => {
    const { to, left } = recipientsOf(rows, new Set(marks), { period: '2025-Y', step });
    return { to: to.map(({ agency }) => agency), left };
  };

  it('where none is marked those whose next step it is, nobody twice', () => {
    expect(names([], 'urge')).toEqual({ to: ['A'], left: [] });
    expect(names([], 'report_up')).toEqual({ to: ['C'], left: [] });
    expect(names([], 'remind')).toEqual({ to: ['E'], left: [] });
  });

  it('where some are marked all of them that owe something, and says who does not', () => {
    expect(names(['A', 'B', 'C', 'D', 'E'], 'urge')).toEqual({
      to: ['A', 'B', 'C'],
      left: ['Cơ quan D', 'Cơ quan E'],
    });
    expect(names(['D', 'E'], 'remind')).toEqual({ to: ['E'], left: ['Cơ quan D'] });
  });

  it('leaves out the standing agency, though it owes its report as well', () => {
    const own = [row('SNV', [cell({ next: null })]), row('A', [cell({})])];
    expect(recipientsOf(own, new Set(['SNV', 'A']), { period: '2025-Y', step: 'urge' })).toMatchObject({
      to: [{ agency: 'A' }],
      left: ['Cơ quan SNV'],
    });
  });

  it('proposes the step that most have before them, of those that are due', () => {
    const step = (marks: readonly string[], on = today) => proposedStep(rows, new Set(marks), '2025-Y', on);
    expect(step([])).toBe('remind');
    expect(step(['A'])).toBe('urge');
    expect(step(['C'])).toBe('report_up');
    expect(step(['D'])).toBeNull();
    expect(step(['A', 'C'], day('2025-12-01'))).toBe('urge');
  });

  it('proposes the chosen period where a step is due in it, else the newest that has one', () => {
    const both = [row('A', [cell({ period: '2025-H1' }), cell({ next: null })])];
    const period = (chosen: string) => proposedPeriod(both, new Set(), [half2025, year2025], chosen, today);
    expect([period('2025-H1'), period('2025-Y')]).toEqual(['2025-H1', '2025-H1']);
    expect(proposedPeriod([], new Set(), [half2025, year2025], '2025-Y', today)).toBe('2025-Y');
    const drafted = [row('A', [cell({ period: '2025-H1' }), cell({ drafted: 'l1' })])];
    expect(proposedPeriod(drafted, new Set(), [half2025, year2025], '2025-Y', today)).toBe('2025-H1');
    const two = [row('A', [cell({ period: '2025-H1' }), cell({}), cell({ period: '2026-Y', next: null })])];
    expect(proposedPeriod(two, new Set(), [half2025, year2025, year2026], '2026-Y', today)).toBe('2025-Y');
    expect(proposedPeriod([], new Set(), [], null, today)).toBeNull();
  });

  it('names each draft that waits once, of the marked or of all', () => {
    const drafts = [
      row('A', [cell({ drafted: 'l1' }), cell({ period: '2025-H1', drafted: 'l2' })]),
      row('B', [cell({ drafted: 'l1' })]),
      row('C', [cell({ drafted: 'l3' })]),
    ];
    expect(waitingDrafts(drafts, new Set())).toEqual(['l1', 'l2', 'l3']);
    expect(waitingDrafts(drafts, new Set(['A']))).toEqual(['l1', 'l2']);
  });
});

describe('a letter', () => {
  it.each([
    ['draft', letter({})],
    ['sent', letter({ sendings: [sending({})] })],
    ['draft', letter({ sendings: [sending({ undoneAt: '2025-12-19T02:00:00.000Z', undoneBy: 'thu-ky' })] })],
    ['discarded', letter({ undoneAt: '2025-12-19T02:00:00.000Z', undoneBy: 'thu-ky' })],
  ] as const)('is %s', (expected, one) => {
    expect([letterState(one), sendingOf(one)?.sending ?? null]).toEqual([
      expected,
      expected === 'sent' ? 's1' : null,
    ]);
  });
});

describe('the settings', () => {
  const settings = {
    ladder: usualLadder,
    letterhead: {
      ...{ superior: 'UBND TỈNH', issuer: '', symbol: 'SNV-VL', place: 'Cao Bằng' },
      ...{ signerTitle: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], signerName: '', archive: 'VL' },
    },
  };

  it('come back from the form as they went in', () => {
    const filled = settingsFilling(settings);
    expect(filled.signerTitle).toBe('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
    expect(readSettings(filled)).toEqual({ settings });
    expect(blankFields(settings)).toEqual(['issuer', 'signerName']);
  });

  it.each([
    [{ remindBefore: '-3' }, { remindBefore: -3, urgeAfter: 3, reportAfter: 5 }],
    [
      { remindBefore: ' 5 ', urgeAfter: '10' },
      { remindBefore: 5, urgeAfter: 10, reportAfter: 5 },
    ],
    [
      { remindBefore: '-60', urgeAfter: '1', reportAfter: '60' },
      { remindBefore: -60, urgeAfter: 1, reportAfter: 60 },
    ],
    [{ remindBefore: '61' }, 'remindBefore'],
    [{ urgeAfter: '0' }, 'urgeAfter'],
    [{ urgeAfter: '' }, 'urgeAfter'],
    [{ reportAfter: '2,5' }, 'reportAfter'],
    [{ signerTitle: 'a\nb\nc\nd\ne' }, 'signerTitle'],
  ])('%o', (typed, expected) => {
    const read = readSettings({ ...settingsFilling(settings), ...typed });
    expect('settings' in read ? read.settings.ladder : read.bad).toEqual(expected);
  });
});
