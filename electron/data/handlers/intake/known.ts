import type { Indicator } from '../../../../shared/domain/indicator';
import type { Known } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { selectAgencies } from '../../database/queries/agencies';
import { selectIndicators } from '../../database/queries/indicators';
import { selectPeriods } from '../../database/queries/periods';
import { requirePlan } from '../current-plan';

/** The register as the intake needs it: the plan at work, its names, and what the clerk expects of every file. */
export type IntakeKnown = Known & {
  readonly planId: number;
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly indicatorList: readonly Indicator[];
};

/** Gathers what files are judged by. Throws `Refusal` (`no_plan`) in an empty database. */
export function vocabularyOf(
  db: ReadableDatabase,
  expected: { readonly period: string | null; readonly agency: string | null },
): IntakeKnown {
  const plan = requirePlan(db);
  const indicatorList = selectIndicators(db);
  const agencies = selectAgencies(db);
  return {
    planId: plan.id,
    plan: plan.code,
    agencyNames: new Map(agencies.map(({ code, name }) => [code, name])),
    agencies: new Set(agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code)),
    periods: new Set(selectPeriods(db, plan.id).map(({ code }) => code)),
    indicatorList,
    indicators: new Map(indicatorList.map((indicator) => [indicator.code, indicator])),
    expectedPeriod: expected.period,
    expectedAgency: expected.agency,
  };
}
