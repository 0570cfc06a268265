import { formatDate } from '../../../shared/domain/format-vietnamese';
import { placeOfDuty } from '../../../shared/domain/place-of-duty';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import { markKey } from '../../model/duty-marks';
import { RovingButton } from '../../parts/roving-button';
import { type TableRowFrame, VirtualTable } from '../../parts/virtual-table';
import { type DutyRow, useDuties } from '../../stores/duties';
import { useOpenedDuty } from '../../stores/duties-opened';
import { dutiesText as text } from '../../text/duties';
import { DutyStanding } from './duty-standing';

type DutiesTableProps = { readonly by: 'agency' | 'topic'; readonly count: number };

const widths = [
  '34px',
  'clamp(150px, 18cqw, 330px)',
  'auto',
  '92px',
  'clamp(98px, 9cqw, 170px)',
  'clamp(150px, 18cqw, 214px)',
];

/** The duties a page at a time. Space marks lines, Enter opens a duty beside the table. */
export function DutiesTable({ by, count }: DutiesTableProps) {
  const beginning = useDuties((state) => state.beginning);
  const pages = useDuties((state) => state.pages);
  const { look, rowAt, toggleMark } = useDuties.getState();
  return (
    <VirtualTable
      key={`${by} ${beginning}`}
      label={by === 'agency' ? text.listByAgency : text.listByTopic}
      headings={[
        { label: <span className="visually-hidden">{text.mark}</span> },
        by === 'agency' ? text.agency : text.topic,
        text.duty,
        text.role,
        text.due,
        text.state,
      ]}
      widths={widths}
      count={count}
      rowHeight={49}
      onVisible={look}
      onMark={toggleMark}
    >
      {(index, frame) => {
        const row = pages.size > 0 ? rowAt(index) : null;
        if (!row) return <WaitingLine frame={frame} />;
        return <DutyLine by={by} row={row} before={rowAt(index - 1)} frame={frame} index={index} />;
      }}
    </VirtualTable>
  );
}

function WaitingLine({ frame }: { readonly frame: TableRowFrame }) {
  return (
    <tr {...frame}>
      <td />
      <td colSpan={widths.length - 1} style={{ height: 49 }}>
        <RovingButton className="cell-button muted">{text.loadingRow}</RovingButton>
      </td>
    </tr>
  );
}

type DutyLineProps = {
  readonly by: 'agency' | 'topic';
  readonly row: DutyRow;
  readonly before: DutyRow | null;
  readonly frame: TableRowFrame;
  readonly index: number;
};

function DutyLine({ by, row, before, frame, index }: DutyLineProps) {
  const place = { duty: row.duty, agency: row.unit?.agency ?? null };
  const isMarked = useDuties((state) => state.marks.has(markKey(place)));
  const isOpen = useOpenedDuty(
    ({ opened }) => opened?.duty === place.duty && (by === 'topic' || opened.agency === place.agency),
  );
  const head = headOf(by, row);
  const isSame = before !== null && headOf(by, before) === head;
  const lastDay = row.unit ? row.unit.lastDay : row.dueOn;
  const { toggleMark } = useDuties.getState();
  return (
    <tr {...frame} aria-selected={isMarked}>
      <td>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`${text.mark}: ${row.text.slice(0, 80)}`}
          checked={isMarked}
          onChange={() => toggleMark(index)}
        />
      </td>
      <th scope="row" className={isSame ? 'muted' : undefined}>
        <span className="plan-clamped" title={head}>
          {head}
        </span>
        {by === 'agency' && row.unit?.isGroupWithoutRoster ? (
          <span className="plan-tree-note">{text.noRoster}</span>
        ) : null}
      </th>
      <td>
        <RovingButton
          className="plan-tree-button"
          aria-pressed={isOpen}
          title={row.text}
          onClick={() => void useOpenedDuty.getState().open(place)}
        >
          <span className="plan-clamped">
            <span className="plan-label">{placeOfDuty(row.assignment, row.label)}</span> {row.text}
          </span>
          {by === 'topic' ? <span className="plan-tree-note">{row.heading}</span> : null}
          {isMarked ? <span className="visually-hidden">, {text.marked}</span> : null}
        </RovingButton>
      </td>
      <td>{dutyRoleWords[row.role]}</td>
      <td>{lastDay === null ? <Deadline text={row.deadlineText} /> : formatDate(lastDay)}</td>
      <td>
        <DutyStanding row={row} />
      </td>
    </tr>
  );
}

/** The words of a deadline that names no day. */
function Deadline({ text: words }: { readonly text: string | null }) {
  if (words === null) return <span className="muted">–</span>;
  return (
    <span className="plan-clamped muted small" title={words}>
      {words}
    </span>
  );
}

function headOf(by: 'agency' | 'topic', row: DutyRow): string {
  return by === 'agency' ? (row.unit?.name ?? row.heading) : row.topic;
}
