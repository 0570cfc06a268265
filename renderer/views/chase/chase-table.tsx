import { useCallback, useMemo, useRef, useState } from 'react';
import type { Period, PeriodCode } from '../../../shared/domain/period';
import type { AgencyGroup } from '../../model/agency-group';
import { chaseGroups, chaseLines, waitingElsewhere } from '../../model/chase-board';
import { homonyms } from '../../model/homonyms';
import { VirtualTable } from '../../parts/virtual-table';
import { type ChaseBoard, useChase } from '../../stores/chase';
import { useChaseOpened } from '../../stores/chase-opened';
import { today } from '../../stores/today';
import { chaseText as text } from '../../text/chase';
import { periodHeadings } from '../period-headings';
import { ChaseGroupLine } from './chase-group-line';
import { ChaseRowLine } from './chase-row-line';
import { NobodyBox } from './nobody-box';

type ChaseTableProps = {
  readonly board: ChaseBoard;
  readonly columns: readonly Period[];
  readonly chosen: PeriodCode | null;
};

/** Agencies by group against periods. Space marks a row, with Shift all rows from the one marked before. */
export function ChaseTable({ board, columns, chosen }: ChaseTableProps) {
  const filter = useChase((state) => state.filter);
  const opened = useChaseOpened((state) => state.place?.agency ?? null);
  const [folded, setFolded] = useState<ReadonlySet<AgencyGroup>>(new Set());
  const now = today();
  const { rows } = board;
  const groups = useMemo(
    () =>
      chaseGroups(
        rows,
        columns.map(({ code }) => code),
        now,
      ),
    [rows, columns, now],
  );
  const lines = useMemo(() => chaseLines(groups, folded), [groups, folded]);
  const alike = useMemo(() => homonyms(rows.map(({ name }) => name)), [rows]);
  const inSight =
    opened === null ? null : lines.findIndex((line) => line.kind === 'row' && line.row.agency === opened);

  const isShift = useRef(false);
  const lastMarked = useRef<string | null>(null);
  const mark = useCallback(
    (index: number) => {
      const line = lines[index];
      if (line?.kind !== 'row') return;
      const { marks, toggleMarks } = useChase.getState();
      const from = lines.findIndex(({ key }) => key === lastMarked.current);
      const span =
        isShift.current && from >= 0 ? lines.slice(Math.min(from, index), Math.max(from, index) + 1) : [line];
      const agencies = span.flatMap((one) => (one.kind === 'row' ? [one.row.agency] : []));
      toggleMarks(agencies, isShift.current || !marks.has(line.row.agency));
      lastMarked.current = line.key;
    },
    [lines],
  );

  if (rows.length === 0) return <NobodyBox />;

  const toggle = (group: AgencyGroup) => {
    const next = new Set(folded);
    if (!next.delete(group)) next.add(group);
    setFolded(next);
  };

  return (
    <div
      className="chase-table"
      onKeyDownCapture={(event) => {
        isShift.current = event.shiftKey;
      }}
      onClickCapture={(event) => {
        isShift.current = event.shiftKey;
      }}
    >
      <VirtualTable
        key={filter}
        label={text.title}
        headings={[
          { label: <span className="visually-hidden">{text.mark}</span> },
          text.agency,
          ...periodHeadings(columns, chosen),
        ]}
        widths={['34px', '27%', ...columns.map(() => 'auto')]}
        headHeight={48}
        count={lines.length}
        keyOf={(index) => lines[index]?.key ?? String(index)}
        rowHeight={49}
        inSight={inSight}
        onMark={mark}
      >
        {(index, frame) => {
          const line = lines[index];
          if (!line) return null;
          return line.kind === 'group' ? (
            <ChaseGroupLine
              group={line.group}
              isFolded={folded.has(line.group.group)}
              frame={frame}
              onToggle={() => toggle(line.group.group)}
            />
          ) : (
            <ChaseRowLine
              row={line.row}
              columns={columns}
              chosen={chosen}
              elsewhere={waitingElsewhere(line.row, columns, now)}
              isHomonym={alike.has(line.row.name)}
              frame={frame}
              onMark={() => mark(index)}
            />
          );
        }}
      </VirtualTable>
    </div>
  );
}
