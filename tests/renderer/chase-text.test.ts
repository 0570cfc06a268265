import { describe, expect, it } from 'vitest';
import { ladderSteps } from '../../renderer/model/chase-ladder';
import { cellSpoken, groupWords, ladderSign, ladderWords, overdueWords } from '../../renderer/text/chase';
import { chaseDeedWords, letterStanding, owedSummary, owedWords } from '../../renderer/text/chase-letters';
import { cell, letter, sending } from './chase-samples';
import { day } from './samples';

const today = day('2025-12-18');
const reminded = { step: 'remind', letter: 'l', sentOn: day('2025-12-09'), sentBy: 'thu-ky' } as const;

describe('a cell of the board', () => {
  const line = (part: Parameters<typeof cell>[0]) =>
    ladderSteps(cell(part), today)
      .map((step) => `${ladderSign(step)} ${ladderWords(step, today)}`)
      .join(' · ');

  it.each([
    [{ sent: [reminded] }, '✓ nhắc 09/12 · ▸ đôn đốc 17/12 · · báo cáo UBND'],
    [{ drafted: 'l2' }, '– nhắc · ▸ đôn đốc 17/12 ✎ · · báo cáo UBND'],
    [
      { next: { step: 'remind' as const, dueOn: day('2026-01-05') } },
      '▹ nhắc 05/01/2026 · · đôn đốc · · báo cáo UBND',
    ],
    [
      { state: 'on-time' as const, overdue: 0, sent: [reminded], next: null },
      '✓ nhắc 09/12 · · đôn đốc · · báo cáo UBND',
    ],
  ])('shows its steps: %#', (part, expected) => {
    expect(line(part)).toBe(expected);
  });

  it.each([
    [{}, 'quá 3 ngày làm việc'],
    [{ overdue: 0 }, 'vừa quá hạn'],
    [{ state: 'due-soon' as const, overdue: 0 }, '(14/12)'],
    [{ state: 'extended' as const, overdue: 0 }, ''],
    [{ state: 'late' as const, overdue: 0 }, ''],
    [{ state: 'not-due' as const, overdue: 0, dueDate: null }, ''],
  ])('says how late it is: %#', (part, expected) => {
    expect(overdueWords(cell(part), today)).toBe(expected);
  });

  it('is read out whole', () => {
    const one = cell({ sent: [reminded], drafted: 'l2' });
    expect(cellSpoken({ name: 'Sở Y tế' }, one, ladderSteps(one, today), today)).toBe(
      'Sở Y tế, Năm 2025: chưa có, quá 3 ngày làm việc, đã nhắc 09/12, bước tiếp đôn đốc 17/12, có nháp, đã đến hạn',
    );
    expect([groupWords({ late: 6, due: 2 }), groupWords({ late: 0, due: 0 })]).toEqual([
      '6 muộn · 2 đến bước',
      '',
    ]);
  });
});

describe('letters', () => {
  it.each([
    [letter({}), '✎ nháp'],
    [letter({ sendings: [sending({})] }), '✓ đã gửi 18/12/2025, số 15/SNV-VL'],
    [letter({ sendings: [sending({ documentNumber: null })] }), '✓ đã gửi 18/12/2025, chưa ghi số'],
    [letter({ undoneAt: '2025-12-19T02:00:00.000Z', undoneBy: 'thu-ky' }), '× đã bỏ'],
  ])('%#', (one, expected) => {
    const { sign, word } = letterStanding(one);
    expect(`${sign} ${word}`).toBe(expected);
  });

  it('say what is owed, one by one and in short', () => {
    const owed = [
      { kind: 'report', quote: null, dueDate: day('2025-12-14') },
      { kind: 'correction', returnedAt: '2025-12-16T03:00:00.000Z' },
      { kind: 'indicator', code: 'SK-01', name: 'Số lượt khám', unit: 'lượt' },
      { kind: 'duty', assignment: 'V.3', label: 'đ', text: 'Chăm sóc sức khỏe' },
    ] as const;
    expect(owed.map(owedWords)).toEqual([
      'Báo cáo của kỳ, hạn 14/12/2025',
      'Bản sửa của báo cáo đã trả lại 16/12/2025',
      'SK-01 Số lượt khám (lượt)',
      'V.3, điểm đ Chăm sóc sức khỏe',
    ]);
    expect(owedSummary(owed)).toBe('báo cáo · bản sửa · 1 chỉ tiêu · 1 nhiệm vụ');
    expect(owedSummary([])).toBe('');
  });

  it('tell what was done', () => {
    expect(
      [
        { kind: 'drafted', letters: 2, agencies: 18 } as const,
        { kind: 'sent', letters: 1, sentOn: today } as const,
        { kind: 'sending-undone', sentOn: today } as const,
        { kind: 'discarded', letters: 1 } as const,
        { kind: 'restored', letters: 3 } as const,
        { kind: 'settings' } as const,
      ].map(chaseDeedWords),
    ).toEqual([
      'Đã soạn 2 công văn cho 18 cơ quan',
      'Đã ghi gửi 1 công văn ngày 18/12/2025',
      'Đã hoàn tác lần ghi gửi ngày 18/12/2025',
      'Đã bỏ nháp',
      'Đã lấy lại 3 nháp',
      'Đã đổi bậc đôn đốc và đầu công văn',
    ]);
  });
});
