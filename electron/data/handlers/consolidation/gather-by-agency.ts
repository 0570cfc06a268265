import type { ByAgency } from '../../../../shared/domain/by-agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import {
  type PeriodFigures,
  type TableByAgency,
  tableByAgency,
} from '../../../../shared/domain/consolidate-by-agency';
import type { Indicator } from '../../../../shared/domain/indicator';
import type { AgencyView } from '../../../../shared/domain/lineage/agency-view';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { comparablePeriodOf, type Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn, selectNamesOn } from '../../database/queries/agencies-on';
import { selectChangeMark } from '../../database/queries/change-mark';
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

/** Gathers a period and the one that it is compared with, agency by agency. Throws `Refusal` as `requirePeriod`. */
export function gatherByAgency(
  db: ReadableDatabase,
  code: string,
  view: AgencyView,
  today: CalendarDate,
): ByAgency {
  const { agencies, some, ...table } = gatherTable(db, code, view, today, null);
  return { ...table, ...some(agencies) };
}

function gatherTable(
  db: ReadableDatabase,
  code: string,
  view: AgencyView,
  today: CalendarDate,
  topic: string | null,
): TableByAgency {
  const { plan, id, period } = requirePeriod(db, code);
  const comparable = comparablePeriodOf(period.code);
  const previous = comparable === null ? null : selectPeriod(db, plan.id, comparable);
  const { shown, parts } = neededFor(selectIndicators(db), topic);
  return tableByAgency(
    {
      view,
      today,
      current: periodFigures(db, id, period),
      previous: previous && periodFigures(db, previous.id, previous.period),
      indicators: shown,
      lineage: selectLineage(db),
      agencies: selectAgenciesOn(db, viewDay(period, view, today)),
    },
    parts,
  );
}

/** The indicators of a topic, and those of others that its rates are made of; all for null. */
function neededFor(
  indicators: readonly Indicator[],
  topic: string | null,
): { readonly shown: readonly Indicator[]; readonly parts: readonly Indicator[] } {
  if (topic === null) return { shown: indicators, parts: [] };
  const shown = indicators.filter((indicator) => indicator.topic === topic);
  const codes = new Set(
    shown.flatMap(({ quotient }) => (quotient ? [quotient.numerator, quotient.denominator] : [])),
  );
  return {
    shown,
    parts: indicators.filter((indicator) => indicator.topic !== topic && codes.has(indicator.code)),
  };
}

function periodFigures(db: ReadableDatabase, id: number, period: Period): PeriodFigures {
  return {
    period,
    figures: selectGivenReadings(db, id),
    reported: new Set(selectReportedCodes(db, id)),
    names: selectNamesOn(db, bindingDay(period)),
  };
}

/** Which part of which table is asked for. */
export type AskedPage = {
  readonly period: string;
  readonly view: AgencyView;
  readonly topic: string | null;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Answers pages of tables by agency, with everybody that the cells of a page name. The last table is kept while nothing is written,
 * so that scrolling through it costs only its own rows. Throws `Refusal` as `requirePeriod`.
 */
export function agencyTables(
  db: ReadableDatabase,
): (asked: AskedPage, today: CalendarDate) => ByAgency & { readonly total: number } {
  let last: { readonly question: string; readonly table: TableByAgency } | null = null;
  return ({ period, view, topic, offset, limit }, today) => {
    const question = JSON.stringify([selectChangeMark(db), period, view, today, topic]);
    const found = last?.question === question ? last.table : gatherTable(db, period, view, today, topic);
    last = { question, table: found };
    const { agencies, some, ...table } = found;
    return { ...table, ...some(agencies.slice(offset, offset + limit)), total: agencies.length };
  };
}
