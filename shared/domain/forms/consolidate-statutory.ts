import { groupBy } from '../../kit/group-by';
import type { PeriodCode } from '../period';
import { mergeTypes } from './merge-types';
import type {
  ReportedRow,
  StatutoryConsolidation,
  StatutoryRowTotal,
  StatutoryTableTotal,
  StatutoryTotal,
  TypeTotal,
} from './statutory-consolidation';
import { figureColumnsOf, headerTable, type StatutoryForm } from './statutory-form';
import type { StatutoryWindow } from './statutory-period';
import { ratesOf } from './statutory-rates';
import { allNilOf, cellOf, columnAt, placeOf, type Totals, totalsByPlace } from './statutory-totals';

/** All that the consolidation of a form is computed from. */
export type StatutoryInput = {
  readonly form: StatutoryForm;
  readonly period: PeriodCode;
  readonly window: StatutoryWindow;
  readonly coverage: StatutoryConsolidation['coverage'];
  /** At most one a figure. */
  readonly totals: readonly StatutoryTotal[];
  readonly rows: readonly ReportedRow[];
  readonly byType: readonly TypeTotal[];
};

/**
 * The table of a form over all establishments of a period: sums of every row and column, and rates recomputed from them. Rows of open
 * lists stand under their heading by code; those with one code and different labels stay apart. Throws `RangeError` where a sum leaves the safe integers.
 */
export function consolidateStatutory(input: StatutoryInput): StatutoryConsolidation {
  const { form, period, window, coverage, rows } = input;
  const totals = totalsByPlace(input.totals);
  const counts = { reports: coverage.reported, nil: coverage.nil };
  const reported = groupBy(rows, ({ table }) => table);
  return {
    ...{ form: form.code, name: form.name, legalBasis: form.legalBasis, period, ...window, coverage },
    tables: [headerTable, ...form.tables.map(({ code }) => code)].map((table) =>
      tableTotal(form, table, totals, reported.get(table) ?? [], allNilOf(table, counts)),
    ),
    rates: ratesOf(form, totals, counts),
    byType: mergeTypes(input.byType).map(({ typeCode, typeName, reports, nil, totals: ofType }) => {
      const places = totalsByPlace(ofType);
      return {
        ...{ typeCode, typeName, reports },
        cells: form.breakdown.map((place) => ({
          table: place.table,
          row: place.row,
          ...cellOf(
            places.get(placeOf({ ...place, labelKey: '' })),
            columnAt(form, place),
            allNilOf(place.table, { reports, nil }),
          ),
        })),
        rates: ratesOf(form, places, { reports, nil }),
      };
    }),
  };
}

function tableTotal(
  form: StatutoryForm,
  table: string,
  totals: Totals,
  reported: readonly ReportedRow[],
  allNil: number,
): StatutoryTableTotal {
  const columns = figureColumnsOf(form, table);
  const definition = form.tables.find(({ code }) => code === table);
  const rowOf = (row: Omit<StatutoryRowTotal, 'cells'>): StatutoryRowTotal => ({
    ...row,
    cells:
      row.kind === 'heading'
        ? []
        : columns.map((column) =>
            cellOf(
              totals.get(placeOf({ table, row: row.row, labelKey: row.labelKey, column: column.code })),
              column,
              allNil,
            ),
          ),
  });
  const named = definition?.rows ?? [
    { code: headerTable, kind: 'figures' as const, label: form.headerTitle, printed: [], open: false },
  ];
  const known = new Set(named.map(({ code }) => code));
  const own = reported.filter(({ row, labelKey }) => !known.has(row) || labelKey !== '');
  const rows = named.flatMap(({ code, kind, label, printed }, index) => {
    const row = rowOf({ row: code, labelKey: '', kind, code: printed[0] ?? '', label });
    // The rows that reports add stand behind the last row of their list.
    const list = listOf(code, named[index + 1]?.code, named);
    return list === null ? [row] : [row, ...ownRows(own, list).map(rowOf)];
  });
  return {
    table,
    title: definition?.title ?? form.headerTitle,
    columns: columns.map(({ code, number, label, unit, decimals }) => ({
      column: code,
      number,
      label,
      unit,
      decimals,
    })),
    rows,
  };
}

/** The open list that ends with a row; null where none does. */
function listOf(
  code: string,
  next: string | undefined,
  named: ReadonlyArray<{ readonly code: string; readonly open: boolean }>,
): string | null {
  const open = named.find((row) => row.open && (code === row.code || code.startsWith(`${row.code}/`)));
  return open && !next?.startsWith(`${open.code}/`) ? open.code : null;
}

function ownRows(own: readonly ReportedRow[], list: string): ReadonlyArray<Omit<StatutoryRowTotal, 'cells'>> {
  return own
    .filter(({ row }) => row.startsWith(`${list}/`))
    .map(({ row, labelKey, code, label }) => ({ row, labelKey, kind: 'figures' as const, code, label }))
    .sort(
      (left, right) =>
        left.row.localeCompare(right.row, 'en', { numeric: true }) ||
        (left.labelKey < right.labelKey ? -1 : 1),
    );
}
