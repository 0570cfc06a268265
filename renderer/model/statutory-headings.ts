import type { StatutoryTableTotal } from '../../shared/domain/forms/statutory-consolidation';
import type { FormColumnGroup } from '../../shared/domain/forms/statutory-form';

export type HeadedColumn = StatutoryTableTotal['columns'][number] & {
  /** What the form prints over the column under the heading of its group. */
  readonly heading: string;
};

/** A heading over neighbouring columns; null over a column that stands alone. */
export type HeadingGroup = {
  readonly heading: string | null;
  /** The unit that all its columns share; empty where they do not. */
  readonly unit: string;
  readonly columns: readonly HeadedColumn[];
};

/** The headings of a table in two rows, as the form prints them. Columns keep their order; none is left out. */
export function headingsOf(
  columns: StatutoryTableTotal['columns'],
  groups: readonly FormColumnGroup[],
): readonly HeadingGroup[] {
  const found: HeadingGroup[] = [];
  for (const column of columns) {
    const group = groups.find((one) => one.columns.some(({ code }) => code === column.column));
    const heading = group?.columns.find(({ code }) => code === column.column)?.label ?? column.label;
    const last = found.at(-1);
    if (group && last?.heading === group.label) {
      const unit = last.unit === column.unit ? last.unit : '';
      found.splice(-1, 1, { ...last, unit, columns: [...last.columns, { ...column, heading }] });
    } else {
      found.push({
        heading: group?.label ?? null,
        unit: column.unit,
        columns: [{ ...column, heading }],
      });
    }
  }
  return found;
}
