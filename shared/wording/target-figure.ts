import { approximationWord, formatCount, formatPeriod } from '../domain/format-vietnamese';
import type { JudgedFigure } from '../domain/targets/target-verdict';
import { totalStateWords } from './total-state';

/** A figure that a target was judged on: `707`, `hơn 600`, `không phát sinh`. */
export function figureWords(figure: Pick<JudgedFigure, 'state' | 'value' | 'approximation'> | null): string {
  if (figure === null) return totalStateWords.missing;
  if (figure.state !== 'amount' || figure.value === null) {
    return figure.state === 'amount' ? totalStateWords.missing : totalStateWords[figure.state];
  }
  return approximationWord(figure.approximation) + formatCount(figure.value);
}

/** The period of a figure, `năm 2024`; where the plan has none to compare with, `otherwise`. */
export function periodWords(period: string | null | undefined, otherwise = 'cùng kỳ năm trước'): string {
  return period ? formatPeriod(period) : otherwise;
}
