import type { ByAgency } from '../../../../shared/domain/by-agency';
import type { ByAgencyInput } from '../../../../shared/domain/by-agency/by-agency-input';
import type { PeriodFigures } from '../../../../shared/domain/by-agency/period-figures';
import {
  type TableByAgency,
  tableByAgency,
  wholeTable,
} from '../../../../shared/domain/by-agency/table-by-agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Indicator } from '../../../../shared/domain/indicator';
import type { AgencyView } from '../../../../shared/domain/lineage/agency-view';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Lineage } from '../../../../shared/domain/lineage/lineage';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn, selectNamesOn } from '../../database/queries/agencies-on';
import { selectChangeMark } from '../../database/queries/change-mark';
import { selectComparable } from '../../database/queries/comparable-period';
import { selectIndicators } from '../../database/queries/indicators';
import { selectLineage } from '../../database/queries/lineage';
import { selectGivenIndicators, selectReadings } from '../../database/queries/readings';
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
  return wholeTable(gatherTable(db, groundOf(db, code), view, today, null));
}

/** What the tables of one period have in common, whatever their view and topic. */
type Ground = {
  readonly period: Period;
  readonly current: PeriodFigures;
  readonly previous: PeriodFigures | null;
  readonly lineage: Lineage;
};

function groundOf(db: ReadableDatabase, code: string): Ground {
  const { plan, id, period } = requirePeriod(db, code);
  const previous = selectComparable(db, plan.id, { id, period });
  return {
    period,
    current: periodFigures(db, id, period),
    previous: previous && periodFigures(db, previous.id, previous.period),
    lineage: selectLineage(db),
  };
}

function gatherTable(
  db: ReadableDatabase,
  ground: Ground,
  view: AgencyView,
  today: CalendarDate,
  topic: string | null,
): TableByAgency {
  return tableByAgency({
    ...{ ...ground, ...neededFor(selectIndicators(db), topic), view, today },
    agencies: selectAgenciesOn(db, viewDay(ground.period, view, today)),
  });
}

/** The indicators of a topic, and those of others that its rates are made of; all for null. */
function neededFor(
  all: readonly Indicator[],
  topic: string | null,
): Pick<ByAgencyInput, 'indicators' | 'parts'> {
  if (topic === null) return { indicators: all, parts: [] };
  const indicators = all.filter((indicator) => indicator.topic === topic);
  const codes = new Set(
    indicators.flatMap(({ quotient }) => (quotient ? [quotient.numerator, quotient.denominator] : [])),
  );
  return {
    indicators,
    parts: all.filter((indicator) => indicator.topic !== topic && codes.has(indicator.code)),
  };
}

function periodFigures(db: ReadableDatabase, id: number, period: Period): PeriodFigures {
  return {
    period,
    reported: new Set(selectReportedCodes(db, id)),
    given: selectGivenIndicators(db, id),
    readingsOf: (agencies) => selectReadings(db, id, agencies),
    namesOf: (agencies) => selectNamesOn(db, bindingDay(period), agencies),
  };
}

/** More tables of one period than anybody looks at by turns: two views of each topic. */
const mostTables = 60;

/** Which part of which table is asked for. */
export type AskedPage = {
  readonly period: string;
  readonly view: AgencyView;
  readonly topic: string | null;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Answers pages of tables by agency, with everybody that the cells of a page name. While nothing is written, the tables of one period
 * that were asked for are kept, so that scrolling and changing the view cost only the rows shown. Throws `Refusal` as
 * `requirePeriod`.
 */
export function agencyTables(
  db: ReadableDatabase,
): (asked: AskedPage, today: CalendarDate) => ByAgency & { readonly total: number } {
  let kept: {
    readonly mark: string;
    readonly ground: Ground;
    readonly tables: Map<string, TableByAgency>;
  } | null = null;
  return ({ period, view, topic, offset, limit }, today) => {
    const mark = JSON.stringify([selectChangeMark(db), period, today]);
    if (kept?.mark !== mark) kept = { mark, ground: groundOf(db, period), tables: new Map() };
    const question = JSON.stringify([view, topic]);
    const found = kept.tables.get(question) ?? gatherTable(db, kept.ground, view, today, topic);
    if (kept.tables.size >= mostTables) kept.tables.clear();
    kept.tables.set(question, found);
    const { agencies, some, ...table } = found;
    return { ...table, ...some(agencies.slice(offset, offset + limit)), total: agencies.length };
  };
}
