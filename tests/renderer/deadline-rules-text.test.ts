import { describe, expect, it } from 'vitest';
import {
  dataWords,
  dateOfWords,
  editRecordWords,
  ruleChangeWords,
  ruleFaultWords,
  ruleSourceWords,
  sharedWarnings,
  shiftedFromWords,
  whoWords,
} from '../../renderer/text/deadline-rules';
import { dayInYear } from '../../renderer/text/holidays-day';
import { ruleDateOf, ruleOf, settingsOf } from './deadline-rules-samples';
import { day } from './samples';

it('a rule says who reports to whom, and where its words stand', () => {
  expect(whoWords(ruleOf({}))).toBe('Các sở → Sở Nội vụ');
  expect(whoWords(ruleOf({ reportTo: '' }))).toBe('Các sở');
  expect(ruleSourceWords(ruleOf({ place: 'III.3.-3' }))).toBe('1/KH-UBND, III.3, ý 3');
  expect(ruleSourceWords(ruleOf({ document: '', place: '' }))).toBe('');
});

describe('a date', () => {
  it('says of which period and whose it is', () => {
    expect(dateOfWords(ruleDateOf({}))).toBe('6T đầu 2026');
    expect(dateOfWords(ruleDateOf({ tier: 'commune_committee' }))).toBe('6T đầu 2026 · UBND xã, phường');
    expect(dateOfWords(ruleDateOf({ period: null, tier: 'SYT' }))).toBe('SYT');
  });

  it('says which days its figures cover', () => {
    expect(dataWords(ruleDateOf({}))).toBe('15/12/2025–14/06/2026');
    expect(dataWords(ruleDateOf({ dataTo: null }))).toBe('');
  });

  it('warns where its figures end after it, or too short before, once for the years in which it is alike', () => {
    const [dataTo, lastDay] = [day('2026-12-14'), day('2026-11-14')];
    const after = { warning: 'before_cut_off', dataTo, lastDay } as const;
    expect(
      sharedWarnings([
        ruleDateOf({ ...after, year: 2025, dataTo: day('2025-12-14'), lastDay: day('2025-11-14') }),
        ruleDateOf(after),
        ruleDateOf({ warning: 'no_working_day', tier: 'press' }),
        ruleDateOf({}),
      ]),
    ).toEqual([
      'Số liệu chốt 14/12, hạn 14/11: hạn đến trước ngày chốt số liệu (2025, 2026).',
      'Báo, đài: số liệu chốt 14/06, hạn 14/06: từ ngày chốt số liệu đến hạn không còn ngày làm việc nào (2026).',
    ]);
  });

  it('says from which day it was moved, or that it was granted', () => {
    const from = day('2026-06-14');
    const extension = {
      kind: 'extension',
      reason: 'x',
      documentNumber: null,
      recordedBy: '',
      recordedAt: '',
    } as const;
    expect([
      shiftedFromWords({ kind: 'working_day', from, policy: 'next_working', over: [] }, 2026),
      shiftedFromWords({ ...extension, from }, 2026),
      shiftedFromWords({ ...extension, from: null }, 2026),
    ]).toEqual(['dời từ 14/06 (CN)', 'gia hạn từ 14/06 (CN)', 'gia hạn']);
  });

  it('stands beside its year without it', () => {
    expect(dayInYear(day('2026-06-14'), 2026)).toBe('14/06 (CN)');
    expect(dayInYear(day('2027-01-10'), 2026)).toBe('10/01/2027 (CN)');
  });
});

describe('a change', () => {
  const edit = {
    ...{ edit: 'e1', before: settingsOf({ terms: null }), reason: 'văn bản mới' },
    after: settingsOf({
      ...{ shift: 'next_working', window: 'calendar' },
      tiers: [
        {
          ...{ tier: 'press', quote: 'trước 01/6' },
          terms: { kind: 'day', on: { relation: 'before', day: 1, month: 6 } },
        },
      ],
    }),
    ...{ editedBy: 'Thư ký', editedAt: new Date(2026, 10, 22, 8, 5).toISOString() },
    ...{ undoneBy: null, undoneAt: null },
  };

  it('says what it changed, and nothing that stayed', () => {
    expect(ruleChangeWords(edit)).toEqual([
      'Quy tắc: không nêu ngày → trước ngày 15/6 hằng năm',
      'Khi rơi vào ngày nghỉ: giữ nguyên ngày → lùi đến ngày làm việc tiếp theo',
      'Thời kỳ số liệu: năm báo cáo hành chính (15/12 năm trước đến 14/12) → năm dương lịch (01/01 đến 31/12)',
      'Hạn riêng theo loại cơ quan: không có → Báo, đài trước ngày 01/6 hằng năm (“trước 01/6”)',
    ]);
    expect(ruleChangeWords({ before: edit.after, after: edit.after })).toEqual([]);
  });

  it('says who made it, and who took it back', () => {
    expect(editRecordWords(edit)).toBe('Thư ký, 22/11/2026 08:05');
    expect(editRecordWords({ ...edit, undoneBy: 'Thư ký', undoneAt: edit.editedAt })).toBe(
      'Thư ký, 22/11/2026 08:05 · đã hoàn tác Thư ký, 22/11/2026 08:05',
    );
  });
});

it.each([
  [{ code: 'bad_day', tier: null }, 'Ghi ngày/tháng, ví dụ 15/6.'],
  [{ code: 'bad_day', tier: 'press' }, 'Báo, đài: Ghi ngày/tháng, ví dụ 15/6.'],
  [{ code: 'tier_without_terms', tier: 'press' }, 'Báo, đài: chọn quy tắc hạn riêng.'],
  [{ code: 'tier_without_quote', tier: 'press' }, 'Báo, đài: ghi lời văn bản nêu hạn riêng.'],
  [{ code: 'tier_twice', tier: 'press' }, 'Báo, đài: đã có hạn riêng ở trên.'],
] as const)('a fault %o is told', (fault, words) => {
  expect(ruleFaultWords(fault)).toBe(words);
});
