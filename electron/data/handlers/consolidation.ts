import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { consolidate } from '../../../shared/domain/consolidate';
import type { ConsolidatedContent } from '../../../shared/domain/consolidated-content';
import { consolidatedCells, mostConsolidatedCells } from '../../../shared/domain/consolidated-size';
import type { Consolidation } from '../../../shared/domain/consolidation';
import type { SourcedFigure } from '../../../shared/domain/figure';
import { bindingDay } from '../../../shared/domain/lineage/binding-day';
import { noReporters } from '../../../shared/domain/reporters';
import type { ReadableDatabase } from '../database/database';
import { withAskedSuppliers } from '../database/queries/adhoc-gap';
import { selectAgenciesOn, selectNamesOn } from '../database/queries/agencies-on';
import { selectComparable } from '../database/queries/comparable-period';
import { selectSourcedFigures, selectTotals, selectTrace } from '../database/queries/figures';
import { selectIndicatorsOn } from '../database/queries/indicators';
import { selectSupply } from '../database/queries/lineage';
import { selectReportedCodes } from '../database/queries/submissions';
import { selectTargets } from '../database/queries/targets';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { agencyTables, gatherByAgency } from './consolidation/gather-by-agency';
import { type UnderToday, underToday } from './consolidation/under-today';
import { requirePeriod } from './current-plan';
import { receptionsOf } from './reception/receptions-of';
import { reportersOf } from './reporters-of';
import { targetBackgroundOf } from './target-background';

export function consolidationHandlers({ db, today }: Dependencies): HandlersFor<'consolidation'> {
  const tableOf = agencyTables(db);
  return {
    summary: ({ period }) => consolidationOf(db, period, today()),

    byAgency: (asked) => tableOf(asked, today()),

    sources({ period: code, view }) {
      const { id, period } = requirePeriod(db, code);
      const under = underToday(db, period, view, today());
      return selectSourcedFigures(db, id, bindingDay(period)).map((figure) => withUnder(figure, under));
    },

    trace({ period: code, indicator: indicatorCode, view }) {
      const { id, period } = requirePeriod(db, code);
      const day = bindingDay(period);
      const indicator = selectIndicatorsOn(db, day).find((candidate) => candidate.code === indicatorCode);
      if (!indicator) throw new Refusal('unknown_indicator', indicatorCode);
      const under = underToday(db, period, view, today());
      const rows = selectTrace(db, id, indicatorCode, day).map(({ isCurrent, ...row }) => ({
        isCurrent,
        row: withUnder(row, under),
      }));
      const current = rows.filter(({ isCurrent }) => isCurrent).map(({ row }) => row);

      const given = new Set(current.map(({ agency }) => agency));
      const reported = new Set(selectReportedCodes(db, id));
      const names = selectNamesOn(db, day);
      const silent = indicator.suppliers
        .filter((agency) => !given.has(agency))
        .map((agency) => ({ agency, agencyName: names.get(agency) ?? agency }));
      return {
        indicator: indicator.code,
        name: indicator.name,
        unit: indicator.unit,
        decimals: indicator.decimals,
        period: period.code,
        current,
        superseded: rows.filter(({ isCurrent }) => !isCurrent).map(({ row }) => row),
        blank: silent.filter(({ agency }) => reported.has(agency)),
        missing: silent.filter(({ agency }) => !reported.has(agency)),
      };
    },

    async exportWorkbook({ period: code, path, view }) {
      const { plan, id, period } = requirePeriod(db, code);
      const day = bindingDay(period);
      const content: ConsolidatedContent = {
        plan,
        consolidation: consolidationOf(db, code, today()),
        indicators: selectIndicatorsOn(db, day),
        agencies: selectAgenciesOn(db, day),
        figures: selectSourcedFigures(db, id, day),
        byAgency: gatherByAgency(db, code, view, today()),
        receptions: receptionsOf(db, id, period, { today: today(), on: null }),
        preparedOn: today(),
      };
      const cells = consolidatedCells(content);
      if (cells > mostConsolidatedCells) throw new Refusal('workbook_too_large', String(cells));
      const { writeConsolidated } = await import('../workbook/write/write-consolidated');
      const bytes = await writeConsolidated(content);
      writeFile(path, bytes);
      return { path, bytes: bytes.byteLength };
    },
  };
}

function withUnder<Figure extends SourcedFigure>(figure: Figure, underOf: UnderToday) {
  const under = underOf(figure.agency, figure.indicator);
  return under === null ? figure : { ...figure, under };
}

/** Gathers a period and the one it is compared with, and lets the domain add them up and judge. */
export function consolidationOf(
  db: ReadableDatabase,
  code: string,
  today: CalendarDate,
  measuredOn: CalendarDate | null = null,
): Consolidation {
  const { plan, id, period } = requirePeriod(db, code);
  const previous = selectComparable(db, plan.id, { id, period });
  const day = bindingDay(period);
  const supply = selectSupply(db);
  const targets = selectTargets(db, plan.id);
  return consolidate({
    period,
    previousPeriod: previous?.period ?? null,
    indicators: withAskedSuppliers(db, id, selectIndicatorsOn(db, day, supply)),
    previousIndicators: previous ? selectIndicatorsOn(db, bindingDay(previous.period), supply) : [],
    totals: selectTotals(db, id),
    previousTotals: previous ? selectTotals(db, previous.id) : [],
    reporters: reportersOf(db, id, day),
    previousReporters: previous ? reportersOf(db, previous.id, bindingDay(previous.period)) : noReporters,
    targets,
    targetBackground: targetBackgroundOf(db, plan.id, period, targets, today, measuredOn),
  });
}
