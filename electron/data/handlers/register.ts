import type { HandlersFor } from '../../../shared/contract';
import { selectAgencies } from '../database/queries/agencies';
import { selectIndicators } from '../database/queries/indicators';
import { selectPeriods } from '../database/queries/periods';
import { selectCurrentPlan } from '../database/queries/plans';
import type { Dependencies } from '../dependencies';

export function registerHandlers({ db }: Dependencies): HandlersFor<'register'> {
  return {
    agencies: () => [...selectAgencies(db)],
    periods() {
      const plan = selectCurrentPlan(db);
      return plan ? [...selectPeriods(db, plan.id)] : [];
    },
    indicators: () => [...selectIndicators(db)],
  };
}
