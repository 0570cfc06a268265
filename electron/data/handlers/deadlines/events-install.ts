import { shippedBy } from '../../../../shared/wording/shipped';
import { selectDeadlineRuleRecords } from '../../database/queries/deadline-rules';
import { insertDeadlineRule } from '../../database/queries/deadline-rules-write';
import type { Dependencies } from '../../dependencies';
import { readShippedRules } from '../../shipped-tables';
import { whereWritable } from '../where-writable';

/**
 * Brings the shipped days of no plan into the register that it never had; what the clerk changed or removed stays so. A register that
 * cannot be written stays as it is.
 */
export function installEvents({ db, resources, now }: Pick<Dependencies, 'db' | 'resources' | 'now'>): void {
  const had = new Set(selectDeadlineRuleRecords(db).map(({ id }) => id));
  const rules = readShippedRules(resources).filter(({ code }) => !had.has(code));
  if (rules.length === 0) return;
  whereWritable(db, () => {
    for (const { code, ...rule } of rules) {
      const row = { ...rule, uuid: code, shippedCode: code, replacesKey: null };
      insertDeadlineRule(db, row, { by: shippedBy, at: now() });
    }
  });
}
