import { describe, expect, it } from 'vitest';
import type { PlanDeed } from '../../renderer/model/plan-deed';
import { countsWords, doneWords, eventWords, partnerWords } from '../../renderer/text/duties';
import {
  assignmentWords,
  documentValue,
  editWords,
  missingWords,
  openedYearWords,
  ruleWords,
} from '../../renderer/text/plan';
import { planDeedWords } from '../../renderer/text/plan-deed';
import { planPlaceWords } from '../../renderer/text/plan-place';
import { openCaseWords, restatedWords } from '../../renderer/text/targets';
import { noUnits } from '../../shared/domain/duties/state-counts';
import { detailOf, editOf, ruleOf } from './plan-samples';
import { day } from './samples';

describe('a group of agencies', () => {
  const counts = { ...noUnits, done: 52, overdue: 3, not_started: 1, withdrawn: 2 };

  it('is counted without those that were withdrawn', () => {
    expect(doneWords(counts)).toBe('52/56');
  });

  it.each([
    [false, '52/56 đã hoàn thành · 3 quá hạn · 2 đã rút'],
    [true, '52/56 đã thực hiện · 3 chưa nhận được thông tin · 2 không đề nghị nữa'],
  ])('has soft words where it is only asked: %s', (requested, words) => {
    expect(countsWords(counts, requested)).toBe(words);
  });
});

it.each<[PlanDeed, string]>([
  [{ kind: 'document', field: 'number' }, 'Đã ghi số, ký hiệu của văn bản'],
  [{ kind: 'state', state: 'done', entries: 3 }, 'Đã ghi “đã hoàn thành” cho 3 dòng'],
  [{ kind: 'extension', dueOn: day('2025-12-20'), entries: 1 }, 'Đã gia hạn đến 20/12/2025 cho 1 dòng'],
  [{ kind: 'due-day', dueOn: null }, 'Đã bỏ hạn của nhiệm vụ'],
  [{ kind: 'request', period: '2025-D1' }, 'Đã mở yêu cầu, đợt đột xuất 1 năm 2025'],
])('%j is told as "%s"', (deed, words) => {
  expect(planDeedWords(deed)).toBe(words);
});

it('a blank of the document is shown as a blank', () => {
  expect(documentValue(detailOf({}), 'number')).toEqual({ text: '(chưa có số)', isBlank: true });
  expect(documentValue(detailOf({}), 'issuer')).toEqual({ text: 'UBND tỉnh', isBlank: false });
});

it.each([
  [editWords(editOf({})), 'Số, ký hiệu: (để trống) → 1/KH-UBND'],
  [
    editWords(editOf({ field: 'date', before: '2024-12-01', after: '2024-12-12', reason: 'Bản có dấu' })),
    'Ngày: 01/12/2024 → 12/12/2024 · Bản có dấu',
  ],
  [
    missingWords({ what: 'appendix', quote: 'Phụ lục kèm theo', place: 'III' }),
    'Phụ lục: “Phụ lục kèm theo” (III)',
  ],
  [missingWords({ what: 'number', quote: '', place: '' }), 'Số của văn bản'],
  [
    assignmentWords({
      heading: 'Sở Y tế, UBND các huyện',
      requested: true,
      members: [
        { code: 'SYT', name: 'Sở Y tế', isGroup: false },
        { code: 'N', name: 'UBND các huyện', isGroup: true },
      ],
    }),
    'đề nghị · Sở Y tế, UBND các huyện (nhóm)',
  ],
  [
    assignmentWords({
      heading: 'Sở Y tế',
      requested: false,
      members: [{ code: 'SYT', name: 'Sở Y tế', isGroup: false }],
    }),
    '',
  ],
  [
    ruleWords(
      ruleOf({ to: ['UBND tỉnh'], via: 'Sở Nội vụ', deadlineText: 'trước ngày 15/12', alsoAdhoc: true }),
    ),
    'Các sở → UBND tỉnh (qua Sở Nội vụ): trước ngày 15/12 · hoặc đột xuất',
  ],
  [openedYearWords(2027, ['2027-H1', '2027-Y']), 'Đã mở 2 kỳ: 6 tháng đầu năm 2027, Năm 2027.'],
  [openedYearWords(2027, []), 'Các kỳ của năm 2027 đã có sẵn, hoặc kế hoạch không nêu hạn báo cáo nào.'],
  [
    partnerWords({
      relation: 'with',
      name: 'Sở Y tế',
      agency: 'SYT',
      duties: [],
      counts: noUnits,
      done: 0,
      total: 0,
    }),
    'phối hợp với Sở Y tế',
  ],
])('%s', (words, expected) => {
  expect(words).toBe(expected);
});

it('an extension keeps the day before it in sight', () => {
  const entry = { entry: 'e', agency: 'SNV', agencyName: 'Sở Nội vụ', recordedBy: 'x', recordedAt: '' };
  const undone = { undoneBy: null, undoneAt: null, documentNumber: '12/SNV', reason: 'chờ' };
  const event = { kind: 'extension' as const, ...entry, ...undone, dueOn: day('2025-12-20') };
  expect(eventWords({ ...event, before: day('2025-12-15') }, false)).toBe(
    '◷ gia hạn: 15/12/2025 → 20/12/2025 (văn bản 12/SNV)',
  );
  expect(eventWords({ ...event, before: null, documentNumber: null }, false)).toBe(
    '◷ gia hạn: chưa có hạn → 20/12/2025',
  );
});

it('restated figures and open cases say on what they rest', () => {
  const recorded = { id: 'x', recordedBy: 'thu-ky', recordedAt: '2025-12-01T02:00:00.000Z' };
  const of = { indicator: 'TN-01', period: '2024-Y', ...recorded };
  expect(restatedWords({ ...of, amount: 214, note: 'Sáp nhập', documentNumber: null }, 1)).toMatch(
    /^TN-01 năm 2024: 21,4 \(Sáp nhập\) · thu-ky, 01\/12\/2025 /,
  );
  const open = { severity: 'fatal' as const, notifiedOn: day('2025-12-01'), extended: true, note: '' };
  expect(openCaseWords({ ...of, ...open, until: day('2026-01-30') })).toBe(
    'TN-01, chết người · khai báo 01/12/2025 · đã gia hạn, hạn điều tra đến 30/01/2026',
  );
});

it.each([
  ['III.3.-3', 'III.3, ý 3'],
  ['III.4.3.-1', 'III.4.3, ý 1'],
  ['V.13.p1', 'V.13, đoạn 1'],
  ['V.1.e', 'V.1, điểm e'],
  ['II.1', 'II.1'],
  ['III', 'III'],
  ['III.2.-1, IV.9, IV.16.-1', 'III.2, ý 1; IV.9; IV.16, ý 1'],
  ['Đoạn kết', 'Đoạn kết'],
])('says the place %s as people do', (place, words) => {
  expect(planPlaceWords(place)).toBe(words);
});
