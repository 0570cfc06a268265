import type { ConsolidatedIndicator } from '../../shared/domain/consolidation';
import type { Reception } from '../../shared/domain/reception';
import { isProvisional } from './marks';
import type { Screen } from './screen';

/** How many things wait on each screen: tasks, agencies that have not reported, totals that will still change. */
export function screenNumbers(
  receptions: readonly Reception[],
  indicators: readonly ConsolidatedIndicator[],
): Readonly<Record<Screen, number>> {
  const missing = receptions.filter(({ state }) => state === 'missing').length;
  const unsettled = receptions.filter(
    ({ openIssueCount, returnedAt }) => openIssueCount > 0 || returnedAt !== null,
  ).length;
  return {
    overview: missing + unsettled,
    reception: missing,
    consolidation: indicators.filter(isProvisional).length,
    // What is late in a plan depends on the plan that is looked at.
    plan: 0,
    agencies: 0,
    calendar: 0,
    chase: 0,
    // Nobody knows how many employers ought to report.
    statutory: 0,
  };
}
