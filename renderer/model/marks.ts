import type { ConsolidatedIndicator } from '../../shared/domain/consolidation';
import { groupBy } from '../../shared/kit/group-by';

/** What a reader must know about a total besides its number. */
export type Mark = 'provisional' | 'partial-base' | 'approximate' | 'small-base' | 'derived';

/** The marks of one indicator, the gravest first. */
export function marksOf(indicator: ConsolidatedIndicator): readonly Mark[] {
  const marks: Mark[] = [];
  if (isProvisional(indicator)) marks.push('provisional');
  if (indicator.previousState !== 'missing' && indicator.previousSuppliers.missing.length > 0)
    marks.push('partial-base');
  if (indicator.state === 'amount' && indicator.approximation !== 'exact') marks.push('approximate');
  if (indicator.smallBase && indicator.comparison === 'compared') marks.push('small-base');
  if (indicator.aggregation === 'derived') marks.push('derived');
  return marks;
}

/** A total that will still change: somebody has reported and somebody else is awaited. */
export function isProvisional({ state, suppliers }: ConsolidatedIndicator): boolean {
  return state !== 'missing' && suppliers.missing.length > 0;
}

/** Indicators under their topics, both in the order of the plan. */
export function byTopic(
  indicators: readonly ConsolidatedIndicator[],
): ReadonlyArray<{ readonly topic: string; readonly indicators: readonly ConsolidatedIndicator[] }> {
  const topics = groupBy(indicators, ({ topic }) => topic);
  return [...topics].map(([topic, listed]) => ({ topic, indicators: listed }));
}
