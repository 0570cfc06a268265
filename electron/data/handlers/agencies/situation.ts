import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Lineage } from '../../../../shared/domain/lineage/lineage';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectIndicatorsOn } from '../../database/queries/indicators';
import { selectLineage } from '../../database/queries/lineage';
import { selectPeriodIds, selectPeriods } from '../../database/queries/periods';
import { selectCurrentPlan } from '../../database/queries/plans';
import { type ReporterRow, selectReporters } from '../../database/queries/reporters';
import { selectReportedVersions } from '../../database/queries/submissions';

/** Who owes a report of one period, and who has handed one in. */
export type PeriodSituation = {
  readonly id: number;
  readonly period: Period;
  readonly ownedOn: CalendarDate;
  readonly owing: readonly ReporterRow[];
  /** The versions that count, by the code of the agency. */
  readonly reported: ReadonlyMap<string, number>;
};

/** Where the register stands at one moment, as far as an event of a day can change it. */
export type Situation = {
  readonly lineage: Lineage;
  /** In the order of time. */
  readonly periods: readonly PeriodSituation[];
  /** The first period whose owners are those of after the event; the last one where there is none. */
  readonly next: { readonly period: PeriodSituation | null; readonly day: CalendarDate };
  /** Who supplies which indicator on that day, by code of the indicator. */
  readonly suppliers: ReadonlyMap<string, readonly string[]>;
  /** Who gets a template then. */
  readonly templates: ReadonlySet<string>;
};

/** Takes stock of the register around a day. */
export function situationAround(db: ReadableDatabase, day: CalendarDate): Situation {
  const lineage = selectLineage(db);
  const plan = selectCurrentPlan(db);
  const ids = plan ? selectPeriodIds(db, plan.id) : new Map<string, number>();
  const periods = (plan ? selectPeriods(db, plan.id) : []).flatMap((period): PeriodSituation[] => {
    const id = ids.get(period.code);
    if (id === undefined) return [];
    const ownedOn = bindingDay(period);
    const reported = selectReportedVersions(db, id);
    return [{ id, period, ownedOn, owing: selectReporters(db, id, ownedOn), reported }];
  });
  const ahead = periods.find(({ ownedOn }) => ownedOn >= day) ?? periods.at(-1) ?? null;
  const nextDay = ahead && ahead.ownedOn >= day ? ahead.ownedOn : day;
  const suppliers = new Map(
    selectIndicatorsOn(db, nextDay, lineage).map(({ code, suppliers: codes }) => [code, codes]),
  );
  const reporters = ahead ? selectReporters(db, ahead.id, nextDay) : [];
  const groups = new Set(lineage.rosters.keys());
  const templates = [...reporters.map(({ code }) => code), ...[...suppliers.values()].flat()];
  return {
    lineage,
    periods,
    next: { period: ahead, day: nextDay },
    suppliers,
    templates: new Set(templates.filter((code) => !groups.has(code))),
  };
}
