import type { ByAgency } from '../../../../shared/domain/by-agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { consolidateByAgency, type PeriodFigures } from '../../../../shared/domain/consolidate-by-agency';
import type { AgencyView } from '../../../../shared/domain/lineage/agency-view';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { comparablePeriodOf, type Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn, selectNamesOn } from '../../database/queries/agencies-on';
import { selectGivenReadings } from '../../database/queries/figures';
import { selectIndicators } from '../../database/queries/indicators';
import { selectLineage } from '../../database/queries/lineage';
import { selectPeriod } from '../../database/queries/periods';
import { selectReportedCodes } from '../../database/queries/submissions';
import { requirePeriod } from '../current-plan';

/** The day that a view is of: the period's own, or today, where that is later. */
export function viewDay(period: Period, view: AgencyView, today: CalendarDate): CalendarDate {
  const day = bindingDay(period);
  return view === 'then' || today < day ? day : today;
}

/** Gathers a period and the one that it is compared with, agency by agency, all or of one topic. Throws `Refusal` as `requirePeriod`. */
export function gatherByAgency(
  db: ReadableDatabase,
  code: string,
  view: AgencyView,
  today: CalendarDate,
  topic: string | null = null,
): ByAgency {
  const { plan, id, period } = requirePeriod(db, code);
  const comparable = comparablePeriodOf(period.code);
  const previous = comparable === null ? null : selectPeriod(db, plan.id, comparable);
  const table = consolidateByAgency({
    view,
    today,
    current: periodFigures(db, id, period),
    previous: previous && periodFigures(db, previous.id, previous.period),
    indicators: selectIndicators(db),
    lineage: selectLineage(db),
    agencies: selectAgenciesOn(db, viewDay(period, view, today)),
  });
  return topic === null ? table : ofTopic(table, topic);
}

function periodFigures(db: ReadableDatabase, id: number, period: Period): PeriodFigures {
  return {
    period,
    figures: selectGivenReadings(db, id),
    reported: new Set(selectReportedCodes(db, id)),
    names: selectNamesOn(db, bindingDay(period)),
  };
}

/** The indicators of one topic, and the agencies that have to do with them. */
function ofTopic(table: ByAgency, topic: string): ByAgency {
  const indicators = table.indicators.filter((indicator) => indicator.topic === topic);
  const codes = new Set(indicators.map(({ code }) => code));
  return {
    ...table,
    indicators,
    rows: table.rows.flatMap((row) => {
      const cells = row.cells.filter(({ indicator }) => codes.has(indicator));
      return cells.length === 0 ? [] : [{ ...row, cells }];
    }),
    uncompared: table.uncompared.filter(({ indicator }) => codes.has(indicator)),
  };
}

/** One page of a table by agency, with everybody that its cells name. */
export function pageOf(
  table: ByAgency,
  offset: number,
  limit: number,
): ByAgency & { readonly total: number } {
  const rows = table.rows.slice(offset, offset + limit);
  const named = new Set([
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ of, without, previousOf }) => [...of, ...without, ...previousOf]),
    ),
    ...table.uncompared.flatMap(({ agencies }) => agencies),
  ]);
  return {
    ...table,
    rows,
    bodies: table.bodies.filter(({ agency }) => named.has(agency)),
    total: table.rows.length,
  };
}
