import { describe, expect, it } from 'vitest';
import { changeCountWords, openWords, pastedWords, sourceWords } from '../../renderer/text/entry';
import { decidedWords } from '../../renderer/text/entry-answer';
import {
  annotatedName,
  differenceCounts,
  mainState,
  plainFigure,
  receiptWords,
  sideSource,
  sideWords,
  standingWords,
  undoneWords,
} from '../../renderer/text/reception';
import type { FigureDifference, Undone } from '../../shared/contract/reception';
import { held } from './entry-samples';
import { day, reception } from './samples';

const side: NonNullable<FigureDifference['before']> = {
  ...{ value: 34466.5, nil: false, approximation: 'more_than', rawText: '' },
  source: { file: 'a.xlsx', sheet: 'Số liệu', cell: 'E8' },
};
const undone: Undone = {
  ...{ agency: 'SYT', period: '2025-Y', version: 2, currentVersion: 4, restored: [], kept: [] },
};

describe('figures in the panel', () => {
  it.each<[string, string, string]>([
    ['zero', plainFigure(0, false, 0), '0'],
    ['a blank', plainFigure(null, false, 0), '▢ để trống'],
    ['nil', plainFigure(null, true, 0), '∅ không phát sinh'],
    ['a number', plainFigure(34466.5, false, 1), '34.466,5'],
    ['a side', sideWords(side, 1), 'hơn 34.466,5'],
    ['a side that is blank', sideWords(null, 1), '▢ để trống'],
    ['a side that is nil', sideWords({ ...side, value: null, nil: true }, 1), '∅ không phát sinh'],
    ['where a side stands', sideSource(side), 'Số liệu!E8'],
    ['where a blank stands', sideSource(null), ''],
    [
      'where a typed side stands',
      sideSource({ ...side, source: { file: '', sheet: 'Nhập tay', cell: 'SK-03' } }),
      'nhập tay',
    ],
  ])('%s', (_what, text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('where an agency stands', () => {
  const came = reception({ state: 'late', daysLate: 3, receivedAt: day('2025-12-17'), version: 1 });
  const back = { ...came, state: 'returned' as const, returnedAt: '2025-12-18T05:00:00.000Z' };
  it.each([
    ['nothing came', reception({}), '○ chưa có', 'chưa có · hạn 14/12/2025'],
    [
      'nothing came and no day is named',
      reception({ state: 'not-due', dueDate: null }),
      '○ chưa có',
      'chưa có',
    ],
    ['it is not due', reception({ state: 'not-due' }), '· chưa đến hạn', 'chưa đến hạn · hạn 14/12/2025'],
    [
      'it is due soon',
      reception({ state: 'due-soon', workingDaysLeft: 3 }),
      '◔ sắp đến hạn còn 3 ngày làm việc',
      'sắp đến hạn (còn 3 ngày làm việc) · hạn 14/12/2025',
    ],
    [
      'a later day was granted',
      reception({ state: 'extended', dueDate: day('2025-12-20'), extendedTo: day('2025-12-20') }),
      '⧗ gia hạn đến 20/12/2025',
      'gia hạn đến 20/12/2025',
    ],
    ['it came late', came, '◑ muộn 3 ngày 17/12/2025', 'muộn 3 ngày · hạn 14/12/2025'],
    [
      'it came late and was sent back',
      back,
      '↩ trả lại 18/12/2025 muộn 3 ngày',
      'trả lại 18/12/2025 · muộn 3 ngày · hạn 14/12/2025',
    ],
    [
      'it came in time and was sent back',
      { ...back, daysLate: 0 },
      '↩ trả lại 18/12/2025',
      'trả lại 18/12/2025 · hạn 14/12/2025',
    ],
  ])('%s', (_what, of, main, whole) => {
    const { sign, word, details } = mainState(of);
    expect([[sign, word, ...details].join(' '), standingWords(of)]).toEqual([main, whole]);
  });
});

describe('what was done', () => {
  it.each<[string, string]>([
    [undoneWords('undone', undone), 'Đã hoàn tác lần 2. Lần 4 đang có hiệu lực.'],
    [undoneWords('redone', { ...undone, currentVersion: 2 }), 'Đã làm lại lần 2. Lần 2 đang có hiệu lực.'],
    [
      undoneWords('undone', { ...undone, currentVersion: null }),
      'Đã hoàn tác lần 2. Kỳ này không còn báo cáo nào của cơ quan.',
    ],
    [annotatedName('BC SYT. lần 2.xls'), 'Đánh dấu - BC SYT. lần 2.xlsx'],
    [annotatedName('BC'), 'Đánh dấu - BC.xlsx'],
    [
      differenceCounts(
        (['gone', 'changed', 'unchanged', 'changed'] as const).map((change) => ({
          ...{ indicator: 'SK-03', name: '', unit: '', change, before: null, after: null },
        })),
      ),
      '2 đổi · 1 không còn · 1 giữ nguyên',
    ],
    [
      receiptWords({
        ...{ submission: 'a', version: 1, origin: 'manual', state: 'accepted', returnedAt: null },
        ...{ receivedOn: day('2025-12-10'), acceptedAt: '', acceptedBy: '', documentNumber: null },
        ...{ documentDate: day('2025-12-09'), nil: false, fileName: '', fileSha256: null },
        ...{ figureCount: 1, issueCount: 0 },
      }),
      'nhận 10/12/2025 · chưa ghi số ngày 09/12/2025',
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('words beside the fields', () => {
  it.each<[string | null, string | null]>([
    [sourceWords(held(1, { version: 2 })), 'Số liệu!E8, lần 2'],
    [
      sourceWords(held(1, { source: { file: '', sheet: 'Nhập tay', cell: 'SK-03' }, version: 3 })),
      'nhập tay, lần 3',
    ],
    [openWords(2), 'Còn 2 câu hỏi hoặc lỗi'],
    [changeCountWords(3), '3 số liệu thay đổi'],
    [changeCountWords(0), 'Chỉ đổi thông tin văn bản'],
    [pastedWords({ texts: { a: '1', b: '' }, by: 'column', unknown: [], surplus: [] }), 'Đã dán 2 ô.'],
    [
      pastedWords({ texts: { a: '1' }, by: 'codes', unknown: ['XX-01 9'], surplus: [] }),
      'Đã dán 1 ô theo mã. Không dán được (mã không có hoặc lặp lại): XX-01 9.',
    ],
    [
      pastedWords({ texts: { a: '1' }, by: 'column', unknown: [], surplus: ['7', '8'] }),
      'Đã dán 1 ô. Thừa 2 ô không có chỗ: 7; 8.',
    ],
    [decidedWords({ answer: null }, 'người'), null],
    [decidedWords({ answer: 'value:10258' }, 'người'), '10.258 người'],
    [decidedWords({ answer: 'blank' }, 'người'), 'Để trống, hỏi lại cơ quan'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
