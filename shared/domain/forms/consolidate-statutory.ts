import { groupBy } from '../../kit/group-by';
import { addAmounts, amountToNumber } from '../amount';
import { divideRounded } from '../divide-rounded';
import type { PeriodCode } from '../period';
import type {
  ReportedRow,
  StatutoryCell,
  StatutoryConsolidation,
  StatutoryRate,
  StatutoryRowTotal,
  StatutoryTableTotal,
  StatutoryTotal,
  TypeTotal,
} from './statutory-consolidation';
import {
  type FormColumn,
  type FormPlace,
  figureColumnsOf,
  headerTable,
  type StatutoryForm,
} from './statutory-form';
import type { StatutoryWindow } from './statutory-period';

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

type Totals = ReadonlyMap<string, StatutoryTotal>;

/**
 * The table of a form over all establishments of a period: sums of every row and column, and rates recomputed from them. Rows of open
 * lists stand under their heading by code; those with one code and different labels stay apart. Throws `RangeError` where a sum leaves the safe integers.
 */
export function consolidateStatutory(input: StatutoryInput): StatutoryConsolidation {
  const { form, period, window, coverage, rows } = input;
  const totals = byPlace(input.totals);
  const reported = groupBy(rows, ({ table }) => table);
  return {
    ...{ form: form.code, name: form.name, legalBasis: form.legalBasis, period, ...window, coverage },
    tables: [headerTable, ...form.tables.map(({ code }) => code)].map((table) =>
      tableTotal(form, table, totals, reported.get(table) ?? []),
    ),
    rates: ratesOf(form, totals, coverage.reported),
    byType: mergedTypes(input.byType).map(({ typeCode, typeName, reports, totals: ofType }) => {
      const places = byPlace(ofType);
      return {
        ...{ typeCode, typeName, reports },
        cells: form.breakdown.map((place) => ({
          table: place.table,
          row: place.row,
          ...cellOf(places.get(keyOf({ ...place, labelKey: '' })), columnAt(form, place)),
        })),
        rates: ratesOf(form, places, reports),
      };
    }),
  };
}

function tableTotal(
  form: StatutoryForm,
  table: string,
  totals: Totals,
  reported: readonly ReportedRow[],
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
              totals.get(keyOf({ table, row: row.row, labelKey: row.labelKey, column: column.code })),
              column,
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

function cellOf(total: StatutoryTotal | undefined, { code, decimals }: FormColumn): StatutoryCell {
  const { sum = 0, amountCount = 0, nilCount = 0 } = total ?? {};
  if (!Number.isSafeInteger(sum)) throw new RangeError(`The sum of ${code} is too large to be exact: ${sum}`);
  const state = amountCount > 0 ? 'amount' : nilCount > 0 ? 'nil' : 'blank';
  return {
    column: code,
    state,
    value: state === 'amount' ? amountToNumber(sum, decimals) : null,
    amountCount,
    nilCount,
  };
}

function ratesOf(form: StatutoryForm, totals: Totals, reports: number): StatutoryRate[] {
  return form.rates.map(({ code, label, numerator, denominator, factor, decimals }) => {
    const [over, under] = [numerator, denominator].map((place) => {
      const column = columnAt(form, place);
      const total = totals.get(keyOf({ ...place, labelKey: '' }));
      return { ...cellOf(total, column), sum: total?.sum ?? 0, decimals: column.decimals };
    });
    if (!over || !under) throw new Error(`Expected two parts of ${code}, got fewer`);
    const parts = {
      ...{ code, label, factor, decimals, numerator: over.value, denominator: under.value },
      withoutDenominator: Math.max(0, reports - under.amountCount),
    };
    if (over.state !== 'amount') return { ...parts, state: over.state, value: null };
    if (under.state !== 'amount' || under.sum === 0)
      return { ...parts, state: 'no_denominator', value: null };
    const scaled = divideRounded(
      BigInt(over.sum) * BigInt(factor) * 10n ** BigInt(decimals + under.decimals),
      BigInt(under.sum) * 10n ** BigInt(over.decimals),
    );
    return { ...parts, state: 'amount', value: amountToNumber(Number(scaled), decimals) };
  });
}

/** Types whose codes differ only in leading zeros are one, since spreadsheets eat them. */
function mergedTypes(types: readonly TypeTotal[]): readonly TypeTotal[] {
  const groups = groupBy(types, ({ typeCode }) => typeCode?.replace(/^0+(?=.)/, '') ?? null);
  return [...groups.values()].flatMap((group): TypeTotal[] => {
    const [first] = group;
    if (!first) return [];
    const merged = groupBy(
      group.flatMap(({ totals }) => totals),
      keyOf,
    );
    return [
      {
        ...first,
        typeName: group.find(({ typeName }) => typeName !== null)?.typeName ?? null,
        reports: group.reduce((sum, { reports }) => sum + reports, 0),
        totals: [...merged.values()].map((same) => same.reduce(addTotals)),
      },
    ];
  });
}

function addTotals(left: StatutoryTotal, right: StatutoryTotal): StatutoryTotal {
  return {
    ...left,
    sum: addAmounts(left.sum, right.sum),
    amountCount: left.amountCount + right.amountCount,
    nilCount: left.nilCount + right.nilCount,
  };
}

function columnAt(form: StatutoryForm, { table, column }: FormPlace): FormColumn {
  const found = figureColumnsOf(form, table).find(({ code }) => code === column);
  if (!found) throw new Error(`Expected a column ${column} in table ${table} of ${form.code}, got none`);
  return found;
}

function byPlace(totals: readonly StatutoryTotal[]): Totals {
  return new Map(totals.map((total) => [keyOf(total), total]));
}

function keyOf({ table, row, labelKey, column }: FormPlace & { readonly labelKey: string }): string {
  return [table, row, labelKey, column].join('\n');
}
