import type { Searchable } from '../text/searchable';
import type { Lead } from './lead';
import { cutMetric, metricBefore } from './metric';
import type { Quantity } from './quantities';
import { wordsBefore } from './words-before';
import { wordsBehind } from './words-behind';

/** A target as a clause states it; the places are those of the paragraph's text. */
export type ClauseTarget = {
  readonly start: number;
  readonly end: number;
  readonly metric: string;
  readonly direction: 'decrease' | 'increase' | 'reach';
  readonly amount: string | null;
  readonly unit: string | null;
  readonly atLeast: boolean;
  readonly perYear: boolean;
  readonly average: boolean;
  readonly baseYear: number | null;
  readonly milestones: ReadonlyArray<{ readonly year: number; readonly amount: string }>;
  readonly doubts: readonly string[];
};

type Milestone = { readonly year: number; readonly amount: string };

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
    const sharer = shared(text, previous ?? earlier, quantity, free, second.metric);
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
    if (first.unquantified) targets.push(unquantified(text, first.unquantified));
    const milestones = year === null ? [] : [{ year, amount: quantity.amount }];
    targets.push({
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
    });
    free = end;
  }
  return targets;
}

// "Không để xảy ra tai nạn từ 02 người chết trở lên": the figure says what kind of event, and nothing of it is to be reached.
function isOfEvent({ plain }: Searchable, from: number, { start, percent }: Quantity): boolean {
  return (
    !percent &&
    /khong (?:de )?xay ra[^,;]{0,120}(?<![a-z])(?:tu|co|hon|tren)\s$/.test(plain.slice(from, start))
  );
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

// "Tăng thêm 5% số người …, 5% số cơ sở …": the verb of the first figure is that of the second.
function shared(
  { plain }: Searchable,
  previous: ClauseTarget | null | undefined,
  quantity: Quantity,
  free: number,
  metric: string,
): ClauseTarget | null {
  if (!previous || previous.direction === 'reach' || !quantity.percent || previous.unit !== 'percent')
    return null;
  if (!/^[\s,;]*(?:va )?$/.test(plain.slice(free, quantity.start)) || !/^s[ốôồổ] /iu.test(metric))
    return null;
  return Number(quantity.amount) <= mostShared ? previous : null;
}

const mostShared = 30;

const longestDeed = 120;

// "Tổ chức 12 lớp …", "Huấn luyện cho 2.500 người …", "… cho 600 người".
function isDeedBefore({ plain }: Searchable, from: number, until: number): boolean {
  return /(?:^|[\s,;])(?:to chuc|huan luyen|tap huan|ho tro|kiem tra|thanh tra|mo|cap|kham|tham|xay dung|tuyen truyen|trang bi|in|phat|cho)(?: [a-z,]+){0,8}\s*\(?\s*$/.test(
    plain.slice(Math.max(from, until - longestDeed), until),
  );
}

function isCountOfTarget(
  before: { readonly change: string | null; readonly atLeast: boolean; readonly atMost: boolean },
  first: string,
  direction: string | null,
): boolean {
  if (before.change === 'increase' || before.change === 'decrease') return true;
  if (direction !== null && direction !== 'reach' && first === '') return true;
  return (
    (before.atLeast || before.atMost || before.change === 'reach') &&
    (first === '' || /^\p{L}+( \p{L}+){0,7}$/u.test(first))
  );
}

function withMilestone(target: ClauseTarget, milestone: Milestone, end: number): ClauseTarget {
  return {
    ...target,
    amount: milestone.amount,
    end: Math.max(target.end, end),
    milestones: [...target.milestones, milestone],
  };
}

function unquantified(
  text: Searchable,
  place: {
    readonly start: number;
    readonly end: number;
    readonly direction: 'increase' | 'decrease';
    readonly metric: string;
  },
): ClauseTarget {
  return {
    start: trimmedStart(text.text, place.start),
    end: place.end,
    metric: place.metric,
    direction: place.direction,
    ...{
      amount: null,
      unit: null,
      atLeast: false,
      perYear: false,
      average: false,
      baseYear: null,
      milestones: [],
      doubts: [],
    },
  };
}

// The metric of a figure ends before the words that belong to the next one.
function startOfNext(text: Searchable, from: number, next: number): number {
  const { start } = wordsBefore(text, from, next);
  const before = text.plain.slice(from, start);
  const joint = /[\s,]+(?:va|dong thoi|trong do)?[\s,]*$/.exec(before);
  return from + (joint ? joint.index : before.length);
}

function trimmedStart(text: string, start: number): number {
  return start + (/^[\s,:]*/.exec(text.slice(start))?.[0].length ?? 0);
}
