import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { StatutoryPart } from '../../../shared/contract/statutory';
import { amountToNumber } from '../../../shared/domain/amount';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { consolidateStatutory } from '../../../shared/domain/forms/consolidate-statutory';
import type { StatutoryConsolidation } from '../../../shared/domain/forms/statutory-consolidation';
import {
  figureColumnsOf,
  headerTable,
  type StatutoryForm,
} from '../../../shared/domain/forms/statutory-form';
import { statutoryFormOf, statutoryForms } from '../../../shared/domain/forms/statutory-forms';
import { statutoryWindow } from '../../../shared/domain/forms/statutory-period';
import type { ReadableDatabase } from '../database/database';
import { selectCurrentPlan } from '../database/queries/plans';
import {
  selectReportedRows,
  selectStatutoryCoverage,
  selectStatutoryPeriods,
  selectStatutoryTotals,
  selectTypeTotals,
} from '../database/queries/statutory-totals';
import {
  type StatutoryTraceRow,
  selectStatutorySources,
  selectStatutoryTrace,
} from '../database/queries/statutory-trace';
import {
  restoreStatutoryReport,
  selectStatutoryStanding,
  withdrawStatutoryReport,
} from '../database/queries/statutory-versions';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { orRefuse } from './or-refuse';

/** A sheet holds a million rows; a list that long is read by nobody. */
const mostSources = 100_000;

export function statutoryHandlers({ db, today, announce }: Dependencies): HandlersFor<'statutory'> {
  const changed = (report: string, change: typeof withdrawStatutoryReport) => {
    const isChanged = orRefuse(db, () => change(db, report));
    const standing = isChanged ? selectStatutoryStanding(db, report) : null;
    if (!standing) throw new Refusal('not_found', report);
    announce('data.changed', { subject: 'submissions' });
    return standing;
  };
  return {
    forms: () => statutoryForms.map(({ code, name, legalBasis }) => ({ code, name, legalBasis })),

    periods: ({ form }) => [...selectStatutoryPeriods(db, requireForm(form).code)],

    consolidation: ({ form, period }) => consolidationOf(db, requireForm(form), period),

    trace({ form: code, period, row, column: columnCode }) {
      const form = requireForm(code);
      requireWindow(period);
      const { table, rowLabel, column } = requirePlace(form, row, columnCode);
      const parts = selectStatutoryTrace(db, form.code, period, { table, row, column: columnCode });
      const shown = (current: boolean) =>
        parts
          .filter(({ isCurrent }) => isCurrent === current)
          .map(({ isCurrent: _isCurrent, ...part }) => partOf(part, column.decimals));
      return {
        ...{ form: form.code, period, table, row, column: columnCode, rowLabel, columnLabel: column.label },
        ...{ unit: column.unit, decimals: column.decimals, current: shown(true), superseded: shown(false) },
      };
    },

    undo: ({ report }) => changed(report, withdrawStatutoryReport),
    redo: ({ report }) => changed(report, restoreStatutoryReport),

    async exportWorkbook({ form: code, period, path }) {
      const form = requireForm(code);
      const consolidation = consolidationOf(db, form, period);
      const { writeStatutory } = await import('../workbook/write/write-statutory');
      const plan = selectCurrentPlan(db);
      const sources = selectStatutorySources(db, form.code, period, mostSources + 1).map((part) => {
        const column = figureColumnsOf(form, part.table).find((each) => each.code === part.column);
        if (!column) throw new Error(`Expected a column ${part.column} in ${form.code}, got none`);
        return { ...partOf(part, column.decimals), row: part.row, column };
      });
      const bytes = await writeStatutory({
        consolidation,
        sources: sources.slice(0, mostSources),
        sourcesLeftOut: sources.length > mostSources,
        council: plan?.councilName ?? '',
        preparedOn: today(),
      });
      writeFile(path, bytes);
      return { path, bytes: bytes.byteLength };
    },
  };
}

/** Gathers a period and lets the domain add it up. */
function consolidationOf(db: ReadableDatabase, form: StatutoryForm, period: string): StatutoryConsolidation {
  const window = requireWindow(period);
  return consolidateStatutory({
    ...{ form, period, window },
    coverage: selectStatutoryCoverage(db, form.code, period),
    totals: selectStatutoryTotals(db, form.code, period),
    rows: selectReportedRows(db, form.code, period),
    byType: selectTypeTotals(db, form.code, period, form.breakdown),
  });
}

function requireForm(code: string): StatutoryForm {
  const form = statutoryFormOf(code);
  if (!form) throw new Refusal('not_found', code);
  return form;
}

function requireWindow(period: string) {
  const window = statutoryWindow(period);
  if (!window) throw new Refusal('unknown_period', period);
  return window;
}

/** The table that a column stands in; its row is one of the form's or of an open list. */
function requirePlace(form: StatutoryForm, row: string, columnCode: string) {
  for (const table of [headerTable, ...form.tables.map(({ code }) => code)]) {
    const column = figureColumnsOf(form, table).find(({ code }) => code === columnCode);
    if (!column) continue;
    if (table === headerTable && row === headerTable) return { table, column, rowLabel: form.headerTitle };
    const rows = form.tables.find(({ code }) => code === table)?.rows ?? [];
    const known = rows.find(({ code, kind }) => code === row && kind === 'figures');
    const list = rows.find(({ code, open }) => open && row.startsWith(`${code}/`));
    if (known || list) return { table, column, rowLabel: known?.label ?? list?.label ?? row };
  }
  throw new Refusal('not_found', `${row}:${columnCode}`);
}

function partOf(
  { amount, receivedOn, table: _table, row: _row, column: _column, ...part }: StatutoryTraceRow,
  decimals: number,
): StatutoryPart {
  const value = amount === null ? null : amountToNumber(amount, decimals);
  return { ...part, value, nil: amount === null, receivedOn: CalendarDate.parse(receivedOn) };
}
