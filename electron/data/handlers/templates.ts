import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { Agency } from '../../../shared/domain/agency';
import { amountFromNumber } from '../../../shared/domain/amount';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Reading } from '../../../shared/domain/figure';
import type { Indicator } from '../../../shared/domain/indicator';
import { bindingDay } from '../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../shared/domain/period';
import type { Plan } from '../../../shared/domain/plan';
import type { TemplateContent } from '../../../shared/domain/template-content';
import type { ReadableDatabase } from '../database/database';
import { withAskedSuppliers } from '../database/queries/adhoc-gap';
import { selectAgenciesOn } from '../database/queries/agencies-on';
import { selectComparable } from '../database/queries/comparable-period';
import { selectIndicatorsOn } from '../database/queries/indicators';
import { selectDutiesOf } from '../database/queries/plans';
import { selectReporters } from '../database/queries/reporters';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { gatherByAgency } from './consolidation/gather-by-agency';
import { requirePeriod } from './current-plan';

export function templateHandlers({ db, today }: Dependencies): HandlersFor<'templates'> {
  return {
    async write({ period: code, folder, agency: only }) {
      const { plan, id, period } = requirePeriod(db, code);
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new Refusal('folder_missing', folder);

      // Loaded when it is wanted: exceljs is large, and the window waits for this process at the start.
      const { writeTemplate } = await import('../workbook/write/write-template');
      const files = [];
      const indicators = withAskedSuppliers(db, id, selectIndicatorsOn(db, bindingDay(period)));
      const compared = selectComparable(db, plan.id, { id, period })?.period ?? null;
      const before = comparableReadings(db, period, today());
      for (const agency of recipients(db, id, period, indicators, only)) {
        const path = join(folder, `${period.code}_${agency.code}_bao-cao.xlsx`);
        const readings = before.get(agency.code) ?? new Map<string, Reading>();
        const content = templateContent(db, plan, { period, compared }, agency, indicators, readings);
        writeFile(path, await writeTemplate(content));
        files.push({ agency: agency.code, path });
      }
      return { files };
    },
  };
}

/** Who gets a workbook, named as in the period: whoever has to report in it or supplies an indicator then; never a collective body. */
function recipients(
  db: ReadableDatabase,
  periodId: number,
  period: Period,
  indicators: readonly Indicator[],
  only: string | null,
): readonly Agency[] {
  const day = bindingDay(period);
  const agencies = selectAgenciesOn(db, day);
  if (only !== null) {
    const named = agencies.find(({ code, isGroup }) => code === only && !isGroup);
    if (!named) throw new Refusal('unknown_agency', only);
    return [named];
  }
  const wanted = new Set([
    ...selectReporters(db, periodId, day).map(({ code }) => code),
    ...indicators.flatMap(({ suppliers }) => suppliers),
  ]);
  return agencies.filter(({ code, isGroup }) => wanted.has(code) && !isGroup);
}

function templateContent(
  db: ReadableDatabase,
  plan: Plan & { readonly id: number },
  { period, compared }: { readonly period: Period; readonly compared: Period | null },
  { code, name }: Agency,
  indicators: readonly Indicator[],
  readings: ReadonlyMap<string, Reading>,
): TemplateContent {
  const day = bindingDay(period);
  const duties = selectDutiesOf(db, plan.id, code, day);
  return {
    plan,
    agency: { code, name },
    requested: duties.some(({ requested }) => requested),
    period,
    previousPeriod: compared,
    indicators: indicators
      .filter(({ suppliers }) => suppliers.includes(code))
      .map((indicator) => ({ indicator, previous: readings.get(indicator.code) ?? null })),
    // A request out of turn asks for figures alone.
    duties: (period.kind === 'adhoc' ? [] : duties).map(({ assignment, label, role, text }) => ({
      assignment,
      label,
      role,
      text,
    })),
  };
}

/**
 * By agency what its figures of the period before come to: its own, or the sum of those it took over from where each is known.
 * What has no origin is left out and stays blank.
 */
function comparableReadings(
  db: ReadableDatabase,
  period: Period,
  today: CalendarDate,
): ReadonlyMap<string, ReadonlyMap<string, Reading>> {
  const { rows, indicators } = gatherByAgency(db, period.code, 'then', today);
  const decimals = new Map(indicators.map((indicator) => [indicator.code, indicator.decimals]));
  return new Map(
    rows.map(({ agency, cells }) => [
      agency,
      new Map(
        cells.flatMap(
          ({ indicator, previousState, previous, previousApproximation }): Array<[string, Reading]> => {
            if (previousState === 'nil') return [[indicator, { kind: 'nil' }]];
            if (previousState !== 'amount' || previous === null) return [];
            const amount = amountFromNumber(previous, decimals.get(indicator) ?? 0);
            return [[indicator, { kind: 'amount', amount, approximation: previousApproximation }]];
          },
        ),
      ),
    ]),
  );
}
