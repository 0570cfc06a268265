import type { Period, PeriodCode } from '../../../shared/domain/period';
import type { MatrixRow } from '../../model/matrix';
import type { TableRowFrame } from '../../parts/virtual-table';
import { useReceptionMarks } from '../../stores/reception-marks';
import { receptionText } from '../../text/reception';
import { MatrixCell, NotBound } from './matrix-cell';

type MatrixRowLineProps = {
  readonly row: MatrixRow;
  readonly periods: readonly Period[];
  readonly chosen: PeriodCode;
  /** Another row has the same name, so that the code has to tell them apart. */
  readonly isHomonym: boolean;
  readonly frame: TableRowFrame;
};

/** One agency of the matrix, a cell a period; Space marks it. */
export function MatrixRowLine({ row, periods, chosen, isHomonym, frame }: MatrixRowLineProps) {
  const isMarked = useReceptionMarks(({ marks }) => marks.has(row.agency));
  return (
    <tr {...frame} aria-selected={isMarked}>
      <td className="mark-cell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`${receptionText.mark}: ${row.agencyName}`}
          checked={isMarked}
          onChange={() => useReceptionMarks.getState().toggle([row.agency])}
        />
      </td>
      <th scope="row">
        {row.agencyName}
        {isHomonym ? <span className="muted small"> · {row.agency}</span> : null}
      </th>
      {periods.map(({ code }, index) => {
        const receptions = row.cells[index] ?? [];
        return (
          <td key={code} className={code === chosen ? 'chosen-column' : undefined}>
            {receptions.length === 0 ? <NotBound /> : null}
            {receptions.map((reception) => (
              <MatrixCell key={reception.agency} reception={reception} row={row.agency} isMarked={isMarked} />
            ))}
          </td>
        );
      })}
    </tr>
  );
}
