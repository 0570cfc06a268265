import { useMemo, useState } from 'react';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { Period, PeriodCode } from '../../../shared/domain/period';
import type { AgencyGroup } from '../../model/agency-group';
import { homonyms } from '../../model/homonyms';
import type { MatrixGroup } from '../../model/matrix';
import { matrixLines } from '../../model/matrix-lines';
import { RovingButton } from '../../parts/roving-button';
import { type TableRowFrame, VirtualTable } from '../../parts/virtual-table';
import { useReception } from '../../stores/reception';
import { useReceptionMarks } from '../../stores/reception-marks';
import { partWords } from '../../text/figure';
import { groupNames, receptionText } from '../../text/reception';
import { periodHeadings } from '../period-headings';
import { MatrixRowLine } from './matrix-row-line';

type MatrixTableProps = {
  readonly groups: readonly MatrixGroup[];
  readonly periods: readonly Period[];
  readonly chosen: PeriodCode;
};

/** Agencies by group against periods. Groups fold; their line keeps saying how many have reported. */
export function MatrixTable({ groups, periods, chosen }: MatrixTableProps) {
  const opened = useReception((state) => state.opened?.agency ?? null);
  const [folded, setFolded] = useState<ReadonlySet<AgencyGroup>>(new Set());
  const lines = useMemo(() => matrixLines(groups, folded), [groups, folded]);
  const alike = useMemo(
    () => homonyms(groups.flatMap(({ rows }) => rows.map(({ agencyName }) => agencyName))),
    [groups],
  );
  const inSight =
    opened === null
      ? null
      : lines.findIndex(
          (line) => line.kind === 'row' && line.row.cells.flat().some(({ agency }) => agency === opened),
        );

  const toggle = (group: AgencyGroup) => {
    const next = new Set(folded);
    if (!next.delete(group)) next.add(group);
    setFolded(next);
  };

  /** On the line of a group, Space marks all of its agencies. */
  const mark = (index: number) => {
    const line = lines[index];
    if (!line) return;
    const rows = line.kind === 'group' ? line.group.rows : [line.row];
    useReceptionMarks.getState().toggle(rows.map(({ agency }) => agency));
  };

  return (
    <VirtualTable
      label={receptionText.title}
      headings={[
        { label: <span className="visually-hidden">{receptionText.mark}</span> },
        receptionText.agency,
        ...periodHeadings(periods, chosen),
      ]}
      widths={['34px', periods.length > 4 ? '24%' : '32%', ...periods.map(() => 'auto')]}
      headHeight={48}
      count={lines.length}
      keyOf={(index) => lines[index]?.key ?? String(index)}
      rowHeight={29}
      inSight={inSight}
      onMark={mark}
    >
      {(index, frame) => {
        const line = lines[index];
        if (!line) return null;
        return line.kind === 'group' ? (
          <GroupLine
            group={line.group}
            isFolded={folded.has(line.group.group)}
            frame={frame}
            onToggle={() => toggle(line.group.group)}
          />
        ) : (
          <MatrixRowLine
            row={line.row}
            periods={periods}
            chosen={chosen}
            isHomonym={alike.has(line.row.agencyName)}
            frame={frame}
          />
        );
      }}
    </VirtualTable>
  );
}

type GroupLineProps = {
  readonly group: MatrixGroup;
  readonly isFolded: boolean;
  readonly frame: TableRowFrame;
  readonly onToggle: () => void;
};

function GroupLine({ group: { group, rows, counts }, isFolded, frame, onToggle }: GroupLineProps) {
  return (
    <tr {...frame} className="group-row">
      <td className="mark-cell">
        <GroupMark group={group} agencies={rows.map(({ agency }) => agency)} />
      </td>
      <th scope="row">
        <RovingButton
          className="cell-button"
          aria-expanded={!isFolded}
          title={isFolded ? receptionText.unfold : receptionText.fold}
          onClick={onToggle}
        >
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span> {groupNames[group]} (
          {formatNumber(rows.length, 0)})
        </RovingButton>
      </th>
      {counts.map(({ reported, expected }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a count is its column.
        <th key={index}>{expected > 0 ? partWords(reported, expected) : ''}</th>
      ))}
    </tr>
  );
}

type GroupMarkProps = { readonly group: AgencyGroup; readonly agencies: readonly string[] };

/** Marks all agencies of a group; filled half where only some of them are marked. */
function GroupMark({ group, agencies }: GroupMarkProps) {
  const count = useReceptionMarks(({ marks }) => agencies.filter((agency) => marks.has(agency)).length);
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && count < agencies.length;
      }}
      type="checkbox"
      tabIndex={-1}
      aria-label={`${receptionText.markGroup}: ${groupNames[group]}`}
      checked={count === agencies.length}
      onChange={() => useReceptionMarks.getState().toggle(agencies)}
    />
  );
}
