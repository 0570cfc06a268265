import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../../../shared/contract/reply';
import { dueThen } from '../../../../shared/domain/deadlines/due-then';
import { windowOfCode } from '../../../../shared/domain/deadlines/part-of-year';
import type { RuleSettings } from '../../../../shared/domain/deadlines/rule-settings';
import { holidayBook } from '../../database/queries/deadline-calendar';
import {
  changeWindow,
  insertRuleEdit,
  markRuleEditUndone,
  restoreWindows,
  selectAllRuleEdits,
  selectUnreportedPeriods,
} from '../../database/queries/rule-edits';
import { type SetRule, selectSetRules, settingsNow } from '../../database/queries/rule-settings';
import type { Dependencies } from '../../dependencies';
import { requireRealDays } from './events-days';

/** The rule with an id. Throws `Refusal` (`not_found`). */
export function requireRule(db: Dependencies['db'], uuid: string): SetRule {
  const rule = selectSetRules(db).find((one) => one.uuid === uuid);
  if (!rule) throw new Refusal('not_found', uuid);
  return rule;
}

/** Whether a rule is set like this already. */
export function isSetSo(rule: SetRule, settings: RuleSettings): boolean {
  return isDeepStrictEqual(settingsNow(rule.history), settings);
}

/**
 * Changes the settings of a rule and returns the id of the change. Periods that have not passed and of which nobody has reported get the
 * windows of the new settings. Inside the caller's transaction. Throws `Refusal` (`nothing_changed`, `bad_day`).
 */
export function editRule(
  { db, today, user, now, newUuid }: Pick<Dependencies, 'db' | 'today' | 'user' | 'now' | 'newUuid'>,
  rule: SetRule,
  settings: RuleSettings,
  reason: string,
): string {
  const before = settingsNow(rule.history);
  if (isSetSo(rule, settings)) throw new Refusal('nothing_changed', rule.code);
  for (const terms of [settings.terms, ...settings.tiers.map((own) => own.terms)])
    if (terms) requireRealDays({ terms, begins: null });
  const tiers = settings.tiers.map(({ tier }) => tier);
  if (new Set(tiers).size < tiers.length) throw new Refusal('invalid_input', 'tiers');
  const edit = newUuid();
  const editedOn = today();
  const key = insertRuleEdit(
    db,
    { edit, ruleId: rule.id, before, after: settings, reason, editedOn },
    { by: user(), at: now() },
  );
  if (before.window !== settings.window) {
    const book = holidayBook(db);
    for (const period of selectUnreportedPeriods(db, rule.id)) {
      const lastDay = dueThen(rule.history, null, period, book).due?.lastDay ?? period.dataTo;
      const window = windowOfCode(period.code, settings.window);
      if (window && lastDay >= editedOn) changeWindow(db, key, period, window);
    }
  }
  return edit;
}

/**
 * Takes a change of a rule back, as if it had never been made, and the windows that it moved with it. Inside the caller's transaction. Throws
 * `Refusal` (`not_found`, `already_undone`, `later_edit_stands`).
 */
export function undoRuleEdit(
  { db, user, now }: Pick<Dependencies, 'db' | 'user' | 'now'>,
  edit: string,
): void {
  const edits = selectAllRuleEdits(db);
  const found = edits.find((one) => one.edit === edit);
  if (!found) throw new Refusal('not_found', edit);
  if (found.undoneAt !== null) throw new Refusal('already_undone', found.reason);
  const newest = edits.find(({ ruleId, undoneAt }) => ruleId === found.ruleId && undoneAt === null);
  if (newest && newest.id !== found.id) throw new Refusal('later_edit_stands', newest.reason);
  restoreWindows(db, found.id);
  markRuleEditUndone(db, found.id, { by: user(), at: now() });
}

/** The rule that a change is of. Throws `Refusal` (`not_found`). */
export function ruleOfEdit(db: Dependencies['db'], edit: string): number {
  const found = selectAllRuleEdits(db).find((one) => one.edit === edit);
  if (!found) throw new Refusal('not_found', edit);
  return found.ruleId;
}
