import { amountToNumber } from './amount';
import type { ConsolidatedIndicator } from './consolidation';
import { formatCount, formatPercent } from './format-vietnamese';
import { type Judgement, judgeFromZero, judgeRate, type KnownPair, roundingNote } from './judge-rate';
import { percentChange } from './percent-change';
import type { Target, TargetVerdict } from './target';
import { type PeriodLabels, type TargetFigure, targetFigure } from './target-figures';
import { reachesCount, reachesPercent, requirementOf, type TargetRequirement } from './target-requirement';

function undecided(...sentences: readonly string[]): Judgement {
  return { verdict: 'not-decidable', actual: null, sentences };
}

function noData(label: string, state: TargetFigure['state']): Judgement {
  const why = state === 'blank' ? 'cơ quan đã báo cáo nhưng để trống' : 'chưa cơ quan nào báo cáo';
  return { verdict: 'no-data', actual: null, sentences: [`Chưa có số liệu ${label}: ${why}.`] };
}

function judgeCount(
  requirement: TargetRequirement,
  pair: KnownPair,
  indicator: ConsolidatedIndicator,
): Judgement {
  const difference = pair.current - pair.previous;
  const actual = amountToNumber(Number(difference), indicator.decimals);
  const verb = actual > 0 ? 'tăng' : 'giảm';
  const moved =
    actual === 0 ? 'không thay đổi' : `${verb} ${formatCount(Math.abs(actual))} ${indicator.unit}`;
  return {
    verdict: reachesCount(requirement, difference, indicator.decimals) ? 'met' : 'missed',
    actual,
    sentences: [`${pair.currentWords} so với ${pair.previousWords}: ${moved}, ${requirement.words}.`],
  };
}

function judgePercent(requirement: TargetRequirement, pair: KnownPair, unit: string): Judgement {
  if (pair.previous === 0n) return judgeFromZero(requirement, pair, unit);
  const reached = reachesPercent(requirement, pair.previous, pair.current);
  const actual = percentChange(pair.previous, pair.current);
  const fact = `${pair.currentWords} so với ${pair.previousWords}: ${formatPercent(actual ?? 0)}, ${requirement.words}.`;
  const verdict = reached ? 'met' : 'missed';
  return { verdict, actual, sentences: [fact, ...roundingNote(requirement, reached, actual)] };
}

function judge(
  target: Target,
  indicator: ConsolidatedIndicator | undefined,
  denominator: ConsolidatedIndicator | undefined,
  labels: PeriodLabels,
): Judgement {
  const requirement = requirementOf(target);
  if (!requirement) return undecided('Kế hoạch không nêu mức phải đạt nên không đánh giá được bằng số.');
  if (target.indicator === null)
    return undecided('Chỉ tiêu này chưa gắn với số liệu nào trong biểu tổng hợp.');
  if (!indicator) {
    const sentences = [`Biểu tổng hợp chưa có số liệu ${target.indicator}.`];
    return { verdict: 'no-data', actual: null, sentences };
  }
  const current = targetFigure(indicator, 'current');
  const previous = targetFigure(indicator, 'previous');
  const before = labels.previous ?? 'cùng kỳ năm trước';
  if (current.state === 'missing' || current.state === 'blank') return noData(labels.current, current.state);
  if (previous.state === 'missing' || previous.state === 'blank') return noData(before, previous.state);
  const risesByCount = requirement.unit === 'count' && requirement.direction === 'increase';
  const nothingEither = !current.amount && !previous.amount;
  if (nothingEither && !(risesByCount && current.amount === 0n && previous.amount === 0n)) {
    const sentences = [`Không phát sinh trong ${labels.current} và ${before}.`];
    return { verdict: 'no-occurrence', actual: null, sentences };
  }
  if (current.amount === null || previous.amount === null) {
    const words = (figure: TargetFigure) => (figure.amount === null ? 'không phát sinh' : figure.words);
    const fact = `${labels.current}: ${words(current)}; ${before}: ${words(previous)}; ${requirement.words}.`;
    return undecided(
      fact.charAt(0).toUpperCase() + fact.slice(1),
      'Không tính được mức thay đổi khi một bên chưa ghi bằng số.',
    );
  }
  const pair = {
    previous: previous.amount,
    current: current.amount,
    previousWords: previous.words,
    currentWords: current.words,
  };
  if (requirement.unit === 'count') {
    if (target.measure === 'count') return judgeCount(requirement, pair, indicator);
    return undecided('Mức phải đạt ghi bằng số lượng trong khi chỉ tiêu tính theo tỷ lệ.');
  }
  if (target.measure === 'count') return judgePercent(requirement, pair, indicator.unit);
  return judgeRate(target, requirement, pair, indicator, denominator, labels);
}

/**
 * Judges one target of a plan on the consolidated figures of a period and of the same period a year before. Decided on exact
 * integers, the bound included ("ít nhất 5 %" is met by exactly 5 %); the printed percentages are rounded afterwards.
 * `required` and `actual` are in the target's unit, negative for a decrease. The note is Vietnamese, fit to print under the target.
 * Source: the plan's objectives (664/KH-UBND: −4 %, +5 %, +5 %; Đắk Lắk 2024: +30 doanh nghiệp).
 */
export function judgeTarget(
  target: Target,
  indicator: ConsolidatedIndicator | undefined,
  denominator: ConsolidatedIndicator | undefined,
  labels: PeriodLabels,
): TargetVerdict {
  const { verdict, actual, sentences } = judge(target, indicator, denominator, labels);
  const behind = [indicator, target.measure === 'rate' ? denominator : undefined].filter(
    (row) => row !== undefined,
  );
  const missing = new Set(behind.flatMap((row) => row.suppliers.missing)).size;
  const approximate = behind.some(
    (row) => row.approximation !== 'exact' || row.previousApproximation !== 'exact',
  );
  const judgedInPercent =
    target.unit === 'percent' && (indicator?.previous ?? 0) > 0 && indicator?.value !== null;
  const smallBase = indicator?.smallBase ?? false;
  const note = [
    ...sentences,
    ...(smallBase && judgedInPercent ? ['Gốc so sánh dưới 10 nên tỷ lệ phần trăm ít ý nghĩa.'] : []),
    ...(approximate ? ['Có số liệu ước lượng.'] : []),
    ...(missing > 0 ? [`Tạm tính: còn ${formatCount(missing)} cơ quan cung cấp số liệu chưa báo cáo.`] : []),
  ].join(' ');
  const { amount, direction, unit } = target;
  return {
    code: target.code,
    text: target.text,
    verdict,
    unit,
    required: amount === null ? null : direction === 'decrease' ? -amount : amount,
    actual,
    previousValue: indicator?.previous ?? null,
    value: indicator?.value ?? null,
    countChangePercent: indicator?.changePercent ?? null,
    provisional: missing > 0,
    smallBase,
    note,
  };
}
