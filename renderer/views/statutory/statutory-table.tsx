import { useMemo, useState } from 'react';
import type { StatutoryTableTotal } from '../../../shared/domain/forms/statutory-consolidation';
import { statutoryFormOf } from '../../../shared/domain/forms/statutory-forms';
import { headingsOf } from '../../model/statutory-headings';
import { RovingTable } from '../../parts/roving-table';
import { useStatutory } from '../../stores/statutory';
import { StatutoryHeadRows } from './statutory-head-rows';
import { StatutoryRow } from './statutory-row';

type StatutoryTableProps = {
  readonly form: string;
  readonly total: StatutoryTableTotal;
  /** Gets the focus when the screen opens. */
  readonly first: boolean;
};

/** One table of the form, added up; each figure opens its sources. */
export function StatutoryTable({ form, total, first }: StatutoryTableProps) {
  const { table, title, columns, rows } = total;
  const opened = useStatutory((state) => state.opened);
  const groups = useMemo(() => {
    const definition = statutoryFormOf(form)?.tables.find(({ code }) => code === table);
    return headingsOf(columns, definition?.groups ?? []);
  }, [form, table, columns]);
  // Whoever is choosing a period keeps the focus there.
  const [takesFocus] = useState(() => first && !document.activeElement?.matches('select, input'));
  const single = rows.length === 1;
  const pressed = opened ? `${opened.row} ${opened.labelKey} ${opened.column}` : null;
  return (
    <section className={single ? 'statutory-table single' : 'statutory-table'} aria-label={title}>
      <h2>{title}</h2>
      <RovingTable label={title} pressed={pressed} takesFocus={takesFocus}>
        <StatutoryHeadRows groups={groups} withRows={!single} />
        <tbody>
          {rows.map((row) => (
            <StatutoryRow key={`${row.row} ${row.labelKey}`} {...{ total: row, columns, single }} />
          ))}
        </tbody>
      </RovingTable>
    </section>
  );
}
