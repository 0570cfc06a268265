import type { FormCheck, StatutoryForm } from './statutory-form';

/** A figure as the checks see it; "không phát sinh" counts as 0, a blank is absent. */
export type CheckedFigure = {
  readonly table: string;
  readonly row: string;
  readonly labelKey: string;
  readonly column: string;
  readonly amount: number;
};

/** A rule that figures break: the figures of both sides, in the order of the rule. */
export type BrokenCheck<Figure extends CheckedFigure> = {
  readonly check: FormCheck;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
};

/** The rows of a report, also those without a figure. */
export type CheckedRow = { readonly table: string; readonly row: string; readonly labelKey: string };

/**
 * The rules of a form that figures break. A rule is judged only where every term is filled: for a list that is every row that the form
 * names and every one that the report adds, since a blank is not 0. An open list without a single row says nothing.
 */
export function brokenChecks<Figure extends CheckedFigure>(
  form: StatutoryForm,
  figures: readonly Figure[],
  rows: readonly CheckedRow[],
): ReadonlyArray<BrokenCheck<Figure>> {
  const byPlace = new Map(
    figures.map((figure) => [keyOf(figure.table, figure.row, figure.labelKey, figure.column), figure]),
  );
  return form.checks.flatMap((check) => {
    const ours = figures.filter(({ table }) => table === check.table);
    return check.along === 'row'
      ? alongRows(check, ours, byPlace)
      : alongColumns(form, check, ours, rows, byPlace);
  });
}

type Places<Figure> = ReadonlyMap<string, Figure>;

function alongRows<Figure extends CheckedFigure>(
  check: FormCheck,
  ours: readonly Figure[],
  byPlace: Places<Figure>,
): ReadonlyArray<BrokenCheck<Figure>> {
  const rows = new Map(ours.map((figure) => [keyOf(figure.row, figure.labelKey), figure]));
  return [...rows.values()].flatMap(({ table, row, labelKey }) => {
    const sideOf = (columns: readonly string[]) =>
      filled(columns.map((column) => byPlace.get(keyOf(table, row, labelKey, column))));
    return broken(check, sideOf(check.left), sideOf(check.right));
  });
}

function alongColumns<Figure extends CheckedFigure>(
  form: StatutoryForm,
  check: FormCheck,
  ours: readonly Figure[],
  present: readonly CheckedRow[],
  byPlace: Places<Figure>,
): ReadonlyArray<BrokenCheck<Figure>> {
  const rowsOf = (term: string) =>
    term.endsWith('/*')
      ? listRows(form, check.table, term.slice(0, -2), present)
      : [{ row: term, labelKey: '' }];
  return [...new Set(ours.map(({ column }) => column))].flatMap((column) => {
    const sideOf = (terms: readonly string[]) =>
      filled(
        terms
          .flatMap(rowsOf)
          .map(({ row, labelKey }) => byPlace.get(keyOf(check.table, row, labelKey, column))),
      );
    return broken(check, sideOf(check.left), sideOf(check.right));
  });
}

/** Every row of a list: those the form names, unless the list is open, and those of the report. */
function listRows(form: StatutoryForm, table: string, list: string, present: readonly CheckedRow[]) {
  const named = form.tables.find(({ code }) => code === table)?.rows ?? [];
  const isOpen = named.find(({ code }) => code === list)?.open ?? false;
  const ofForm = isOpen ? [] : named.filter((row) => row.list === list && row.kind === 'figures');
  const known = new Set(ofForm.map(({ code }) => code));
  const ofReport = present.filter(
    ({ table: at, row }) => at === table && row.startsWith(`${list}/`) && !known.has(row),
  );
  return [...ofForm.map(({ code }) => ({ row: code, labelKey: '' })), ...ofReport];
}

function broken<Figure extends CheckedFigure>(
  check: FormCheck,
  left: readonly Figure[] | null,
  right: readonly Figure[] | null,
): ReadonlyArray<BrokenCheck<Figure>> {
  if (left === null || right === null || left.length === 0 || right.length === 0) return [];
  const [ours, theirs] = [sumOf(left), sumOf(right)];
  const holds = check.relation === 'equal' ? ours === theirs : ours <= theirs;
  return holds ? [] : [{ check, left, right }];
}

function filled<Figure>(figures: ReadonlyArray<Figure | undefined>): readonly Figure[] | null {
  const present = figures.filter((figure) => figure !== undefined);
  return present.length === figures.length ? present : null;
}

/** Exact: amounts are safe integers, and so many of them that a sum is not are no report. */
function sumOf(figures: readonly CheckedFigure[]): bigint {
  return figures.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
