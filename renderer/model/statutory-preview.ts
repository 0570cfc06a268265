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

/** What a file changes of one figure. A null number is "không phát sinh". */
export type PreviewChange = {
  readonly key: string;
  /** Empty where the table has one row. */
  readonly row: string;
  readonly column: string;
  readonly decimals: number;
  readonly before: number | null;
  /** What the file says and where; null where it leaves blank what the register holds. */
  readonly after: { readonly value: number | null; readonly sheet: string; readonly cell: string } | null;
};

/** The figures that the file changes or leaves out, with the names of their row and column. */
export function previewChanges(
  form: StatutoryForm,
  { figures, gone }: Pick<StatutoryPreview, 'figures' | 'gone'>,
): readonly PreviewChange[] {
  const named = ({ table, row, column, label, before }: StatutoryPreview['gone'][number]) => {
    const found = figureColumnsOf(form, table).find(({ code }) => code === column);
    return {
      key: `${row} ${column} ${label}`,
      row: label,
      column: found?.label ?? column,
      decimals: found?.decimals ?? 0,
      before,
    };
  };
  return [
    ...figures
      .filter(({ change }) => change === 'changed')
      .map(({ value, sheet, cell, ...figure }) => ({ ...named(figure), after: { value, sheet, cell } })),
    ...gone.map((figure) => ({ ...named(figure), after: null })),
  ];
}

export type PreviewCounts = Readonly<Record<PreviewFigure['change'] | 'gone', number>>;

/** How many figures are new, changed, the same, and no longer there. */
export function previewCounts({ figures, gone }: Pick<StatutoryPreview, 'figures' | 'gone'>): PreviewCounts {
  const counts = { added: 0, changed: 0, unchanged: 0, gone: gone.length };
  for (const { change } of figures) counts[change] += 1;
  return counts;
}
