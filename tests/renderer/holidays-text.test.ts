import { describe, expect, it } from 'vitest';
import { groupMoves } from '../../renderer/model/holidays-moves';
import { holidayRows } from '../../renderer/model/holidays-rows';
import {
  holidayDeedWords,
  makeUpName,
  swapWords,
  withdrawnWords,
  yearCountWords,
  yearStateWords,
} from '../../renderer/text/holidays';
import { movedCountWords, movedGroupWords, movedWords } from '../../renderer/text/holidays-moves';
import { holidayOf, moveOf, yearOf } from './holidays-samples';
import { day } from './samples';

describe('a year', () => {
  it('without a document is provisional', () => {
    expect(yearStateWords(yearOf(2027, []))).toBe('Bảng năm 2027: tạm, chưa có văn bản xác nhận đầy đủ');
  });

  it('with one says which, who and when', () => {
    const confirmation = {
      ...{ source: 'Thông báo 9/TB', confirmedBy: 'Thư ký' },
      confirmedAt: new Date(2026, 10, 22, 8, 5).toISOString(),
    };
    expect(yearStateWords({ ...yearOf(2027, []), state: 'confirmed', confirmation })).toBe(
      'Bảng năm 2027: đã xác nhận theo Thông báo 9/TB (Thư ký, 22/11/2026 08:05)',
    );
  });

  it('counts what falls on working days, and weekends that are worked', () => {
    expect(yearCountWords({ ...yearOf(2026, []), daysOff: 12, daysWorked: 2 })).toBe(
      '12 ngày nghỉ vào thứ Hai đến thứ Sáu · 2 ngày cuối tuần làm bù',
    );
  });
});

describe('an entry', () => {
  const off = holidayOf({ from: day('2026-01-01'), to: day('2026-01-04') });
  const worked = holidayOf({
    ...{ entry: 'w', kind: 'worked', from: day('2026-01-10'), to: day('2026-01-10') },
    makesUpFor: day('2026-01-02'),
  });

  it('says what it was swapped with', () => {
    expect(holidayRows([off, worked]).map(swapWords)).toEqual(['làm bù 10/01/2026', 'bù cho 02/01/2026']);
    expect(holidayRows([off]).map(swapWords)).toEqual(['']);
    expect(makeUpName(day('2026-01-02'))).toBe('Làm bù cho ngày nghỉ 02/01/2026');
  });

  it('that counts no more says by whom and when', () => {
    const undoneAt = new Date(2026, 0, 6, 9, 30).toISOString();
    expect(withdrawnWords(holidayOf({ undoneBy: 'Thư ký', undoneAt }))).toBe('Thư ký, 06/01/2026 09:30');
    expect(withdrawnWords(off)).toBe('');
  });
});

describe('moves', () => {
  const wordsOf = (part: Parameters<typeof moveOf>[0]) => groupMoves([moveOf(part)]).map(movedGroupWords);

  it.each([
    [
      'a last working day',
      {},
      {
        what: 'Hạn 14/06/2026 (CN), ngày làm việc cuối: 12/06/2026 → 11/06/2026',
        because: 'vì thứ Sáu 12/06/2026 (Nghỉ bù) nghỉ',
      },
    ],
    [
      'a last working day that is one again',
      { before: moveOf().after, after: moveOf().before },
      {
        what: 'Hạn 14/06/2026 (CN), ngày làm việc cuối: 11/06/2026 → 12/06/2026',
        because: 'vì thứ Sáu 12/06/2026 (Nghỉ bù) không còn nghỉ',
      },
    ],
    [
      'a holiday that was moved onto it',
      {
        because: [
          { day: day('2026-06-11'), holiday: 'Nghỉ bù' },
          { day: day('2026-06-12'), holiday: 'Nghỉ bù' },
        ],
      },
      {
        what: 'Hạn 14/06/2026 (CN), ngày làm việc cuối: 12/06/2026 → 11/06/2026',
        because: 'vì thứ Sáu 12/06/2026 (Nghỉ bù) nghỉ; thứ Năm 11/06/2026 (Nghỉ bù) không còn nghỉ',
      },
    ],
    [
      'a last day that a policy moved',
      {
        before: { lastDay: day('2026-06-12'), lastWorkingDay: day('2026-06-12') },
        after: { lastDay: day('2026-06-15'), lastWorkingDay: day('2026-06-15') },
        because: [
          { day: day('2026-06-12'), holiday: 'Nghỉ bù' },
          { day: day('2026-06-13'), holiday: null },
        ],
      },
      {
        what: 'Hạn: 12/06/2026 → 15/06/2026',
        because: 'vì thứ Sáu 12/06/2026 (Nghỉ bù) nghỉ; thứ Bảy 13/06/2026',
      },
    ],
    [
      'days of which the last working days say nothing',
      { because: [{ day: day('2026-06-10'), holiday: null }] },
      {
        what: 'Hạn 14/06/2026 (CN), ngày làm việc cuối: 12/06/2026 → 11/06/2026',
        because: 'vì thứ Tư 10/06/2026',
      },
    ],
    [
      'a last day without a day off',
      { after: { lastDay: day('2026-06-19'), lastWorkingDay: day('2026-06-19') }, because: [] },
      { what: 'Hạn: 14/06/2026 (ngày làm việc cuối 12/06/2026) → 19/06/2026', because: '' },
    ],
    [
      'a day that was none',
      { before: null, because: [] },
      { what: 'Có hạn 14/06/2026 (ngày làm việc cuối 11/06/2026)', because: '' },
    ],
    [
      'a day that is no more',
      { after: null, because: [] },
      { what: 'Không còn hạn 14/06/2026 (ngày làm việc cuối 12/06/2026)', because: '' },
    ],
  ])('tell of %s', (_, part, words) => {
    expect(wordsOf(part)).toEqual([words]);
  });

  it('are counted, and name whom they are for', () => {
    expect([0, 1234].map(movedCountWords)).toEqual(['không hạn nào thay đổi', '1.234 hạn thay đổi']);
    expect(movedWords(moveOf())).toBe('Báo cáo 6 tháng đầu năm 2026 · Các sở');
    expect(movedWords(moveOf({ who: '' }))).toBe('Báo cáo 6 tháng đầu năm 2026');
  });
});

it.each([
  [{ kind: 'added', name: 'Tết', moves: [] }, 'Đã ghi “Tết”: không hạn nào thay đổi'],
  [{ kind: 'changed', name: 'Tết', moves: [moveOf()] }, 'Đã sửa “Tết”: 1 hạn thay đổi'],
  [{ kind: 'withdrawn', name: 'Tết', moves: [moveOf()] }, 'Đã rút “Tết”: 1 hạn thay đổi'],
  [{ kind: 'confirmed', year: 2027 }, 'Đã xác nhận bảng năm 2027'],
  [{ kind: 'unconfirmed', year: 2027 }, 'Đã bỏ xác nhận bảng năm 2027'],
  [{ kind: 'rule', who: 'các sở', moves: [moveOf()] }, 'Đã sửa quy tắc của các sở: 1 hạn thay đổi'],
  [
    { kind: 'rule-undone', who: 'các sở', moves: [] },
    'Đã hoàn tác một lần sửa quy tắc của các sở: không hạn nào thay đổi',
  ],
] as const)('a deed of %o is told in one line', (deed, words) => {
  expect(holidayDeedWords('moves' in deed ? { ...deed, moves: [...deed.moves] } : deed)).toBe(words);
});
