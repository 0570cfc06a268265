import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markKey, whomOf } from '../../renderer/model/duty-marks';
import { pagesOf, pagesToFetch, rowAt } from '../../renderer/model/pages';
import { printedLabel, sectionFinder } from '../../renderer/model/plan-places';
import { planTabs } from '../../renderer/model/plan-tab';
import { treeRows } from '../../renderer/model/plan-tree';
import { typedAmount, typedDay, typedMilestones, typedYear } from '../../renderer/model/plan-typed';
import { movedUp, reuseOrder } from '../../renderer/model/reuse-order';
import { rowAfterKey } from '../../renderer/parts/row-after-key';
import { tabAfterKey } from '../../renderer/parts/tab-after-key';
import type { PlanDetail, SectionDetail } from '../../shared/domain/plan-detail';
import { PlanPreset } from '../../shared/domain/plan-preset';
import { assignmentOf, detailOf, dutyOf, ruleOf, targetOf } from './plan-samples';

describe('treeRows', () => {
  const section = (id: number, parent: number | null, depth: number, label: string): SectionDetail => ({
    ...{ id, parent, depth, label },
    ...{ kind: 'section', text: `Mục ${label}`, source: null },
  });
  const detail: PlanDetail = detailOf({
    sections: [
      section(1, null, 0, 'I'),
      section(2, 1, 1, '1'),
      section(3, 2, 2, 'đ'),
      section(4, null, 0, '4.1'),
      section(5, null, 0, 'V'),
    ],
    assignments: [
      assignmentOf({ label: 'V.3', duties: [dutyOf({ duty: 'd1', label: '-1' })] }),
      assignmentOf({ label: 'VII.1' }),
    ],
    targets: [
      targetOf({ code: 'T1', place: 'I.1' }),
      targetOf({ code: 'T2', place: 'I' }),
      targetOf({ code: 'T3', place: 'Phụ lục' }),
    ],
    reportingRules: [ruleOf({ code: 'R1' })],
  });
  const shown = (folded: readonly string[]) =>
    treeRows(detail, new Set(folded)).map(({ key, depth }) => `${' '.repeat(depth)}${key}`);

  it('has targets and items in their sections, and in groups of their own where no section fits', () => {
    expect(shown([])).toEqual([
      'sections',
      ' section 1',
      '  target T2',
      '  section 2',
      '   target T1',
      '   section 3',
      ' section 4',
      ' section 5',
      '  assignment 0 V.3',
      '   duty d1',
      'targets',
      ' target T3',
      'assignments',
      ' assignment 1 VII.1',
      'rules',
      ' rule R1',
    ]);
  });

  it.each([
    [
      ['section 1', 'section 5'],
      ['sections', ' section 1', ' section 4', ' section 5'],
    ],
    [
      ['section 2', 'assignment 0 V.3'],
      [
        ...['sections', ' section 1', '  target T2', '  section 2', ' section 4', ' section 5'],
        '  assignment 0 V.3',
      ],
    ],
    [['sections'], ['sections']],
  ])('leaves out what stands under %j', (folded, left) => {
    expect(shown([...folded, 'targets', 'assignments', 'rules'])).toEqual([
      ...left,
      ...['targets', 'assignments', 'rules'],
    ]);
  });

  it('says of each line whether there is anything under it', () => {
    const folds = treeRows(detail, new Set(['section 2'])).map((row) =>
      'isFolded' in row ? row.isFolded : 'none',
    );
    expect(folds.slice(0, 8)).toEqual([false, false, 'none', true, null, false, false, 'none']);
  });

  it('leaves out a part that the plan does not have', () => {
    expect(treeRows(detailOf({}), new Set())).toEqual([]);
  });
});

