import { describe, expect, it } from 'vitest';
import { nd39AppendixXii } from '../../../shared/domain/forms/nd39-2016-xii';
import { isOpen } from '../../../shared/intake/issue';
import { issueWords } from '../../../shared/wording/intake-issue';
import { answersOf, figuresOf, isAccountedFor, readForm } from '../../fixtures/statutory-draft';
import { type FormOrders, formWorkbook } from '../../fixtures/statutory-workbook';
import { changed } from './samples';

/** Only row 2 and the header are touched: they take part in few other rules. */
const second = (values: readonly (number | string | null)[]): FormOrders =>
  changed({ factors: [], occupations: [], rows: { r2: values, r3: [] } });

const crossChecks = (orders: FormOrders, answers: Readonly<Record<string, string>> = {}) =>
  formWorkbook(orders).then((workbook) => readForm(workbook, answersOf(answers)));

describe('a rule that a report breaks', () => {
  it.each<[string, FormOrders, string, string]>([
    [
      'women',
      changed({ header: { women: 121 } }),
      'A6',
      'số lao động nữ không lớn hơn tổng số lao động (A6 = 121, A6 = 120)',
    ],
    [
      'fatal accidents',
      second([1, 2, 0, 3, 0, 0, 0, 2]),
      'D29',
      'số vụ có người chết (cột 4) không lớn hơn tổng số vụ (cột 3) (D29 = 2, C29 = 1)',
    ],
    [
      'accidents of several',
      second([1, 0, 2, 3]),
      'E29',
      'số vụ có từ 2 người bị nạn (cột 5) không lớn hơn tổng số vụ (cột 3) (E29 = 2, C29 = 1)',
    ],
    [
      'accidents and victims',
      second([4, 0, 0, 3]),
      'C29',
      'tổng số vụ (cột 3) không lớn hơn số người bị nạn (cột 6) (C29 = 4, F29 = 3)',
    ],
    [
      'outsiders',
      second([1, 0, 0, 3, 4]),
      'G29',
      'số người bị nạn không thuộc quyền quản lý (cột 7) không lớn hơn số người bị nạn (cột 6) (G29 = 4, F29 = 3)',
    ],
    [
      'women among victims',
      second([1, 0, 0, 3, 0, 4]),
      'H29',
      'số lao động nữ bị nạn (cột 8) không lớn hơn số người bị nạn (cột 6) (H29 = 4, F29 = 3)',
    ],
    [
      'women among outsiders',
      second([1, 0, 0, 3, 0, 1, 2]),
      'I29',
      'số nữ không thuộc quyền quản lý (cột 9) không lớn hơn số lao động nữ bị nạn (cột 8) (I29 = 2, H29 = 1)',
    ],
    [
      'the dead',
      second([1, 1, 0, 3, 0, 0, 0, 4]),
      'J29',
      'số người chết (cột 10) không lớn hơn số người bị nạn (cột 6) (J29 = 4, F29 = 3)',
    ],
    [
      'the dead of fatal accidents',
      second([2, 2, 0, 3, 0, 0, 0, 1]),
      'D29',
      'số vụ có người chết (cột 4) không lớn hơn số người chết (cột 10) (D29 = 2, J29 = 1)',
    ],
    [
      'the dead among outsiders',
      second([1, 1, 0, 3, 0, 0, 0, 1, 2]),
      'K29',
      'số người chết không thuộc quyền quản lý (cột 11) không lớn hơn số người chết (cột 10) (K29 = 2, J29 = 1)',
    ],
    [
      'the dead and the injured',
      second([1, 1, 0, 3, 0, 0, 0, 2, 0, 2]),
      'J29',
      'số người chết (cột 10) cộng số người bị thương nặng (cột 12) không lớn hơn số người bị nạn (cột 6) (J29 = 2, L29 = 2, F29 = 3)',
    ],
    [
      'the injured among outsiders',
      second([1, 0, 0, 3, 0, 0, 0, 0, 0, 1, 2]),
      'M29',
      'số người bị thương nặng không thuộc quyền quản lý (cột 13) không lớn hơn số người bị thương nặng (cột 12) (M29 = 2, L29 = 1)',
    ],
    [
      'causes',
      changed({ factors: [], occupations: [], rows: { 'r1.1/9': [0, 0, 0, 1] } }),
      'F14',
      'dòng 1 bằng tổng các nguyên nhân (mục 1.1) (F14 = 3, F17 = 1, F18 = 0, F19 = 0, F20 = 2, F21 = 0, F22 = 0, F24 = 0, F25 = 0, F26 = 1)',
    ],
    [
      'factors',
      changed({
        occupations: [],
        factors: [
          ['1', 'Điện', [null, null, null, 2]],
          ['20', 'Nhiệt', [null, null, null, 3]],
        ],
      }),
      'F14',
      'dòng 1 bằng tổng các yếu tố gây chấn thương (mục 1.2) (F14 = 3, F28 = 2, F29 = 3)',
    ],
    [
      'occupations',
      changed({ factors: [], occupations: [['711', 'Thợ xây', [null, null, null, 2]]] }),
      'F14',
      'dòng 1 bằng tổng các nghề nghiệp (mục 1.3) (F14 = 3, F29 = 2)',
    ],
    [
      'all accidents',
      changed({ factors: [], occupations: [], rows: { r3: [null, null, null, 4] } }),
      'F30',
      'dòng 3 bằng dòng 1 cộng dòng 2 (F30 = 4, F14 = 3, F29 = 0)',
    ],
    [
      'costs',
      changed({ losses: [45, 120501, 20500, 30000, 70000, 15000] }),
      'B40',
      'tổng chi phí (cột 2) bằng y tế (cột 3) cộng trả lương (cột 4) cộng bồi thường, trợ cấp (cột 5) (B40 = 120501, C40 = 20500, D40 = 30000, E40 = 70000)',
    ],
  ])('is asked about with all its cells: %s', async (_what, orders, cell, expected) => {
    const draft = await crossChecks(orders);
    expect(
      draft.issues
        .filter(({ code }) => code === 'cross_check')
        .map((issue) => [issue.severity, issue.cell, issue.expected, issue.readings]),
    ).toEqual([['question', cell, expected, ['keep', 'blank']]]);
    expect(isAccountedFor(draft)).toBe(true);
  });

  it('is one of those of the form, and each is tried above', () => {
    expect(nd39AppendixXii.checks.length).toBe(17);
  });

  it('is said in words that name cell, figure and rule', async () => {
    const [issue] = (await crossChecks(second([4, 0, 0, 3]))).issues.filter(
      ({ code }) => code === 'cross_check',
    );
    expect(issue && issueWords(issue).message).toMatch(
      /^Ô Phụ lục XII › C29\b.*4.*: tổng số vụ \(cột 3\) không lớn hơn số người bị nạn \(cột 6\) \(C29 = 4, F29 = 3\)\./,
    );
  });

  it('names several rules of one figure in one question', async () => {
    const draft = await crossChecks(second([1, 2, 0, 3, 0, 0, 0, 1]));
    expect(
      draft.issues.filter(({ code }) => code === 'cross_check').map(({ cell, expected }) => [cell, expected]),
    ).toEqual([
      [
        'D29',
        'số vụ có người chết (cột 4) không lớn hơn tổng số vụ (cột 3) (D29 = 2, C29 = 1); số vụ có người chết (cột 4) không lớn hơn số người chết (cột 10) (D29 = 2, J29 = 1)',
      ],
    ]);
  });

  it.each<[string, readonly (number | string | null)[]]>([
    ['blank', [4, null, null, null, 9, null, 9, null, 9, null, 9]],
    ['nil, which counts as 0', ['KPS', 'KPS', 0, 0]],
  ])('is none where a part is %s', async (_what, values) => {
    const draft = await crossChecks(second(values));
    expect(draft.issues.filter(isOpen)).toEqual([]);
  });

  it('takes a sum without one of its parts for no sum', async () => {
    const draft = await crossChecks(
      changed({ rows: { 'r1.1/9': [], 'r1.1/1': [2, 1, 0, 2, 0, 0, 0, 1, 0, 0, 0] } }),
    );
    expect(draft.issues.filter(isOpen)).toEqual([]);
  });
});

describe('the answer to a broken rule', () => {
  const broken = second([4, 0, 0, 3]);
  const id = 'cross_check@Phụ lục XII!C29';
  const said = async (answer: string | null) => {
    const draft = await crossChecks(broken, answer === null ? {} : { [id]: answer });
    return [figuresOf(draft)['r2'], draft.issues.filter(isOpen).length, isAccountedFor(draft)];
  };

  it.each<[string | null, unknown, number]>([
    [null, { c4: 0, c5: 0 }, 1],
    ['keep', { c3: 4, c4: 0, c5: 0, c6: 3 }, 0],
    ['value:3', { c3: 3, c4: 0, c5: 0, c6: 3 }, 0],
    ['blank', { c4: 0, c5: 0, c6: 3 }, 0],
    ['indicator:r1', { c4: 0, c5: 0 }, 1],
  ])('%j', async (answer, figures, open) => {
    expect(await said(answer)).toEqual([figures, open, true]);
  });
});
