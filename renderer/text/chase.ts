import type { ChaseCell, ChaseRow } from '../../shared/contract/chase';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { ChaseStep } from '../../shared/domain/deadlines/chase';
import { formatNumber } from '../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../shared/domain/period';
import { assertNever } from '../../shared/kit/assert-never';
import { chaseStepWords } from '../../shared/wording/chase-step';
import { receptionSign, receptionStateWords } from '../../shared/wording/reception-state';
import type { ChaseFilter } from '../model/chase-board';
import type { LadderStep } from '../model/chase-ladder';
import { isLate } from '../model/chase-ladder';
import { periodShort, periodTitle } from './period';
import { shortDay } from './today';

/** Words of the screen Đôn đốc. */
export const chaseText = {
  title: 'Đôn đốc',
  filter: 'Cơ quan được hiện',
  agency: 'Cơ quan',
  mark: 'Đánh dấu',
  marked: 'đã đánh dấu',
  unmark: 'Bỏ đánh dấu',
  markAllLate: 'Chọn tất cả đang muộn',
  draft: 'Soạn công văn…',
  draftKeys: 'S',
  recordSent: 'Ghi đã gửi…',
  settings: 'Cài đặt…',
  keys: 'Space: đánh dấu · Shift+Space: đánh dấu cả khoảng · Enter: mở cơ quan · S: soạn công văn · Ctrl+Z: hoàn tác',
  requested: 'đề nghị',
  nobody: 'Không còn cơ quan nào phải đôn đốc.',
  nobodyNext: 'Chưa có cơ quan nào đến bước tiếp theo.',
  nobodyAtAll: 'Kế hoạch chưa có cơ quan nào phải báo cáo.',
  showAll: 'Xem tất cả cơ quan',
  notBound: 'không phải báo cáo',
  drafted: 'có nháp',
  nothingNext: 'Không còn bước nào tiếp theo.',
  standing: 'cơ quan thường trực',
  fold: 'Thu gọn',
  unfold: 'Mở ra',
  undo: 'Hoàn tác',
  undoKeys: 'Ctrl+Z',
  redo: 'Làm lại',
  redoKeys: 'Ctrl+Y',
  dismiss: 'Đã đọc',
} as const;

export const chaseFilters: Readonly<Record<ChaseFilter, string>> = {
  late: 'cần đôn đốc',
  next_due: 'đến bước tiếp theo',
  all: 'tất cả',
};

/** A step as the beginning of a line. */
export const chaseStepTitles: Readonly<Record<ChaseStep, string>> = {
  remind: 'Nhắc',
  urge: 'Đôn đốc',
  report_up: 'Báo cáo UBND',
};

/** Where an agency stands in a period: `○ chưa có`, `↩ trả lại`. */
export function cellState(cell: ChaseCell): { readonly sign: string; readonly word: string } {
  return { sign: receptionSign(cell), word: receptionStateWords(cell) };
}

/** `quá 5 ngày làm việc`; for what is not due yet its last day, `(14/12)`. Empty where the state says it all. */
export function overdueWords(cell: ChaseCell, today: CalendarDate): string {
  const { state, dueDate } = cell;
  if (!isLate(cell)) {
    const isAhead = state === 'not-due' || state === 'due-soon';
    return isAhead && dueDate !== null ? `(${shortDay(dueDate, today)})` : '';
  }
  return cell.overdue > 0 ? `quá ${cell.overdue} ngày làm việc` : 'vừa quá hạn';
}

const stepSigns: Readonly<Record<LadderStep['state'], string>> = {
  sent: '✓',
  skipped: '–',
  due: '▸',
  next: '▹',
  later: '·',
};

/** A step in a row: `✓ nhắc 12/12`, `▸ đôn đốc 18/12`, `· báo cáo UBND`. */
export function ladderSign({ state }: LadderStep): string {
  return stepSigns[state];
}

/** A step without its sign: `nhắc 12/12`, with a draft `đôn đốc 18/12 ✎`. */
export function ladderWords(step: LadderStep, today: CalendarDate): string {
  return `${stepWords(step, today)}${step.isDrafted ? ' ✎' : ''}`;
}

function stepWords({ step, day }: LadderStep, today: CalendarDate): string {
  return `${chaseStepWords[step]}${day === null ? '' : ` ${shortDay(day, today)}`}`;
}

/** A step read out: `đã nhắc 12/12`, `bước tiếp đôn đốc 18/12, đến hạn`. */
export function ladderSpoken(step: LadderStep, today: CalendarDate): string {
  const words = `${stepWords(step, today)}${step.isDrafted ? `, ${chaseText.drafted}` : ''}`;
  switch (step.state) {
    case 'sent':
      return `đã ${words}`;
    case 'due':
      return `bước tiếp ${words}, đã đến hạn`;
    case 'next':
      return `bước tiếp ${words}`;
    case 'skipped':
      return `không ${words}`;
    case 'later':
      return `chưa ${words}`;
    default:
      return assertNever(step.state);
  }
}

/** `Sở Y tế, Năm 2025: chưa có, quá 5 ngày làm việc, đã nhắc 12/12, bước tiếp …`. */
export function cellSpoken(
  { name }: Pick<ChaseRow, 'name'>,
  cell: ChaseCell,
  steps: readonly LadderStep[],
  today: CalendarDate,
): string {
  const parts = [
    cellState(cell).word,
    overdueWords(cell, today),
    ...steps
      .filter(({ state }) => state !== 'later' && state !== 'skipped')
      .map((step) => ladderSpoken(step, today)),
  ].filter((part) => part !== '');
  return `${name}, ${periodTitle(cell.period)}: ${parts.join(', ')}`;
}

/** Beside the heading of a group: `6 muộn · 2 đến bước`. */
export function groupWords({ late, due }: { readonly late: number; readonly due: number }): string {
  return [
    ...(late > 0 ? [`${formatNumber(late, 0)} muộn`] : []),
    ...(due > 0 ? [`${formatNumber(due, 0)} đến bước`] : []),
  ].join(' · ');
}

/** Periods that the board has no room for, in which something is left to do with an agency; many are counted. */
export function elsewhereWords(periods: readonly PeriodCode[]): string {
  const named = periods.slice(0, 2).map(periodShort).join(', ');
  const more = periods.length - 2;
  return `còn ở kỳ khác: ${named}${more > 0 ? ` và ${formatNumber(more, 0)} kỳ nữa` : ''}`;
}

/** That not all periods stand side by side: `3 trong 5 kỳ; chọn kỳ ở đầu cửa sổ để xem kỳ khác`. */
export function columnsWords(shown: number, all: number): string {
  return `${shown} trong ${all} kỳ; chọn kỳ ở đầu cửa sổ để xem kỳ khác`;
}
