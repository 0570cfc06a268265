import type { Verdict } from '../domain/targets/target-verdict';
import { assertNever } from '../kit/assert-never';

/** A verdict on a target in the words of a report. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'met':
      return 'đạt';
    case 'missed':
      return 'chưa đạt';
    case 'on-track':
      return 'đúng tiến độ';
    case 'behind':
      return 'chậm tiến độ';
    case 'not-decidable':
      return 'chưa đủ căn cứ đánh giá';
    case 'no-occurrence':
      return 'không phát sinh';
    case 'no-data':
      return 'chưa có số liệu';
    default:
      return assertNever(verdict);
  }
}
