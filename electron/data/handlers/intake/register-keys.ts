import type { ReadableDatabase } from '../../database/database';
import { selectIndicatorIds } from '../../database/queries/indicators';
import { selectPeriodIds } from '../../database/queries/periods';
import { requirePlan } from '../current-plan';

/** The register's own keys of what reports name by code. */
export type RegisterKeys = {
  readonly planId: number;
  readonly periodIds: ReadonlyMap<string, number>;
  readonly indicatorIds: ReadonlyMap<string, number>;
};

/** Looks the keys up once for many files. Throws `Refusal` (`no_plan`) in an empty database. */
export function registerKeys(db: ReadableDatabase): RegisterKeys {
  const { id: planId } = requirePlan(db);
  return { planId, periodIds: selectPeriodIds(db, planId), indicatorIds: selectIndicatorIds(db) };
}
