import type { Period, PeriodCode } from '../../../shared/domain/period';
import { cellOf } from '../../model/chase-board';
import type { TableRowFrame } from '../../parts/virtual-table';
import { type ChaseRow, useChase } from '../../stores/chase';
import { elsewhereWords, chaseText as text } from '../../text/chase';
import { ChaseCellButton } from './chase-cell-button';

type ChaseRowLineProps = {
  readonly row: ChaseRow;
  readonly columns: readonly Period[];
  readonly chosen: PeriodCode | null;
  /** Periods without a column in which something is left to do. */
  readonly elsewhere: readonly PeriodCode[];
  /** Another row has the same name, so that the code has to tell them apart. */
  readonly isHomonym: boolean;
  readonly frame: TableRowFrame;
  readonly onMark: () => void;
};

/** One agency of the board, a cell a period. */
export function ChaseRowLine({
  row,
  columns,
  chosen,
  elsewhere,
  isHomonym,
  frame,
  onMark,
}: ChaseRowLineProps) {
  const isMarked = useChase((state) => state.marks.has(row.agency));
  return (
    <tr {...frame} aria-selected={isMarked}>
      <td>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`${text.mark}: ${row.name}`}
          checked={isMarked}
          onChange={onMark}
        />
      </td>
      <th scope="row">
        {row.name}
        {isHomonym ? <span className="muted small"> · {row.agency}</span> : null}
        {row.requested ? <span className="muted small"> · {text.requested}</span> : null}
        {elsewhere.length > 0 ? (
          <p className="chase-elsewhere muted small">{elsewhereWords(elsewhere)}</p>
        ) : null}
      </th>
      {columns.map(({ code }) => {
        const cell = cellOf(row, code);
        return (
          <td key={code} className={code === chosen ? 'chosen-column' : undefined}>
            {cell ? <ChaseCellButton row={row} cell={cell} isMarked={isMarked} /> : <NotBound />}
          </td>
        );
      })}
    </tr>
  );
}

/** An agency has nothing to report in a period, or nothing of it is left to be chased. */
function NotBound() {
  return (
    <span className="muted" title={text.notBound}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{text.notBound}</span>
    </span>
  );
}
