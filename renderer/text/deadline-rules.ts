import type { RuleDate, RuleSummary } from '../../shared/contract/deadlines';
import { AgencyKind } from '../../shared/domain/agency';
import type { Shift } from '../../shared/domain/deadlines/deadline';
import type { RuleSettings } from '../../shared/domain/deadlines/rule-settings';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { capitalised } from '../../shared/kit/capitalised';
import { agencyKindWords } from '../../shared/wording/agency-kind';
import { cutOffWords } from '../../shared/wording/deadline-warning';
import { dueTermsWords, shiftPolicyWords, windowBasisWords } from '../../shared/wording/due-terms';
import type { RuleFault } from '../model/deadline-rules-filling';
import type { TermsChoice, TermsFault, TermsFilling } from '../model/due-terms-filling';
import { momentWords } from './agencies';
import { dayInYear } from './holidays-day';
import { periodShort } from './period';
import { planPlaceWords } from './plan-place';

/** Words of the tab Quy tắc hạn. */
export const rulesText = {
  title: 'Quy tắc hạn',
  plan: 'Kế hoạch',
  year: 'Năm',
  open: 'Mở quy tắc',
  columns: {
    who: 'Ai báo cáo, gửi ai',
    quote: 'Lời văn bản',
    rule: 'Quy tắc',
    notes: 'Lưu ý',
  },
  dueIn: (year: number) => `Hạn ${year}`,
  close: 'Đóng',
  empty: 'Kế hoạch không có quy tắc báo cáo nào',
  emptyRemedy: 'Chọn kế hoạch khác, hoặc đọc văn bản của kế hoạch để lấy quy tắc báo cáo.',
  retry: 'Thử lại',
  undo: 'Hoàn tác',
  undone: 'đã hoàn tác',
  noDay: 'Văn bản không nêu ngày. Có thể ghi quy tắc hạn khi biết.',
  nothingDue: '—',
  working: 'làm việc',
  lastDay: 'Ngày cuối (đến 23:59)',
  lastWorkingDay: 'Ngày làm việc cuối',
  data: 'Số liệu',
  provisional: 'tạm',
  provisionalTitle: 'Bảng ngày nghỉ của năm chưa được xác nhận',
  dates: 'Các hạn',
  period: 'Kỳ',
  terms: 'Quy tắc',
  shift: 'Khi rơi vào ngày nghỉ',
  window: 'Thời kỳ số liệu',
  tiers: 'Hạn riêng theo loại cơ quan',
  source: 'Nguồn',
  to: 'Gửi',
  edit: 'Sửa quy tắc…',
  addTerms: 'Ghi quy tắc hạn…',
  edits: 'Đã sửa quy tắc',
  noEdits: 'Chưa sửa lần nào; quy tắc đúng như văn bản.',
} as const;

/** Words of the form of a rule. */
export const ruleFormText = {
  title: 'Sửa quy tắc hạn',
  terms: 'Quy tắc',
  ownTerms: 'Quy tắc riêng',
  dayMonth: 'Ngày/tháng',
  dayMonthHint: '15/6',
  once: 'Chỉ năm',
  onceHint: 'hằng năm',
  event: 'Kể từ khi',
  eventHint: 'nhận công văn của Bộ',
  happenedOn: 'Ngày xảy ra',
  happenedHint: 'để trống khi chưa xảy ra',
  count: 'Số ngày',
  countAfter: 'Sau đó',
  unit: 'Tính theo',
  part: 'Hết',
  shift: 'Khi rơi vào ngày nghỉ',
  window: 'Thời kỳ số liệu',
  tiers: 'Hạn riêng theo loại cơ quan',
  tier: 'Loại cơ quan',
  addTier: 'Thêm hạn riêng',
  removeTier: 'Bỏ hạn riêng này',
  quote: 'Lời văn bản nêu hạn riêng',
  reason: 'Lý do sửa',
  noReason: 'Ghi lý do sửa.',
  save: 'Ghi',
  cancel: 'Thôi',
  keys: 'Ctrl+Enter',
} as const;

export const termsChoiceWords: Readonly<Record<TermsChoice, string>> = {
  none: 'không nêu ngày',
  before: 'trước ngày … (không tính ngày ấy)',
  on_or_before: 'chậm nhất ngày … (tính cả ngày ấy)',
  after_event: 'trong … ngày kể từ một việc',
  end_of: 'cuối quý, cuối 6 tháng, cuối năm, hoặc sau đó',
};

export const unitWords: Readonly<Record<TermsFilling['unit'], string>> = {
  day: 'ngày',
  working_day: 'ngày làm việc',
};

export const partWords: Readonly<Record<TermsFilling['part'], string>> = {
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
};

/** What is wrong with the terms in a form. */
export const termsFaultWords: Readonly<Record<TermsFault, string>> = {
  bad_day: 'Ghi ngày/tháng, ví dụ 15/6.',
  bad_year: 'Ghi năm bằng bốn chữ số, hoặc để trống nếu hằng năm.',
  no_event: 'Ghi việc làm mốc, ví dụ “nhận công văn của Bộ”.',
  bad_event_day: 'Ngày xảy ra chưa đúng (ngày/tháng/năm), hoặc để trống.',
  bad_count: 'Số ngày là số nguyên từ 0 đến 366.',
};

