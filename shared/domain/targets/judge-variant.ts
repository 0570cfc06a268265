import { divideRounded } from '../divide-rounded';
import type { PeriodCode } from '../period';
import { yearOf } from '../period';
import type { Target } from '../target';
import type { Figure, FigureBook } from './figures';
import { judgeChange } from './judge-change';
import { judgeCountLevel, judgeShare, type LevelToReach, type StillOpen } from './judge-level';
import { type MilestoneAt, milestoneAt } from './milestone';
import { type Outcome, outcome } from './outcome';
import { changeRequirement, requiredAmount, requirementUnit } from './requirement';
import type { PlannedVariant, TargetOnCounts } from './variant-plan';

/** What every variant of a target is judged on. */
export type VariantGround = TargetOnCounts & {
  readonly book: FigureBook;
  readonly period: PeriodCode;
  readonly stillOpen: StillOpen | null;
};

/** An outcome with the figures that it was reached on. */
export type JudgedVariant = {
  readonly outcome: Outcome;
  readonly required: number | null;
  readonly years: number;
  readonly figures: Readonly<Record<'current' | 'base' | 'denominator' | 'baseDenominator', Figure | null>>;
};

const noFigures = { current: null, base: null, denominator: null, baseDenominator: null };

/** Carries out one way of judging a target. */
export function judgeVariant(planned: PlannedVariant, ground: VariantGround): JudgedVariant {
  const { target, book } = ground;
  const required = target.amount;
  const without = (...given: Parameters<typeof outcome>): JudgedVariant => ({
    ...{ outcome: outcome(...given), required, years: 1, figures: noFigures },
  });
  if (planned.method === 'none') {
    if (target.measure === 'share' && target.amount !== null)
      return without('not-decidable', { kind: 'change-of-share' });
    return without('not-decidable', { kind: 'unquantified' });
  }
  if (target.indicator === null) return without('not-decidable', { kind: 'unbound' });
  const current = book.current(target.indicator);
  if (!current) return without('no-data', { kind: 'not-in-table', indicator: target.indicator });
  if (planned.method === 'level' || planned.method === 'milestone')
    return judgeLevel(planned, ground, current);

  const year = yearOf(ground.period);
  const since = planned.method === 'year' ? year - 1 : target.baseYear;
  const requirement = changeRequirement(target);
  if (requirement === null) return without('not-decidable', { kind: 'unquantified' });
  if (since === null) return without('not-decidable', { kind: 'no-base-year' });
  if (since >= year) return without('not-decidable', { kind: 'base-year-not-before', baseYear: since });
  const base = book.base(target.indicator, since);
  if (!base) return without('no-data', { kind: 'not-in-table', indicator: target.indicator });
  const isRate = planned.measure === 'rate';
  const below = isRate ? target.denominator : null;
  const denominator = below === null ? null : book.current(below);
  const baseDenominator = below === null ? null : book.base(below, since);
  const years = planned.method === 'mean' ? year - since : 1;
  const parts = isRate ? { current: denominator, base: baseDenominator } : null;
  return {
    outcome: judgeChange({ requirement, current, base, years, parts }),
    required,
    years,
    figures: { current, base, denominator, baseDenominator },
  };
}

function judgeLevel({ measure }: PlannedVariant, ground: VariantGround, current: Figure): JudgedVariant {
  const { target, book, period, factor, stillOpen } = ground;
  const asked = levelOf(target, period);
  if (asked.kind === 'not-yet') {
    const figures = { ...noFigures, current };
    return { outcome: outcome('not-decidable', asked.reason), required: null, years: 1, figures };
  }
  const wanted: LevelToReach = { level: asked.level, direction: target.direction, factor };
  const required = Number(divideRounded(asked.level.over * 100n, asked.level.under * requirementUnit)) / 100;
  const judged = (result: Outcome, denominator: Figure | null): JudgedVariant => ({
    outcome: { ...interim(result, asked.isInterim), reasons: [...result.reasons, ...asked.reasons] },
    required,
    years: 1,
    figures: { ...noFigures, current, denominator },
  });
  if (measure === 'count') return judged(judgeCountLevel(wanted, current), null);
  if (target.denominator === null) return judged(outcome('not-decidable', { kind: 'no-denominator' }), null);
  const whole = book.current(target.denominator);
  if (!whole) {
    return judged(outcome('no-data', { kind: 'not-in-table', indicator: target.denominator }), null);
  }
  return judged(judgeShare(wanted, current, whole, stillOpen), whole);
}

/** The level that a target asks for in a period. In the middle of a year what its milestones ask is an interim verdict. */
function levelOf(target: Target, period: PeriodCode): MilestoneAt {
  const milestone = milestoneAt(target, yearOf(period));
  if (!milestone) {
    const level = { over: requiredAmount(target.amount ?? 0), under: 1n };
    return { kind: 'asked', level, isInterim: false, reasons: [] };
  }
  if (milestone.kind === 'not-yet') return milestone;
  return { ...milestone, isInterim: milestone.isInterim || !period.endsWith('-Y') };
}

function interim(result: Outcome, isInterim: boolean): Outcome {
  if (!isInterim) return result;
  if (result.verdict === 'met') return { ...result, verdict: 'on-track' };
  if (result.verdict === 'missed') return { ...result, verdict: 'behind' };
  return result;
}
