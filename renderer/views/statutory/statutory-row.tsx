import type {
  StatutoryRowTotal,
  StatutoryTableTotal,
} from '../../../shared/domain/forms/statutory-consolidation';
import { rowLevel, rowOrdinal } from '../../model/statutory-row';
import { StatutoryCellButton } from './statutory-cell';

type StatutoryRowProps = {
  readonly total: StatutoryRowTotal;
  readonly columns: StatutoryTableTotal['columns'];
  /** The table has one row, which needs no name. */
  readonly single: boolean;
};

/** A row of the form, or a heading between rows. */
export function StatutoryRow({ total, columns, single }: StatutoryRowProps) {
  const { row, labelKey, kind, code, label, cells } = total;
  const ordinal = rowOrdinal(row);
  const named = ordinal === '' ? label : `${ordinal}. ${label}`;
  if (kind === 'heading') {
    return (
      <tr className="group-row">
        <th className="fixed-code" />
        <th scope="rowgroup" className={`fixed-label level-${Math.min(rowLevel(row), 2)}`}>
          {named}
        </th>
        <td colSpan={columns.length} />
      </tr>
    );
  }
  return (
    <tr className={rowLevel(row) === 0 && !single ? 'sum-row' : undefined}>
      {single ? null : (
        <>
          <td className="fixed-code">{code}</td>
          <th scope="row" className={`fixed-label level-${Math.min(rowLevel(row), 2)}`}>
            {named}
          </th>
        </>
      )}
      {columns.map(({ column, label: columnLabel, decimals }, index) => {
        const cell = cells[index];
        return cell ? (
          <StatutoryCellButton
            key={column}
            {...{ row, labelKey, columnLabel, decimals, cell }}
            rowLabel={named}
          />
        ) : null;
      })}
    </tr>
  );
}
