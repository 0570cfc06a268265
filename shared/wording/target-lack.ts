import { formatCount, formatNumber } from '../domain/format-vietnamese';
import type { TargetVariant } from '../domain/targets/target-verdict';
import type { VerdictReason } from '../domain/targets/verdict-reason';
import { capitalised } from '../kit/capitalised';
import { denominatorName, type TargetSubject } from './target-change';
import { figureWords, periodWords } from './target-figure';

/** ` (Sở Y tế; Sở Nội vụ)`, with how many more where not all are named. */
export function namedWords({
  missing,
  named,
}: {
  readonly missing: number;
  readonly named: readonly string[];
}) {
  if (named.length === 0) return '';
  const more = missing - named.length;
  return ` (${named.join('; ')}${more === 0 ? '' : ` và ${formatCount(more)} cơ quan khác`})`;
}

/** That a change or share cannot be computed, since one of the two figures is no number. */
export function notANumber({ current, base, denominator }: TargetVariant, asked: string): string[] {
  const sides = [current, base ?? denominator]
    .filter((figure) => figure !== null)
    .map((figure) => {
      const label = base === null ? figure.indicator : periodWords(figure.period);
      return `${label}: ${figureWords(figure)}`;
    });
  const fact = [...sides, asked].filter((part) => part !== '').join('; ');
  return [
    `${capitalised(fact)}.`,
    base === null
      ? 'Không tính được tỷ lệ khi một số chưa ghi bằng số.'
      : 'Không tính được mức thay đổi khi một bên chưa ghi bằng số.',
  ];
}

/** That a rate lacks a denominator, and how far it would have had to move. */
export function neededDenominator(
  { periods, times }: Extract<VerdictReason, { kind: 'needs-denominator' }>,
  { current, base }: TargetVariant,
  target: TargetSubject,
  asked: string,
): string[] {
  const lacking = periods.map((period) => periodWords(period, 'kỳ trước')).join(' và ');
  const needs = `Chỉ tiêu tính theo tỷ lệ (${asked}) nên cần ${denominatorName(target)} của ${lacking}.`;
  if (times === null) return [needs];
  const relation = target.direction === 'decrease' ? 'ít nhất' : 'nhiều nhất';
  const bound = times === 0 ? 'chưa đến 0,01' : `${relation} ${formatNumber(times, 2)}`;
  const before = periodWords(base?.period, 'kỳ trước');
  return [needs, `Chỉ đạt nếu mẫu số ${periodWords(current?.period)} bằng ${bound} lần ${before}.`];
}
