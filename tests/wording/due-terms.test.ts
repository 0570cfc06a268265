import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { DateMove, Shift } from '../../shared/domain/deadlines/deadline';
import type { DueTerms } from '../../shared/domain/deadlines/due-terms';
import { moveWords } from '../../shared/wording/deadline-move';
import { deadlineRuleWords } from '../../shared/wording/deadline-rule';
import { shiftWords } from '../../shared/wording/deadline-shift';
import { dutyTitle, planPlace, reportTitle, statutoryTitle } from '../../shared/wording/deadline-title';
import { dueTermsWords } from '../../shared/wording/due-terms';

const day = (text: string) => CalendarDate.parse(text);
const letter = (happenedOn: string | null, count: number): DueTerms => ({
  ...{ kind: 'after_event', event: 'nhận công văn của Bộ', count, unit: 'working_day' },
  happenedOn: happenedOn === null ? null : day(happenedOn),
});

describe('terms in words', () => {
  it.each<[DueTerms | null, string]>([
    [{ kind: 'day', on: { relation: 'before', month: 6, day: 15 } }, 'trước ngày 15/6 hằng năm'],
    [{ kind: 'day', on: { relation: 'before', month: 1, day: 10 } }, 'trước ngày 10/01 hằng năm'],
    [{ kind: 'day', on: { relation: 'on_or_before', month: 7, day: 5 } }, 'chậm nhất ngày 05/7 hằng năm'],
    [{ kind: 'day', on: { relation: 'before', month: 12, day: 5, year: 2026 } }, 'trước ngày 05/12/2026'],
    [letter('2025-11-24', 5), 'trong 05 ngày làm việc sau ngày nhận công văn của Bộ (24/11/2025)'],
    [letter(null, 5), 'trong 05 ngày làm việc sau ngày nhận công văn của Bộ (chưa có ngày)'],
    [letter('2025-11-24', 0), 'trong ngày nhận công văn của Bộ (24/11/2025)'],
    [{ kind: 'end_of', part: 'quarter', count: 0, unit: 'day' }, 'chậm nhất ngày cuối quý'],
    [{ kind: 'end_of', part: 'year', count: 12, unit: 'day' }, 'trong 12 ngày sau khi hết năm'],
    [null, 'không nêu ngày'],
  ])('%j', (terms, words) => {
    expect(dueTermsWords(terms)).toBe(words);
  });
});

describe('why a day is another one', () => {
  const idle = (on: string, holiday: string | null = null) => ({ day: day(on), holiday });
  it.each<[Shift, string]>([
    [
      { kind: 'working_day', from: day('2026-06-14'), policy: 'next_working', over: [idle('2026-06-14')] },
      'Chủ nhật 14/06/2026 nghỉ; lùi đến ngày làm việc tiếp theo',
    ],
    [
      {
        ...{ kind: 'working_day', from: day('2026-09-02'), policy: 'previous_working' },
        over: ['29', '30', '31']
          .map((number) => idle(`2026-08-${number}`))
          .concat(idle('2026-09-01', 'Quốc khánh')),
      },
      '4 ngày từ 29/08/2026 đến 01/09/2026 (Quốc khánh) nghỉ; sớm lên ngày làm việc liền trước',
    ],
    [
      {
        ...{ kind: 'extension', from: day('2026-06-14'), reason: 'chờ số liệu', documentNumber: '12/SNV' },
        ...{ recordedBy: 'thu-ky', recordedAt: 't' },
      },
      'gia hạn từ ngày 14/06/2026 theo văn bản 12/SNV: chờ số liệu',
    ],
  ])('%j', (shift, words) => {
    expect(shiftWords(shift)).toBe(words);
  });

  const at = (lastDay: string, working = lastDay) => ({
    lastDay: day(lastDay),
    lastWorkingDay: day(working),
  });
  it.each<[Partial<DateMove>, { what: string; because: string }]>([
    [
      { before: at('2026-06-14', '2026-06-12'), after: at('2026-06-15'), because: [idle('2026-06-14')] },
      {
        what: 'hạn: 14/06/2026 (ngày làm việc cuối 12/06/2026) → 15/06/2026',
        because: 'Chủ nhật 14/06/2026',
      },
    ],
    [
      { before: at('2026-06-14', '2026-06-12'), after: at('2026-06-14', '2026-06-11') },
      { what: 'ngày làm việc cuối: 12/06/2026 → 11/06/2026', because: '' },
    ],
    [
      { before: null, after: at('2026-06-12') },
      { what: 'có hạn 12/06/2026', because: '' },
    ],
    [
      { before: at('2026-06-12'), after: null },
      { what: 'không còn hạn 12/06/2026', because: '' },
    ],
  ])('%j', (move, words) => {
    expect(
      moveWords({ deadline: 'd', title: '', who: '', before: null, after: null, because: [], ...move }),
    ).toEqual(words);
  });
});

describe('titles', () => {
  const numbered = {
    title: 'Kế hoạch ATVSLĐ',
    documentNumber: '664/KH-UBND',
    documentDate: day('2025-03-10'),
  };
  const blank = { ...numbered, documentNumber: null, documentDate: null };

  it('name the period and the plan, by its title where it has no number', () => {
    expect(reportTitle('2026-H1', numbered)).toBe('Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND');
    expect(reportTitle('2026-Q2', blank)).toBe('Báo cáo quý II năm 2026 theo Kế hoạch ATVSLĐ');
    expect(reportTitle(2026, numbered)).toBe('Báo cáo năm 2026 theo Kế hoạch 664/KH-UBND');
    expect(planPlace(numbered, 'VI.1')).toBe('Kế hoạch 664/KH-UBND ngày 10/03/2025, VI.1');
    expect(planPlace(blank, '')).toBe('Kế hoạch ATVSLĐ');
    expect(statutoryTitle('Tổng hợp tai nạn lao động', 2025)).toBe('Tổng hợp tai nạn lao động (năm 2025)');
  });

  it('cut the words of a duty between words, in one line', () => {
    expect(dutyTitle('V.3, ý 2', 'Chủ trì,\n  phối hợp')).toBe('Nhiệm vụ V.3, ý 2: Chủ trì, phối hợp');
    expect(dutyTitle('V.3, ý 2', 'kiểm tra '.repeat(100))).toBe(
      `Nhiệm vụ V.3, ý 2: ${'kiểm tra '.repeat(15)}kiểm…`,
    );
  });
});

describe('the rule of a deadline in words', () => {
  const month: DueTerms = { kind: 'day', on: { relation: 'on_or_before', month: 5, day: 31 } };
  const days = { beginsOn: day('2026-05-01'), lastDay: day('2026-05-31') };

  it.each([
    ['a day', { ...days, terms: month, beginsOn: null }, 'chậm nhất ngày 31/5 hằng năm'],
    ['no rule', { ...days, terms: null, beginsOn: null }, 'chậm nhất ngày 31/05/2026'],
    ['a time each year', { ...days, terms: month }, 'từ ngày 01/05/2026 đến hết ngày 31/05/2026, hằng năm'],
    [
      'a time once',
      { ...days, terms: { ...month, on: { ...month.on, year: 2026 } } },
      'từ ngày 01/05/2026 đến hết ngày 31/05/2026',
    ],
  ])('%s', (_, deadline, words) => {
    expect(deadlineRuleWords(deadline)).toBe(words);
  });
});
