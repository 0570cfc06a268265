import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { bindingDay } from '../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../shared/domain/period';
import type { Target } from '../../../shared/domain/target';
import { basePeriodsOf } from '../../../shared/domain/targets/base-period';
import type { TargetBackground } from '../../../shared/domain/targets/target-background';
import type { ReadableDatabase } from '../database/database';
import { selectTotals } from '../database/queries/figures';
import { selectIndicatorsOn } from '../database/queries/indicators';
import { selectPeriod } from '../database/queries/periods';
import { selectOpenInvestigations, selectRestatedBaselines } from '../database/queries/targets';
import { reportersOf } from './reporters-of';

/**
 * Gathers what the targets of a plan are judged on in a period beside its figures and those of the year before. Open investigations
 * are looked at on `measuredOn`; where it is null on the last day of the period's data, or today where that day has not come.
 */
export function targetBackgroundOf(
  db: ReadableDatabase,
  planId: number,
  { code, dataTo }: Period,
  targets: readonly Target[],
  today: CalendarDate,
  measuredOn: CalendarDate | null = null,
): TargetBackground {
  return {
    basePeriods: basePeriodsOf(targets, code).flatMap((period) => {
      const found = selectPeriod(db, planId, period);
      if (!found) return [];
      const { id } = found;
      const day = bindingDay(found.period);
      return [
        {
          period,
          indicators: selectIndicatorsOn(db, day),
          totals: selectTotals(db, id),
          reporters: reportersOf(db, id, day),
        },
      ];
    }),
    restated: selectRestatedBaselines(db),
    openInvestigations: selectOpenInvestigations(db, code),
    measuredOn: measuredOn ?? (today < dataTo ? today : dataTo),
  };
}
