import { describe, expect, it } from 'vitest';
import {
  type LetterTermsFilling,
  noLetterTerms,
  readLetterTerms,
} from '../../renderer/model/due-terms-letter';
import { requestFacts, requestFormText } from '../../renderer/text/plan-requests';
import { nothingFilled, readRequest } from '../../renderer/views/plan/request-filling';
import { DueTerms } from '../../shared/domain/deadlines/due-terms';
import { day } from './samples';

const terms = {
  kind: 'after_event',
  event: 'ký công văn',
  happenedOn: '2026-11-24',
  count: 5,
  unit: 'working_day',
};

describe('a letter that counts days', () => {
  it.each<[string, Partial<LetterTermsFilling>, unknown]>([
    ['from its own day', { count: '5' }, { terms }],
    [
      'from the day it came',
      { count: ' 05 ', unit: 'day', event: 'nhận công văn', receivedOn: '26/11/2026' },
      { terms: { ...terms, event: 'nhận công văn', happenedOn: '2026-11-26', unit: 'day' } },
    ],
    ['without a number', {}, { fault: 'bad_count' }],
    ['from 0 days', { count: '0' }, { fault: 'bad_count' }],
    ['from more than a year', { count: '367' }, { fault: 'bad_count' }],
    ['that has not come', { count: '5', event: 'nhận công văn' }, { fault: 'bad_received' }],
    [
      'that came before it was signed',
      { count: '5', event: 'nhận công văn', receivedOn: '23/11/2026' },
      { fault: 'bad_received' },
    ],
  ])('%s', (_, part, read) => {
    expect(readLetterTerms({ ...noLetterTerms, ...part }, day('2026-11-24'))).toEqual(read);
  });
});

describe('the form of a request', () => {
  const filled = { ...nothingFilled, date: '24/11/2026', asker: 'Bộ Nội vụ', dueOn: '05/12/2026' };
  const counting = { ...noLetterTerms, count: '5' };

  it('sends the day that the letter names, or its terms, never both', () => {
    expect(readRequest({ ...filled, dueTerms: counting })).toMatchObject({
      request: { dueOn: '2026-12-05', dueTerms: null },
    });
    expect(readRequest({ ...filled, dueBy: 'count', dueTerms: counting })).toMatchObject({
      request: { dueOn: null, dueTerms: terms },
    });
  });

  it('says what is missing of the terms, and of the day', () => {
    expect(readRequest({ ...filled, dueBy: 'count' })).toEqual({
      fault: requestFormText.letterFaults.bad_count,
    });
    expect(readRequest({ ...filled, dueOn: '23/11/2026' })).toEqual({ fault: requestFormText.badDue });
  });
});

it.each([
  [terms, ', trong 05 ngày làm việc sau ngày ký công văn (24/11/2026)'],
  [null, ''],
])('a request says its day, and the terms that it follows from: %o', (dueTerms, words) => {
  const request = {
    ...{ period: '2026-D1', dueOn: day('2026-12-01'), dueTerms: DueTerms.nullable().parse(dueTerms) },
    ...{ dataFrom: day('2025-12-15'), dataTo: day('2026-11-24'), reuse: [] },
  };
  expect(requestFacts(request)).toBe(
    `Đợt đột xuất 1 năm 2026 · hạn 01/12/2026${words} · số liệu từ 15/12/2025 đến hết 24/11/2026`,
  );
});
