import { useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { Period, PeriodCode } from '../../../shared/domain/period';
import type { AgencyGroup } from '../../model/agency-group';
import type { MatrixGroup } from '../../model/matrix';
import { RovingButton } from '../../parts/roving-button';
import { RovingTable } from '../../parts/roving-table';
import { TableHead } from '../../parts/table-head';
import { useReception } from '../../stores/reception';
import { periodShort } from '../../text/period';
import { groupNames, receptionText } from '../../text/reception';
import { MatrixCell, NotBound } from './matrix-cell';

type MatrixTableProps = {
  readonly groups: readonly MatrixGroup[];
  readonly periods: readonly Period[];
  readonly chosen: PeriodCode;
};

/** Agencies by group against periods. Groups fold; their line keeps saying how many have reported. */
export function MatrixTable({ groups, periods, chosen }: MatrixTableProps) {
  const opened = useReception((state) =>
    state.opened ? `${state.opened.agency} ${state.opened.period}` : null,
  );
  const [folded, setFolded] = useState<ReadonlySet<AgencyGroup>>(new Set());
  const columnClass = (code: PeriodCode) => (code === chosen ? 'chosen-column' : undefined);

  const toggle = (group: AgencyGroup) => {
    const next = new Set(folded);
    if (!next.delete(group)) next.add(group);
    setFolded(next);
  };

  return (
    <RovingTable label={receptionText.title} pressed={opened}>
      <TableHead
        headings={[
          receptionText.agency,
          ...periods.map(({ code, dueDate }) => ({
            label: periodShort(code),
            className: columnClass(code),
            hint: dueDate ? `${receptionText.due} ${formatDate(dueDate)}` : ' ',
          })),
        ]}
      />
      {groups.map(({ group, rows, counts }) => (
        <tbody key={group}>
          <tr className="group-row">
            <th scope="rowgroup">
              <RovingButton
                className="cell-button"
                aria-expanded={!folded.has(group)}
                title={folded.has(group) ? receptionText.unfold : receptionText.fold}
                onClick={() => toggle(group)}
              >
                <span aria-hidden="true">{folded.has(group) ? '▸' : '▾'}</span> {groupNames[group]} (
                {rows.length})
              </RovingButton>
            </th>
            {periods.map(({ code }, index) => (
              <th key={code} scope="col">
                {counts[index]?.expected ? `${counts[index].reported}/${counts[index].expected}` : ''}
              </th>
            ))}
          </tr>
          {folded.has(group)
            ? null
            : rows.map((row) => (
                <tr key={row.agency}>
                  <th scope="row" className="indented">
                    {row.agencyName}
                  </th>
                  {row.cells.map((receptions, index) => (
                    <td key={periods[index]?.code} className={columnClass(periods[index]?.code ?? '')}>
                      {receptions.length === 0 ? <NotBound /> : null}
                      {receptions.map((reception) => (
                        <MatrixCell key={reception.agency} reception={reception} row={row.agency} />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      ))}
    </RovingTable>
  );
}
