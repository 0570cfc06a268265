import type { RequestSummary } from '../contract/requests';
import { formatDate } from '../domain/format-vietnamese';

/** A request by its letter: `Công văn 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ`; a letter without a number has none. */
export function requestTitle({
  number,
  date,
  asker,
}: Pick<RequestSummary, 'number' | 'date' | 'asker'>): string {
  const parts = ['Công văn', number, date === null ? null : `ngày ${formatDate(date)}`, `của ${asker}`];
  return parts.filter((part) => part !== null).join(' ');
}
