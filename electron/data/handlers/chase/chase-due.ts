import { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { selectCurrentPlan } from '../../database/queries/plans';
import type { Dependencies } from '../../dependencies';
import { chaseBoard } from './board';
import { chaseSettings } from './settings';

/** How many agencies of a period are due a step today or since earlier. */
export type ChaseDue = { readonly period: string; readonly step: ChaseStep; readonly agencies: number };

/** What of the ladder is due today, by period, then by step; nothing in a register without a plan. */
export function chaseDue(dependencies: Dependencies): readonly ChaseDue[] {
  const { db } = dependencies;
  const today = dependencies.today();
  const plan = selectCurrentPlan(db, today);
  if (!plan) return [];
  const { ladder } = chaseSettings(dependencies);
  const { periods, rows } = chaseBoard(db, { plan, periods: null, only: 'next_due', ladder, today });
  const due = rows.flatMap(({ cells }) =>
    cells.flatMap(({ period, next }) => (next && next.dueOn <= today ? [{ period, step: next.step }] : [])),
  );
  return periods.flatMap(({ code }) =>
    ChaseStep.options.flatMap((step) => {
      const agencies = due.filter((one) => one.period === code && one.step === step).length;
      return agencies === 0 ? [] : [{ period: code, step, agencies }];
    }),
  );
}
