import { formatPeriod } from '../domain/format-vietnamese';
import { PeriodCode } from '../domain/period';

/** What an agency is called; null for a code that is none. */
export type NameOfAgency = (code: string) => string | null;

/** A list of our own with the codes of periods in words: `nội dung: 2025-H1` becomes `nội dung: 6 tháng đầu năm 2025`. */
export function periodsInWords(list: string): string {
  return list.replace(/\b\d{4}-[A-Z]\d{0,2}\b/g, (code) => {
    const period = PeriodCode.safeParse(code);
    return period.success ? formatPeriod(period.data) : code;
  });
}

/** A list of our own with the codes of agencies by their names. Not for what an agency wrote, which is quoted as it is. */
export function agenciesInWords(list: string, nameOf: NameOfAgency): string {
  return list.replace(/[\p{L}\d][\p{L}\d_-]*/gu, (word) => nameOf(word) ?? word);
}
