import type { CalendarDate } from '../domain/calendar-date';
import { formatDate, formatPeriod } from '../domain/format-vietnamese';
import type { PeriodCode } from '../domain/period';

/** The plan as a title names it. */
export type TitledPlan = {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
};

/** A report by a plan: `Báo cáo 6 tháng đầu năm 2026 theo Kế hoạch 664/KH-UBND`. Out of a period it is of a year. */
export function reportTitle(of: PeriodCode | number, plan: TitledPlan): string {
  return `Báo cáo ${typeof of === 'number' ? `năm ${of}` : formatPeriod(of)} theo ${planName(plan)}`;
}

/** A plan by its number, else by its title. */
function planName({ title, documentNumber }: Omit<TitledPlan, 'documentDate'>): string {
  return documentNumber === null ? title : `Kế hoạch ${documentNumber}`;
}

/** A place in a plan: `Kế hoạch 664/KH-UBND ngày 10/03/2025, VI.1`. */
export function planPlace(plan: TitledPlan, place: string): string {
  const date =
    plan.documentNumber === null || plan.documentDate === null
      ? ''
      : ` ngày ${formatDate(plan.documentDate)}`;
  return `${planName(plan)}${date}${place === '' ? '' : `, ${place}`}`;
}

/** The same for some of those who report: the agencies of a kind, or one agency. */
export function titleFor(title: string, whom: string | null): string {
  return whom === null ? title : `${title} (${whom})`;
}

/** A duty by its place and its first words: `Nhiệm vụ V.11.-1: Chủ trì, phối hợp …`. */
export function dutyTitle(label: string, text: string): string {
  return `Nhiệm vụ ${label}: ${firstWords(text)}`;
}

/** A report that a letter asks for out of turn. */
export function requestDeadlineTitle(letter: string): string {
  return `Trả lời ${letter}`;
}

/** What the law asks, with the year of its figures: `Tổng hợp tai nạn lao động cả năm của tỉnh (năm 2025)`. */
export function statutoryTitle(title: string, year: number | null): string {
  return year === null ? title : `${title} (năm ${year})`;
}

const mostLetters = 140;

/** The beginning of a text in one line, cut between words. */
function firstWords(text: string): string {
  const line = text
    .slice(0, mostLetters * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= mostLetters) return line;
  const cut = line.slice(0, mostLetters);
  const blank = cut.lastIndexOf(' ');
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}
