import { amountToNumber } from '../amount';
import type { CalendarDate } from '../calendar-date';
import { divideRounded } from '../divide-rounded';
import { type Figure, isNothing } from './figures';
import {
  type Decision,
  exactly,
  type Interval,
  isAtLeast,
  isAtMost,
  isExact,
  product,
  shifted,
} from './interval';
import type { Level } from './milestone';
import { type Outcome, outcome, withoutFigure } from './outcome';
import { requirementUnit } from './requirement';
import type { VerdictReason } from './verdict-reason';

/** Accidents that are not investigated yet and within their legal time; `until` is the day on which the last of them is due. */
export type StillOpen = { readonly count: number; readonly until: CalendarDate };

/** A level that has to be reached, or not to be passed for a decrease. */
export type LevelToReach = {
  readonly level: Level;
  readonly direction: 'decrease' | 'increase' | 'reach';
  /** What a quotient is multiplied with: 100 for a share in percent, 100 000 for a rate among so many workers. */
  readonly factor: number;
};

function decide({ level, direction }: LevelToReach, over: Interval, under: readonly Interval[]): Decision {
  const reached = product([over], requirementUnit * level.under);
  const asked = product(under, level.over);
  return direction === 'decrease' ? isAtMost(reached, asked) : isAtLeast(reached, asked);
}

function verdictAndWhy(decision: Decision): { verdict: Outcome['verdict']; vague: VerdictReason[] } {
  if (decision === 'open') return { verdict: 'not-decidable', vague: [{ kind: 'too-vague' }] };
  return { verdict: decision === 'yes' ? 'met' : 'missed', vague: [] };
}

/** Judges a count that has to reach a level. */
export function judgeCountLevel(wanted: LevelToReach, current: Figure): Outcome {
  const absent = withoutFigure(current);
  if (absent) return absent;
  if (!current.interval || current.amount === null) return outcome('not-decidable', { kind: 'not-a-number' });
  const decision = decide(wanted, current.interval, [exactly(10n ** BigInt(current.decimals))]);
  const { verdict, vague } = verdictAndWhy(decision);
  const actual = amountToNumber(Number(current.amount), current.decimals);
  return { verdict, actual, reasons: [{ kind: 'level' }, ...vague] };
}

/**
 * Judges the share that a figure is of another in percent, the bound counting as reached: 100 % asks for all of them. Where there
 * is nothing to take a share of, nothing occurred. A part that is larger than the whole is a question about the figures and no
 * verdict. Accidents within the legal time of their investigation (Luật ATVSLĐ, điều 35) leave a missed share open.
 */
export function judgeShare(
  wanted: LevelToReach,
  part: Figure,
  whole: Figure,
  stillOpen: StillOpen | null,
): Outcome {
  const absent = withoutFigure(whole) ?? withoutFigure(part);
  if (absent) return absent;
  if (isNothing(whole)) {
    if (part.amount) return outcome('not-decidable', { kind: 'share' }, { kind: 'more-than-all' });
    return outcome('no-occurrence', { kind: 'no-occurrence', periods: [whole.told.period] });
  }
  if (!part.interval || !whole.interval || part.amount === null || whole.amount === null) {
    return outcome('not-decidable', { kind: 'not-a-number' });
  }
  if (part.amount < 0n || whole.amount < 0n) return outcome('not-decidable', { kind: 'negative' });
  const partScale = 10n ** BigInt(part.decimals);
  const wholeScale = 10n ** BigInt(whole.decimals);
  const isMore =
    wanted.factor === 100 &&
    isAtMost(product([part.interval], wholeScale), product([whole.interval], partScale)) === 'no';
  if (isMore) return outcome('not-decidable', { kind: 'share' }, { kind: 'more-than-all' });

  const factor = BigInt(wanted.factor);
  const asked = [whole.interval, exactly(partScale)];
  const reached = (more: bigint) =>
    product([shifted(part.interval ?? exactly(0n), more)], factor * wholeScale);
  const decision = decide(wanted, reached(0n), asked);
  const hundredths =
    whole.amount === 0n
      ? null
      : divideRounded(part.amount * wholeScale * factor * 100n, whole.amount * partScale);
  const actual = hundredths === null ? null : Number(hundredths) / 100;
  const { verdict, vague } = verdictAndWhy(decision);
  const share: Outcome = { verdict, actual, reasons: [{ kind: 'share' }, ...vague] };
  if (decision !== 'no') return share;
  const looksReached =
    hundredths !== null &&
    [part.interval, whole.interval].every(isExact) &&
    wanted.direction !== 'decrease' &&
    hundredths * requirementUnit * wanted.level.under >= wanted.level.over * 100n;
  const unrounded = looksReached ? [{ kind: 'unrounded' } as const] : [];
  if (!stillOpen) return { ...share, reasons: [...share.reasons, ...unrounded] };

  const missing = Number((whole.amount * partScale - part.amount * wholeScale) / (wholeScale * partScale));
  const withOpen = decide(wanted, reached(BigInt(stillOpen.count) * partScale), asked);
  if (withOpen === 'no') {
    const beyond = { kind: 'beyond-legal-time', missing, open: stillOpen.count } as const;
    return { ...share, reasons: [...share.reasons, beyond] };
  }
  const open = Math.min(stillOpen.count, missing);
  const within = { kind: 'within-legal-time', missing, open, until: stillOpen.until } as const;
  return { verdict: 'not-decidable', actual, reasons: [...share.reasons, within] };
}
