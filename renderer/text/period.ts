import type { CalendarDate } from '../../shared/domain/calendar-date';
import { daysBetween } from '../../shared/domain/calendar-date';
import { formatDate, formatPeriod, formatQuarter } from '../../shared/domain/format-vietnamese';
import type { Period, PeriodCode } from '../../shared/domain/period';

/** `Năm 2025`, `6 tháng đầu năm 2025`: the name of a period at the head of a line. */
export function periodTitle(code: PeriodCode): string {
  return upperFirst(formatPeriod(code));
}

/** A period in a narrow column: `6T đầu 2025`, `Quý III/2025`, `Năm 2025`, `Đột xuất 1/2025`. */
export function periodShort(code: PeriodCode): string {
  const [year = '', part = ''] = code.split('-');
  if (part === 'H1') return `6T đầu ${year}`;
  if (part === 'H2') return `6T cuối ${year}`;
  if (part === 'Y') return `Năm ${year}`;
  if (part.startsWith('Q')) return `${upperFirst(formatQuarter(part))}/${year}`;
  return `Đột xuất ${part.slice(1)}/${year}`;
}

/** How far the last day of a period is away, for the head of the window. */
export function dueWords(period: Pick<Period, 'dueDate'>, today: CalendarDate): string {
  if (!period.dueDate) return 'Kế hoạch không nêu hạn nộp';
  const date = formatDate(period.dueDate);
  const days = daysBetween(today, period.dueDate);
  if (days > 0) return `Hạn nộp ${date}, còn ${days} ngày`;
  if (days === 0) return `Hạn nộp ${date}, hôm nay`;
  return `Hạn nộp ${date}, đã qua ${-days} ngày`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
