import type { Searchable } from '../text/searchable';
import { asOneSeries, type ClauseTarget, type Milestone, withMilestone } from './clause-target';
import { isCountOfTarget, isDeedBefore, isOfEvent } from './counts';
import type { Lead } from './lead';
import { cutMetric, metricBefore } from './metric';
import type { Quantity } from './quantities';
import { verbSharedWith } from './shared-verb';
import { targetWithoutFigure, trimmedStart } from './target-without-figure';
import { wordsBefore } from './words-before';
import { wordsBehind } from './words-behind';

/**
 * The targets of a clause (`from` up to `until`, without stops inside), given the figures in it and what stands over it.
 * `topic` is what stands before a colon and names the metric where the clause itself does not; `earlier` is the last target of
 * the clause before, whose verb may go on. Counts of what shall be done ("Tổ chức 12 lớp") are targets only `inTargets`.
 */
export function parseClause(
  text: Searchable,
  from: number,
  until: number,
  quantities: readonly Quantity[],
  lead: Lead,
  topic: string | null,
  earlier: ClauseTarget | null,
  inTargets: boolean,
): readonly ClauseTarget[] {
  const targets: ClauseTarget[] = [];
  const pending: Milestone[] = [];
  let free = from;
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.start < free || isOfEvent(text, from, quantity)) continue;
    const before = wordsBefore(text, free, quantity.start);
    const behind = wordsBehind(text.plain, quantity.end, until, before.year !== null);
    const following = quantities[index + 1];
    const first = metricBefore(text, free, before.start);
    const areaEnd = following ? startOfNext(text, behind.end, following.start) : until;
    const isBehind = first.metric === '' || first.isAction || before.change === null;
    const second = cutMetric(text, behind.end, isBehind ? areaEnd : behind.end);
    const year = behind.year ?? before.year ?? second.year ?? first.year;
    const previous = targets.at(-1);
    const bare = first.metric === '' && second.metric === '' && quantity.percent;
    if (bare && previous && year !== null && previous.unit === 'percent') {
      targets[targets.length - 1] = withMilestone(previous, { year, amount: quantity.amount }, second.end);
      free = Math.max(behind.end, second.end);
      continue;
    }
    if (bare && following && year !== null && topic === null) {
      pending.push({ year, amount: quantity.amount });
      free = behind.end;
      continue;
    }
    const sharer = verbSharedWith(text, previous ?? earlier, quantity, free, second.metric);
    const more = before.more && !quantity.percent ? 'increase' : null;
    const direction = before.change ?? more ?? lead.direction ?? sharer?.direction ?? null;
    if (!quantity.percent && previous && quantity.noun === 'lần') continue;
    const isDeed = inTargets && (first.isAction || isDeedBefore(text, free, quantity.start));
    if (!quantity.percent && !isDeed && !isCountOfTarget(before, first.metric, direction)) continue;
    const metric = metricOf(first, second, before.change, quantity, topic);
    if (metric === '') continue;
    const end = Math.max(
      behind.end,
      second.metric === '' ? 0 : second.end,
      quantity.end + (quantity.noun?.length ?? 0),
    );
    const start = first.metric === '' ? before.start : first.start;
    const isShared = before.change === null && lead.direction === null && direction !== null;
    const doubts = [
      ...(isShared ? ['shared-verb'] : []),
      ...(before.atMost ? ['upper-bound'] : []),
      ...(quantity.isRange ? ['amount-range'] : []),
      ...(first.joined && before.change !== null ? ['metric-joined'] : []),
    ];
    if (first.unquantified) targets.push(targetWithoutFigure(text, first.unquantified));
    const milestones = year === null ? [] : [{ year, amount: quantity.amount }];
    const target: ClauseTarget = {
      start: trimmedStart(text.text, start),
      end,
      metric,
      direction: direction ?? 'reach',
      amount: quantity.amount,
      unit: quantity.percent ? 'percent' : quantity.noun,
      atLeast: before.atLeast || behind.atLeast,
      perYear:
        before.perYear ||
        behind.perYear ||
        second.perYear ||
        first.perYear ||
        lead.perYear ||
        (isShared && sharer?.perYear === true),
      average: before.average || first.average || lead.average || (isShared && sharer?.average === true),
      baseYear: behind.baseYear ?? second.baseYear ?? lead.baseYear,
      milestones: [...pending.splice(0), ...milestones],
      doubts,
    };
    const series = previous && !first.unquantified ? asOneSeries(previous, target) : null;
    if (series) targets[targets.length - 1] = series;
    else targets.push(target);
    free = end;
  }
  return targets;
}

function metricOf(
  first: { readonly metric: string; readonly isAction: boolean },
  second: { readonly metric: string },
  change: string | null,
  quantity: Quantity,
  topic: string | null,
): string {
  if (second.metric !== '' && (first.metric === '' || first.isAction || change === null)) {
    return first.isAction && first.metric !== '' ? `${first.metric} ${second.metric}` : second.metric;
  }
  if (first.metric !== '') return first.metric;
  return topic ?? (quantity.noun === null ? '' : quantity.noun);
}

// The metric of a figure ends before the words that belong to the next one.
function startOfNext(text: Searchable, from: number, next: number): number {
  const { start } = wordsBefore(text, from, next);
  const before = text.plain.slice(from, start);
  const joint = /[\s,]+(?:va|dong thoi|trong do)?[\s,]*$/.exec(before);
  return from + (joint ? joint.index : before.length);
}
