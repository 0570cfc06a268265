import type { HandlersFor } from '../../../../shared/contract';
import { rehearse } from '../../database/rehearse';
import type { Dependencies } from '../../dependencies';
import { requirePlan } from '../current-plan';
import { orRefuse } from '../or-refuse';
import { requireLoadedPlan } from '../plans/loaded-plan';
import { deadlineDays } from './deadline-days';
import { editRule, isSetSo, requireRule, ruleOfEdit, undoRuleEdit } from './edit-rule';
import { listDeadlines } from './list-deadlines';
import { ruleSummaries } from './rule-summaries';
import { withMoves } from './with-moves';

/** What is due and by which rules; rules are changed and changes taken back, and it is said what moved. */
export function dayAndRuleHandlers(
  dependencies: Dependencies,
): Pick<HandlersFor<'deadlines'>, 'list' | 'days' | 'rules' | 'previewRule' | 'editRule' | 'undoRule'> {
  const { db, today, announce } = dependencies;
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'deadlines' });
    return result;
  };

  return {
    list: (asked) => listDeadlines(dependencies, asked),

    days: ({ perDay, ...asked }) => deadlineDays(dependencies, asked, perDay),

    rules({ plan, year }) {
      const of = plan === null ? requirePlan(db, today()) : requireLoadedPlan(db, plan, today());
      return ruleSummaries(db, of, year);
    },

    previewRule({ rule: uuid, settings }) {
      const rule = requireRule(db, uuid);
      if (isSetSo(rule, settings)) return [];
      const deed = () => editRule(dependencies, rule, settings, '');
      return orRefuse(db, () =>
        rehearse(db, () => withMoves(dependencies, { kind: 'rule', rule: rule.id }, deed).moves),
      );
    },

    editRule: ({ rule: uuid, settings, reason }) =>
      changed(() => {
        const rule = requireRule(db, uuid);
        const deed = () => editRule(dependencies, rule, settings, reason);
        const { result: edit, moves } = withMoves(dependencies, { kind: 'rule', rule: rule.id }, deed);
        return { edit, moves };
      }),

    undoRule: ({ edit }) =>
      changed(() => {
        const rule = ruleOfEdit(db, edit);
        const { moves } = withMoves(dependencies, { kind: 'rule', rule }, () =>
          undoRuleEdit(dependencies, edit),
        );
        return { moves };
      }),
  };
}
