import type { Period, PeriodCode } from '../../../shared/domain/period';
import type { MatrixRow } from '../../model/matrix';
import type { TableRowFrame } from '../../parts/virtual-table';
import { MatrixCell, NotBound } from './matrix-cell';

type MatrixRowLineProps = {
  readonly row: MatrixRow;
  readonly periods: readonly Period[];
  readonly chosen: PeriodCode;
  /** Another row has the same name, so that the code has to tell them apart. */
  readonly isHomonym: boolean;
  readonly frame: TableRowFrame;
};

/** One agency of the matrix, a cell a period. */
export function MatrixRowLine({ row, periods, chosen, isHomonym, frame }: MatrixRowLineProps) {
  return (
    <tr {...frame}>
      <th scope="row" className="indented">
        {row.agencyName}
        {isHomonym ? <span className="muted small"> · {row.agency}</span> : null}
      </th>
      {periods.map(({ code }, index) => {
        const receptions = row.cells[index] ?? [];
        return (
          <td key={code} className={code === chosen ? 'chosen-column' : undefined}>
            {receptions.length === 0 ? <NotBound /> : null}
            {receptions.map((reception) => (
              <MatrixCell key={reception.agency} reception={reception} row={row.agency} />
            ))}
          </td>
        );
      })}
    </tr>
  );
}
