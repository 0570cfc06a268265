import type { RequestLine } from '../contract/requests';
import { assertNever } from '../kit/assert-never';

/** The sign that stands before the word, so that a state is never told by colour alone. */
export const requestLineSigns: Readonly<Record<RequestLine['state'], string>> = {
  answered: '●',
  reused: '↺',
  missing: '○',
};

/** What is known of one indicator and supplier in a request, in words. */
export function requestLineWord(state: RequestLine['state']): string {
  switch (state) {
    case 'answered':
      return 'đã trả lời';
    case 'reused':
      return 'dùng lại';
    case 'missing':
      return 'còn thiếu';
    default:
      return assertNever(state);
  }
}

/** Whose part nothing is held of, while another's is: `Thiếu phần của Sở Y tế, Sở Xây dựng.`; empty where nothing lacks. */
export function lackingWords(lacking: RequestLine['lacking']): string {
  if (lacking.length === 0) return '';
  return `Thiếu phần của ${lacking.map(({ agencyName }) => agencyName).join(', ')}.`;
}
