import type { TodayItem } from '../../shared/contract/reminders';
import type { ConsolidatedIndicator } from '../../shared/domain/consolidation';
import type { Reception } from '../../shared/domain/reception';
import { isAwaited } from '../../shared/domain/reception/is-awaited';
import { isProvisional } from './marks';
import type { Screen } from './screen';
import { chaseSteps, isWaitingItem, nearDeadlines } from './today-rows';

/** How many things wait on each screen: tasks, agencies that have not reported, totals that will still change. */
export function screenNumbers(
  receptions: readonly Reception[],
  indicators: readonly ConsolidatedIndicator[],
  { items, nearest }: { readonly items: readonly TodayItem[] | null; readonly nearest: number },
): Readonly<Record<Screen, number>> {
  const awaited = receptions.filter(({ state }) => isAwaited(state)).length;
  const unsettled = receptions.filter(
    ({ openIssueCount, state }) => openIssueCount > 0 || state === 'returned',
  ).length;
  return {
    overview: (items === null ? awaited : items.filter(isWaitingItem).length) + unsettled,
    reception: awaited,
    consolidation: indicators.filter(isProvisional).length,
    // What is late in a plan depends on the plan that is looked at.
    plan: 0,
    agencies: 0,
    calendar: nearDeadlines(items ?? [], nearest),
    chase: chaseSteps(items ?? []),
    // Nobody knows how many employers ought to report.
    statutory: 0,
  };
}
