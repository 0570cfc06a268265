import type { Severity } from '../../../../../shared/intake/issue';

/** The first word of a comment, so that the meaning never hangs on the colour alone. */
export const markSigns: Readonly<Record<Severity, string>> = {
  error: 'LỖI',
  question: 'HỎI',
  warning: 'LƯU Ý',
  note: 'LƯU Ý',
};

/** What each sign asks of the agency. */
export const markMeanings: Readonly<Record<Severity, string>> = {
  error: 'chưa nhận được số liệu này, đề nghị sửa',
  question: 'có nhiều cách hiểu, đề nghị cho biết cách đúng',
  warning: 'đã nhận, đề nghị xem lại',
  note: 'đã nhận, ghi lại cách hiểu để cơ quan biết',
};

/** The fill of a marked cell, ARGB; light, so that dark letters stay readable and a grey print still shows it. */
export const markColours: Readonly<Record<Severity, string>> = {
  error: 'FFF4B6B6',
  question: 'FFFFD966',
  warning: 'FFBDD7EE',
  note: 'FFDEEAF6',
};

/** The order of the list: what keeps a figure out comes first. */
export const severities = ['error', 'question', 'warning', 'note'] as const satisfies readonly Severity[];

/** The gravest of some marks. */
export function gravest(marks: ReadonlyArray<{ readonly severity: Severity }>): Severity {
  return severities.find((severity) => marks.some((mark) => mark.severity === severity)) ?? 'note';
}
