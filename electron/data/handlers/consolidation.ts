import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { consolidate } from '../../../shared/domain/consolidate';
import type { Consolidation } from '../../../shared/domain/consolidation';
import { comparablePeriodOf } from '../../../shared/domain/period';
import type { ReadableDatabase } from '../database/database';
import { selectAgencies } from '../database/queries/agencies';
import { selectSourcedFigures, selectTotals, selectTrace } from '../database/queries/figures';
import { selectIndicators } from '../database/queries/indicators';
import { selectPeriod } from '../database/queries/periods';
import { selectReporters } from '../database/queries/plans';
import { selectReportedCodes } from '../database/queries/submissions';
import { selectTargets } from '../database/queries/targets';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { requirePeriod } from './current-plan';
import { receptionsOf } from './reception';
import { targetBackgroundOf } from './target-background';

export function consolidationHandlers({ db, today }: Dependencies): HandlersFor<'consolidation'> {
  return {
    summary: ({ period }) => consolidationOf(db, period, today()),

    sources({ period }) {
      return [...selectSourcedFigures(db, requirePeriod(db, period).id)];
    },

    trace({ period: code, indicator: indicatorCode }) {
      const { id, period } = requirePeriod(db, code);
      const indicator = selectIndicators(db).find((candidate) => candidate.code === indicatorCode);
      if (!indicator) throw new Refusal('unknown_indicator', indicatorCode);
      const rows = selectTrace(db, id, indicatorCode);
      const current = rows
        .filter(({ isCurrent }) => isCurrent)
        .map(({ isCurrent: _isCurrent, ...row }) => row);
      const superseded = rows
        .filter(({ isCurrent }) => !isCurrent)
        .map(({ isCurrent: _isCurrent, ...row }) => row);

      const given = new Set(current.map(({ agency }) => agency));
      const reported = new Set(selectReportedCodes(db, id));
      const names = new Map(selectAgencies(db).map((agency) => [agency.code, agency.name]));
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
        superseded,
        blank: silent.filter(({ agency }) => reported.has(agency)),
        missing: silent.filter(({ agency }) => !reported.has(agency)),
      };
    },

    async exportWorkbook({ period: code, path }) {
      const { plan, id, period } = requirePeriod(db, code);
      const { writeConsolidated } = await import('../workbook/write/write-consolidated');
      const bytes = await writeConsolidated({
        plan,
        consolidation: consolidationOf(db, code, today()),
        indicators: selectIndicators(db),
        agencies: selectAgencies(db),
        figures: selectSourcedFigures(db, id),
        receptions: receptionsOf(db, id, period),
        preparedOn: today(),
      });
      writeFile(path, bytes);
      return { path, bytes: bytes.byteLength };
    },
  };
}

/** Gathers a period and the one it is compared with, and lets the domain add them up and judge. */
export function consolidationOf(db: ReadableDatabase, code: string, today: CalendarDate): Consolidation {
  const { plan, id, period } = requirePeriod(db, code);
  const comparable = comparablePeriodOf(period.code);
  const previous = comparable === null ? null : selectPeriod(db, plan.id, comparable);
  const reporters = selectReporters(db, id, period.dataTo);
  const targets = selectTargets(db, plan.id);
  return consolidate({
    period,
    previousPeriod: previous?.period ?? null,
    indicators: selectIndicators(db),
    totals: selectTotals(db, id),
    previousTotals: previous ? selectTotals(db, previous.id) : [],
    reporters: {
      expected: reporters.filter(({ isGroup }) => !isGroup),
      reportedCodes: selectReportedCodes(db, id),
      groupsWithoutRoster: reporters.filter(({ isGroup }) => isGroup),
    },
    previousReportedCodes: previous ? selectReportedCodes(db, previous.id) : [],
    targets,
    targetBackground: targetBackgroundOf(db, plan.id, period, targets, today),
  });
}
