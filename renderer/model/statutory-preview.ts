import type { StatutoryPreview } from '../../shared/contract/intake';
import { figureColumnsOf, headerTable, type StatutoryForm } from '../../shared/domain/forms/statutory-form';
import { type HeadingGroup, headingsOf } from './statutory-headings';

export type PreviewFigure = StatutoryPreview['figures'][number];

/** A row of a previewed table: one place for each column, null where the file leaves the cell blank. */
export type PreviewRow = {
  readonly key: string;
  readonly row: string;
  readonly label: string;
  readonly figures: ReadonlyArray<PreviewFigure | null>;
};

export type PreviewTable = {
  readonly table: string;
  readonly title: string;
  readonly headings: readonly HeadingGroup[];
  readonly rows: readonly PreviewRow[];
};

/** The figures of a file as the tables of its form, rows in the order of the file. Tables of which it fills nothing are left out. */
export function previewTables(
  form: StatutoryForm,
  figures: readonly PreviewFigure[],
): readonly PreviewTable[] {
  return [headerTable, ...form.tables.map(({ code }) => code)].flatMap((table) => {
    const own = figures.filter((figure) => figure.table === table);
    if (own.length === 0) return [];
    const definition = form.tables.find(({ code }) => code === table);
    const columns = figureColumnsOf(form, table).map(({ code, ...column }) => ({ ...column, column: code }));
    const rows = new Map<string, PreviewFigure[]>();
    for (const figure of own) {
      const key = `${figure.row}\n${figure.label}`;
      const row = rows.get(key);
      if (row) row.push(figure);
      else rows.set(key, [figure]);
    }
    return [
      {
        table,
        title: definition?.title ?? form.headerTitle,
        headings: headingsOf(columns, definition?.groups ?? []),
        rows: [...rows].map(([key, ofRow]) => ({
          key,
          row: ofRow[0]?.row ?? '',
          label: ofRow[0]?.label ?? '',
          figures: columns.map(({ column }) => ofRow.find((figure) => figure.column === column) ?? null),
        })),
      },
    ];
  });
}

/** The figures that the file changes, with the names of their row and column. */
export function previewChanges(
  form: StatutoryForm,
  figures: readonly PreviewFigure[],
): ReadonlyArray<{
  readonly figure: PreviewFigure;
  /** Empty where the table has one row. */
  readonly row: string;
  readonly column: string;
  readonly decimals: number;
}> {
  return figures
    .filter(({ change }) => change === 'changed')
    .map((figure) => {
      const column = figureColumnsOf(form, figure.table).find(({ code }) => code === figure.column);
      return {
        figure,
        row: figure.label,
        column: column?.label ?? figure.column,
        decimals: column?.decimals ?? 0,
      };
    });
}

/** How many figures are new, changed and the same. */
export function previewCounts(
  figures: readonly PreviewFigure[],
): Readonly<Record<PreviewFigure['change'], number>> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const { change } of figures) counts[change] += 1;
  return counts;
}
