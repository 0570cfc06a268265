import type { ReadableDatabase } from '../database';
import { selectChangeMark } from './change-mark';
import { type DeadlineRuleRow, selectDeadlineRules } from './deadline-rules';

type Kept = { readonly mark: string; readonly rules: readonly DeadlineRuleRow[] };

const kept = new WeakMap<ReadableDatabase, Kept>();

/**
 * The days of no plan that are in force, kept until anything in the register is changed: thousands of them are not read anew for every
 * month that somebody turns to. What a transaction has written and can still take back is not kept.
 */
export function selectDeadlineEvents(db: ReadableDatabase): readonly DeadlineRuleRow[] {
  if (db.inTransaction) return selectDeadlineRules(db);
  const mark = selectChangeMark(db);
  const known = kept.get(db);
  if (known?.mark === mark) return known.rules;
  const rules = selectDeadlineRules(db);
  kept.set(db, { mark, rules });
  return rules;
}
