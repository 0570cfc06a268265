import { describe, expect, it } from 'vitest';
import {
  causeWords,
  extendedWords,
  extendsWhomWords,
  extensionNote,
  extensionWords,
  ownDayWords,
  sourceOfDayWords,
  stepWords,
} from '../../renderer/text/reception-due';
import type { ReportExtension } from '../../shared/contract/deadlines';
import type { ReceptionCause } from '../../shared/domain/reception/reception-step';
import { day, reception } from './samples';

const extension: ReportExtension = {
  ...{ extension: 'a', period: '2025-Y', agency: 'SYT', agencyName: 'Sở Y tế', before: day('2025-12-14') },
  ...{
    dueOn: day('2025-12-20'),
    reason: 'chờ số liệu',
    documentNumber: '12/SYT',
    grantedOn: day('2025-12-10'),
  },
  ...{ recordedBy: 'thu-ky', recordedAt: '2025-12-10T02:00:00.000Z', undoneBy: null, undoneAt: null },
};
const undone = { ...extension, undoneBy: 'to-truong', undoneAt: '2025-12-12T05:00:00.000Z' };

describe("an agency's own day", () => {
  it.each([
    [
      'on a Sunday',
      {},
      'Ngày cuối còn trong hạn: Chủ nhật 14/12/2025 / Ngày làm việc cuối: thứ Sáu 12/12/2025',
    ],
    ['on a working day', { dueDate: day('2025-12-12') }, 'Ngày cuối còn trong hạn: thứ Sáu 12/12/2025'],
    ['not named', { dueDate: null, lastWorkingDay: null }, 'Văn bản không nêu ngày nộp.'],
  ])('%s', (_what, part, expected) => {
    expect(ownDayWords(reception(part)).join(' / ')).toBe(expected);
  });

  it.each([
    ['the rule', { quote: 'trước ngày 15/12', isTier: false }, {}, ['Căn cứ: “trước ngày 15/12”']],
    [
      'the words for its kind',
      { quote: 'trước ngày 10/12', isTier: true },
      {},
      ['Quy định riêng cho loại cơ quan này: “trước ngày 10/12”'],
    ],
    [
      'a later day',
      { quote: 'trước ngày 15/12', isTier: false },
      { extendedTo: day('2025-12-20') },
      ['Hạn theo quy định: 14/12/2025', 'Căn cứ: “trước ngày 15/12”'],
    ],
    ['no words', { quote: null, isTier: false }, {}, []],
  ])('rests on %s', (_what, history, part, expected) => {
    expect(sourceOfDayWords({ base: day('2025-12-14'), steps: [], ...history }, reception(part))).toEqual(
      expected,
    );
  });
});

describe('later days', () => {
  it.each<[string, string]>([
    [extensionWords(extension), 'Gia hạn đến 20/12/2025 (trước đó 14/12/2025)'],
    [extensionWords({ ...extension, before: null }), 'Gia hạn đến 20/12/2025'],
    [extensionNote(extension), 'chờ số liệu · số 12/SYT · thu-ky ghi ngày 10/12/2025'],
    [
      extensionNote({ ...undone, documentNumber: null }),
      'chờ số liệu · thu-ky ghi ngày 10/12/2025 · to-truong hoàn tác ngày 12/12/2025',
    ],
    [extendsWhomWords(3, 0), 'Cho 3 cơ quan chưa nộp.'],
    [extendsWhomWords(3, 2), 'Cho 3 cơ quan chưa nộp; 2 cơ quan đã nộp giữ nguyên hạn.'],
    [extendedWords([extension]), 'Đã gia hạn đến 20/12/2025 cho Sở Y tế'],
    [extendedWords([extension, extension]), 'Đã gia hạn đến 20/12/2025 cho 2 cơ quan'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('what brought a change about', () => {
  const by = 'thu-ky';
  const [from, to] = [day('2025-12-14'), day('2025-12-20')];
  const received = { kind: 'received', version: 2, origin: 'manual', receivedOn: to, by } as const;
  it.each<[ReceptionCause, string]>([
    [{ kind: 'due_soon', lastDay: from }, 'sắp đến hạn 14/12/2025'],
    [{ kind: 'due_passed', lastDay: from }, 'hết hạn 14/12/2025'],
    [{ kind: 'due_moved', from, to }, 'hạn chuyển từ 14/12/2025 sang 20/12/2025'],
    [{ kind: 'due_moved', from: null, to }, 'hạn chuyển từ chưa có ngày sang 20/12/2025'],
    [{ kind: 'calendar_changed' }, 'lịch ngày làm việc thay đổi'],
    [
      { kind: 'extended', dueOn: to, reason: 'chờ số liệu', documentNumber: '12/SYT', by },
      'gia hạn đến 20/12/2025: chờ số liệu, số 12/SYT (thu-ky)',
    ],
    [{ kind: 'extension_undone', dueOn: to, by }, 'hoàn tác gia hạn đến 20/12/2025 (thu-ky)'],
    [{ ...received, nil: false }, 'nhận lần 2, nhập tay (thu-ky)'],
    [{ ...received, nil: true }, 'nhận lần 2, không phát sinh (thu-ky)'],
    [{ kind: 'returned', version: 1, reason: 'thiếu', by }, 'trả lại lần 1: thiếu (thu-ky)'],
    [{ kind: 'returned', version: 1, reason: null, by }, 'trả lại lần 1 (thu-ky)'],
    [{ kind: 'withdrawn', version: 1, by }, 'hoàn tác lần 1 (thu-ky)'],
    [{ kind: 'reinstated', version: 1, by }, 'làm lại lần 1 (thu-ky)'],
  ])('%j', (cause, expected) => {
    expect(causeWords(cause)).toBe(expected);
  });

  it('is told beside where things stood from then on', () => {
    const step = { from, state: 'extended' as const, daysLate: 0, dueDate: to, because: [] };
    expect(stepWords(step)).toBe('⧗ gia hạn đến 20/12/2025');
  });
});
