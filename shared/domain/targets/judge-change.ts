import { amountToNumber } from '../amount';
import { divideRounded } from '../divide-rounded';
import type { Change } from './change';
import { isNothing, isZero } from './figures';
import { isAtLeast, isAtMost, product, shifted } from './interval';
import { judgePercent } from './judge-percent';
import { judgeRate } from './judge-rate';
import { type Outcome, outcome, withoutFigure } from './outcome';
import { requirementUnit } from './requirement';

const shownDecimals = 2;

/**
 * Judges a change of a count or a rate against what a plan asks, in percent or as a count. "Không phát sinh" on both sides, or 0,
 * is no occurrence; on one side nothing can be computed. The bound counts as reached.
 */
export function judgeChange(change: Change): Outcome {
  const { requirement, current, base, parts } = change;
  const absent = withoutFigure(current) ?? withoutFigure(base);
  if (absent) return absent;
  const risesByCount = requirement.unit === 'count' && requirement.direction === 'increase';
  const nothingEither = isNothing(current) && isNothing(base);
  if (nothingEither && !(risesByCount && isZero(current) && isZero(base))) {
    return outcome('no-occurrence', {
      kind: 'no-occurrence',
      periods: [current.told.period, base.told.period],
    });
  }
  if (current.amount === null || base.amount === null)
    return outcome('not-decidable', { kind: 'not-a-number' });
  if (current.amount < 0n || base.amount < 0n) return outcome('not-decidable', { kind: 'negative' });
  const isVagueZero = base.amount === 0n && !isZero(base);
  if (requirement.unit === 'percent' && isVagueZero)
    return outcome('not-decidable', { kind: 'changed' }, { kind: 'too-vague' });
  if (requirement.unit === 'percent') return parts ? judgeRate(change, parts) : judgePercent(change);
  if (parts) return outcome('not-decidable', { kind: 'count-for-rate' });
  return judgeCount(change);
}

function judgeCount({ requirement, current, base, years }: Change): Outcome {
  if (!current.interval || !base.interval) return outcome('not-decidable', { kind: 'not-a-number' });
  const step = requirement.amount * 10n ** BigInt(current.decimals) * BigInt(years);
  const now = product([current.interval], requirementUnit);
  const bound = product([base.interval], requirementUnit);
  const decision =
    requirement.direction === 'increase'
      ? isAtLeast(now, shifted(bound, step))
      : isAtMost(now, shifted(bound, -step));
  const difference = (current.amount ?? 0n) - (base.amount ?? 0n);
  const actual =
    years === 1
      ? amountToNumber(Number(difference), current.decimals)
      : amountToNumber(
          Number(
            divideRounded(
              difference * 10n ** BigInt(shownDecimals),
              BigInt(years) * 10n ** BigInt(current.decimals),
            ),
          ),
          shownDecimals,
        );
  const verdict = decision === 'open' ? 'not-decidable' : decision === 'yes' ? 'met' : 'missed';
  const vague = decision === 'open' ? [{ kind: 'too-vague' } as const] : [];
  return { verdict, actual, reasons: [{ kind: 'changed' }, ...vague] };
}
