import type { RequestSummary } from '../contract/requests';
import { formatDate, formatPeriod } from '../domain/format-vietnamese';
import type { Period } from '../domain/period';
import type { DocumentHeader } from '../domain/plan-document';

const kinds: Readonly<Record<DocumentHeader['kind'], string>> = {
  plan: 'Kế hoạch',
  report: 'Báo cáo',
  directive: 'Chỉ thị',
  letter: 'Công văn',
  decision: 'Quyết định',
  resolution: 'Nghị quyết',
  other: 'Văn bản',
};

/**
 * A document as a letter refers to it: `Kế hoạch số 664/KH-UBND ngày 10/03/2025 của Ủy ban nhân dân tỉnh Cao Bằng`. One whose number
 * nobody knows is told by its title.
 */
export function documentWords({
  kind,
  number,
  date,
  issuer,
  title,
}: Pick<DocumentHeader, 'kind' | 'number' | 'date' | 'issuer' | 'title'>): string {
  const which = number === null ? `“${title.trim()}”` : numberWords(number);
  const parts = [
    kinds[kind],
    which,
    date === null ? '' : `ngày ${formatDate(date)}`,
    issuer.trim() === '' ? '' : `của ${issuer.trim()}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The number of a document inside a sentence, `số 664/KH-UBND`, whether or not it was recorded with the word before it. */
export function numberWords(number: string): string {
  return `số ${number.trim().replace(/^số\s*:?\s+/i, '')}`;
}

/** The letter of a request as another letter refers to it: `Công văn số 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ`. */
export function requestWords({
  number,
  date,
  asker,
}: Pick<RequestSummary, 'number' | 'date' | 'asker'>): string {
  const parts = [
    'Công văn',
    number === null ? '' : numberWords(number),
    date === null ? '' : `ngày ${formatDate(date)}`,
    `của ${asker.trim()}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * The words of a document about the day, `quote`, and the day that they come to, as one whole: without words both are one sentence. A
 * report that is told by the document just named is not named by it again. `day` is the end of the sentence, null where there is none.
 */
export function ruleSentences(
  {
    basis,
    report,
    standingAgency,
  }: { readonly basis: string; readonly report: string; readonly standingAgency: string },
  quote: string,
  day: string | null,
): string {
  const isNamed = report.endsWith(basis);
  if (quote !== '') {
    const said = `Tại ${basis}, thời hạn gửi báo cáo được nêu là “${quote}”.`;
    return day === null ? said : `${said} ${isNamed ? 'Theo đó' : `Đối với ${report}`}, ${day}`;
  }
  if (day === null) return `Thực hiện ${basis}, ${standingAgency} tổng hợp báo cáo của các cơ quan, đơn vị.`;
  return `Thực hiện ${basis}${isNamed ? '' : `, đối với ${report}`}, ${day}`;
}

/** The report of a period as letters name it; one out of turn is told by the letter that asks for it. */
export function reportWords({ code, kind }: Period, basis: string): string {
  return kind === 'adhoc'
    ? `báo cáo theo ${basis}`
    : `báo cáo công tác an toàn, vệ sinh lao động ${formatPeriod(code)}`;
}

/** The report where it was named before: `báo cáo năm 2025`; one out of turn is the one named above. */
export function reportAgainWords({ code, kind }: Period): string {
  return kind === 'adhoc' ? 'báo cáo nêu trên' : `báo cáo ${formatPeriod(code)}`;
}