describe('sectionFinder', () => {
  const section = (id: number, parent: number | null, label: string): SectionDetail => ({
    ...{ id, parent, depth: 0, label },
    ...{ kind: 'section', text: '', source: null },
  });
  const find = sectionFinder([
    section(1, null, 'III.'),
    section(2, 1, '4'),
    section(3, 2, '4.1'),
    section(4, 3, '-'),
    section(5, 3, '-'),
    section(6, 1, ''),
    section(7, null, 'VI'),
    section(8, null, 'VI'),
    section(9, null, 'V'),
  ]);
  it.each([
    ['III.4', false, 2, ''],
    ['III.4', true, 1, '4'],
    ['III.4.1', false, 3, ''],
    ['III.4.1.-2', false, 5, ''],
    ['III.4.2.b', false, 2, '2.b'],
    ['V.14', true, 9, '14'],
    ['V', true, null, 'V'],
    // Two parts are numbered alike: which one is meant is not guessed.
    ['VI.1', true, null, 'VI.1'],
    ['VII.1', true, null, 'VII.1'],
    ['Đoạn kết', false, null, 'Đoạn kết'],
    ['', false, null, ''],
  ])('%s (within: %s) stands in %s as %j', (place, within, section, label) => {
    expect(find(place, within)).toEqual({ section, label });
  });
});

it.each(['cao-bang-2025', 'dak-lak-2024', 'thai-nguyen-2025', 'can-tho-2024'])(
  'the tree of the preset %s has every target and item in a section',
  (code) => {
    const preset = PlanPreset.parse(JSON.parse(readFileSync(`resources/presets/${code}.json`, 'utf8')));
    const ids = new Map(preset.sections.map(({ ref }, index) => [ref, index + 1]));
    const find = sectionFinder(
      preset.sections.map(({ ref, parent, kind, label, text, source }) => ({
        ...{ id: ids.get(ref) ?? 0, parent: ids.get(parent ?? '') ?? null, depth: 0 },
        ...{ kind, label, text, source },
      })),
    );
    const places = [
      ...preset.assignments.map(
        ({ label }) => [label, find(label, true).section, label.replace(/\.\d+$/, '')] as const,
      ),
      ...preset.targets.map(
        ({ place }) => [place, find(place, false).section, place.replace(/\.b$/, '')] as const,
      ),
    ];
    expect(places.map(([place, found]) => [place, found])).toEqual(
      places.map(([place, , ref]) => [place, ids.get(ref)]),
    );
  },
);

describe('the periods that a request takes over', () => {
  it('are listed with those of now first, in their order, and never the request itself', () => {
    expect(reuseOrder(['2024-Y', '2023-Y'], ['2025-H1', '2023-Y', '2025-D1'], '2025-D1')).toEqual([
      '2024-Y',
      '2023-Y',
      '2025-H1',
    ]);
  });

  it.each([
    ['c', ['a', 'c', 'b', 'd']],
    ['d', ['a', 'b', 'd', 'c']],
    ['a', ['a', 'b', 'c', 'd']],
  ])('%s moves up before the chosen one above it', (code, order) => {
    const chosen = new Set(code === 'c' ? ['b', 'c'] : ['a', 'c', 'd']);
    expect(movedUp(['a', 'b', 'c', 'd'], chosen, code)).toEqual(order);
  });
});

it.each([
  ['-2', '-'],
  ['p1', ''],
  ['đ', 'đ'],
  ['a', 'a'],
  ['4.1', '4.1'],
])('the label %s is printed %j', (label, printed) => {
  expect(printedLabel(label)).toBe(printed);
});

describe('whomOf', () => {
  it.each([
    [[], []],
    [
      [
        { duty: 'a', agency: 'X' },
        { duty: 'b', agency: 'X' },
        { duty: 'a', agency: 'Y' },
      ],
      [
        { duty: 'a', agencies: ['X', 'Y'] },
        { duty: 'b', agencies: ['X'] },
      ],
    ],
    [
      [
        { duty: 'a', agency: 'X' },
        { duty: 'a', agency: null },
      ],
      [{ duty: 'a', agencies: null }],
    ],
  ])('%j → %j', (marked, whom) => {
    expect(whomOf(marked)).toEqual(whom);
  });

  it('tells a whole duty and one of its agencies apart', () => {
    expect(markKey({ duty: 'a', agency: null })).not.toBe(markKey({ duty: 'a', agency: 'X' }));
  });
});

