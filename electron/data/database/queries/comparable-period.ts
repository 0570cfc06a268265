import { comparablePeriodOf } from '../../../../shared/domain/comparable-period';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../database';
import { selectRequestContents } from './adhoc-scope';
import { selectPeriod, selectPeriods } from './periods';

/** The period that figures of one of a plan's periods are compared with, with its database key; null where there is none. */
export function selectComparable(
  db: ReadableDatabase,
  planId: number,
  { id, period }: { readonly id: number; readonly period: Period },
): { readonly id: number; readonly period: Period } | null {
  const isAdhoc = period.kind === 'adhoc';
  const others = isAdhoc ? selectPeriods(db, planId) : [];
  const reused = isAdhoc ? selectRequestContents(db, id).reuse : [];
  const code = comparablePeriodOf(period, others, reused);
  return code === null ? null : selectPeriod(db, planId, code);
}
