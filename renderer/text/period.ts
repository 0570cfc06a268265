import { formatPeriod, formatQuarter } from '../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../shared/domain/period';
import { capitalised } from '../../shared/kit/capitalised';

/** `Năm 2025`, `6 tháng đầu năm 2025`: the name of a period at the head of a line. */
export function periodTitle(code: PeriodCode): string {
  return capitalised(formatPeriod(code));
}

/** A period in a narrow column: `6T đầu 2025`, `Quý III/2025`, `Năm 2025`, `Đột xuất 1/2025`. */
export function periodShort(code: PeriodCode): string {
  const [year = '', part = ''] = code.split('-');
  if (part === 'H1') return `6T đầu ${year}`;
  if (part === 'H2') return `6T cuối ${year}`;
  if (part === 'Y') return `Năm ${year}`;
  if (part.startsWith('Q')) return `${capitalised(formatQuarter(part))}/${year}`;
  return `Đột xuất ${part.slice(1)}/${year}`;
}