describe('pages', () => {
  it.each([
    [0, 0, 100, [0]],
    [95, 105, 100, [0, 1]],
    [199, 200, 100, [1, 2]],
    [-3, 4, 100, [0]],
  ])('rows %i to %i of pages of %i are on %j', (first, last, size, pages) => {
    expect(pagesOf(first, last, size)).toEqual(pages);
    expect(pagesToFetch(new Map([[pages[0] ?? 0, []]]), first, last, size)).toEqual(pages.slice(1));
  });

  it('finds every row of what was fetched', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 7 }), (total, size) => {
        const rows = Array.from({ length: total }, (_, index) => index);
        const pages = new Map(
          pagesOf(0, total - 1, size).map((page) => [page, rows.slice(page * size, (page + 1) * size)]),
        );
        expect(rows.map((index) => rowAt(pages, index, size))).toEqual(rows);
        expect(rowAt(pages, total, size)).toBeNull();
      }),
    );
  });
});

describe('what is typed', () => {
  const value = <T>(read: T) => ({ kind: 'value', value: read });
  it.each([
    ['', { kind: 'blank' }],
    ['31/02/2026', { kind: 'bad' }],
    ['1/3/2026', value('2026-03-01')],
  ])('day %j', (text, read) => expect(typedDay(text)).toEqual(read));

  it.each([
    [' ', { kind: 'blank' }],
    ['12', value(12)],
    ['34466', value(34466)],
    ['1.234,5', value(1234.5)],
    ['10.258', value(10258)],
    ['1,234.5', { kind: 'bad' }],
    ['12.34', { kind: 'bad' }],
    ['-3', { kind: 'bad' }],
    ['1e9', { kind: 'bad' }],
  ])('amount %j', (text, read) => expect(typedAmount(text)).toEqual(read));

  it.each([
    ['2025', value(2025)],
    ['25', { kind: 'bad' }],
    ['1789', { kind: 'bad' }],
    ['', { kind: 'blank' }],
  ])('year %j', (text, read) => expect(typedYear(text)).toEqual(read));

  it.each([
    ['', { kind: 'blank' }],
    [
      '2030: 20 %\n\n2026: 4,5',
      value([
        { year: 2026, amount: 4.5 },
        { year: 2030, amount: 20 },
      ]),
    ],
    ['2026: 4\n2026: 5', { kind: 'bad' }],
    ['2026', { kind: 'bad' }],
    ['2026: 4: 5', { kind: 'bad' }],
  ])('milestones %j', (text, read) => expect(typedMilestones(text)).toEqual(read));
});

it.each([
  ['ArrowRight', 'tree', 'agency'],
  ['ArrowRight', 'requests', 'tree'],
  ['ArrowLeft', 'tree', 'requests'],
  ['Home', 'targets', 'tree'],
  ['End', 'tree', 'requests'],
  ['a', 'tree', null],
] as const)('%s leads from the tab %s to %s', (key, from, to) => {
  expect(tabAfterKey(planTabs, key, from)).toBe(to);
});

it.each([
  ['ArrowDown', 9, 9, 1],
  ['ArrowDown', 3, 4, 1],
  ['ArrowUp', 0, 0, -1],
  ['PageDown', 2, 9, 1],
  ['PageUp', 8, 0, -1],
  ['Home', 8, 0, 1],
  ['End', 0, 9, -1],
])('%s leads from row %i of ten to %i', (key, from, index, direction) => {
  expect(rowAfterKey(key, from, 2, 10)).toEqual({ index, column: 2, direction });
});