/** What is wrong with a form of a rule, and of which kind of agency. */
export function ruleFaultWords({ code, tier }: RuleFault): string {
  const whose = tier === null ? '' : `${agencyKindWords[tier]}: `;
  switch (code) {
    case 'tier_without_terms':
      return `${whose}chọn quy tắc hạn riêng.`;
    case 'tier_without_quote':
      return `${whose}ghi lời văn bản nêu hạn riêng.`;
    case 'tier_twice':
      return `${whose}đã có hạn riêng ở trên.`;
    default:
      return `${whose}${termsFaultWords[code]}`;
  }
}

/** Who reports to whom: `Các sở, ban, ngành → Sở Nội vụ`. */
export function whoWords({ who, reportTo }: Pick<RuleSummary, 'who' | 'reportTo'>): string {
  return reportTo === '' ? who : `${who} → ${reportTo}`;
}

/** Where the words stand: `664/KH-UBND, mục V.3`. */
export function ruleSourceWords({ document, place }: Pick<RuleSummary, 'document' | 'place'>): string {
  return [document, place === '' ? '' : planPlaceWords(place)].filter((part) => part !== '').join(', ');
}

/** Whose date it is, where it is not everybody's: a kind of agency, or one agency. */
export function tierWords({ tier }: Pick<RuleDate, 'tier'>): string {
  if (tier === null) return '';
  const kind = AgencyKind.safeParse(tier);
  return kind.success ? agencyKindWords[kind.data] : tier;
}

/** Of which period and whose a date is, in short: `6T đầu 2026 · UBND xã, phường`. */
export function dateOfWords(date: Pick<RuleDate, 'period' | 'tier'>): string {
  const period = date.period === null ? '' : periodShort(date.period);
  return [period, tierWords(date)].filter((part) => part !== '').join(' · ');
}

/** That a day was moved, beside its year: `dời từ 14/06 (CN)`, `gia hạn từ 14/06 (CN)`. */
export function shiftedFromWords({ kind, from }: Shift, year: number): string {
  const what = kind === 'extension' ? 'gia hạn' : 'dời';
  return from === null ? what : `${what} từ ${dayInYear(from, year)}`;
}

/** The days that figures cover: `15/12/2025–14/06/2026`; empty where nobody says. */
export function dataWords({ dataFrom, dataTo }: Pick<RuleDate, 'dataFrom' | 'dataTo'>): string {
  return dataFrom === null || dataTo === null ? '' : `${formatDate(dataFrom)}–${formatDate(dataTo)}`;
}

/**
 * What the clerk should know of dates, once for all years in which it is the same:
 * `Số liệu chốt 14/12, hạn 14/11: hạn đến trước ngày chốt số liệu (2025, 2026, 2027).`
 */
export function sharedWarnings(dates: readonly RuleDate[]): readonly string[] {
  const years = new Map<string, number[]>();
  for (const date of dates) {
    const { warning, dataTo, lastDay, year } = date;
    if (warning === null || dataTo === null || lastDay === null) continue;
    const whose = date.tier === null ? '' : `${tierWords(date)}: `;
    const [cutOff, due] = [formatDate(dataTo).slice(0, 5), formatDate(lastDay).slice(0, 5)];
    const words = `${whose}số liệu chốt ${cutOff}, hạn ${due}: ${cutOffWords[warning]}`;
    years.set(words, [...(years.get(words) ?? []), year]);
  }
  return [...years].map(([words, of]) => `${capitalised(words)} (${[...new Set(of)].join(', ')}).`);
}

/** A change of a rule: who made it, when, why, and whether it was taken back. */
export function editRecordWords({
  editedBy,
  editedAt,
  undoneBy,
  undoneAt,
}: RuleSummary['edits'][number]): string {
  const undone =
    undoneAt === null ? '' : ` · ${rulesText.undone} ${undoneBy ?? ''}, ${momentWords(undoneAt)}`;
  return `${editedBy}, ${momentWords(editedAt)}${undone}`;
}

/** What a change of a rule changed, a line each: `Quy tắc: trước ngày 15/6 hằng năm → trước ngày 20/6 hằng năm`. */
export function ruleChangeWords({
  before,
  after,
}: Pick<RuleSummary['edits'][number], 'before' | 'after'>): readonly string[] {
  const lines = [
    changed(rulesText.terms, dueTermsWords(before.terms), dueTermsWords(after.terms)),
    changed(rulesText.shift, shiftPolicyWords[before.shift], shiftPolicyWords[after.shift]),
    changed(rulesText.window, windowBasisWords[before.window], windowBasisWords[after.window]),
    changed(rulesText.tiers, tiersWords(before), tiersWords(after)),
  ];
  return lines.filter((line) => line !== null);
}

function changed(name: string, before: string, after: string): string | null {
  return before === after ? null : `${name}: ${before} → ${after}`;
}

function tiersWords({ tiers }: RuleSettings): string {
  if (tiers.length === 0) return 'không có';
  return tiers
    .map(({ tier, terms, quote }) => `${agencyKindWords[tier]} ${dueTermsWords(terms)} (“${quote}”)`)
    .join('; ');
}
