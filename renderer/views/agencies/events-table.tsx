import type { EventSummary } from '../../../shared/domain/agencies/agency-detail';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { eventKindWords } from '../../../shared/wording/agency-event';
import { rowAt } from '../../model/pages';
import { MessageBox } from '../../parts/message-box';
import { RovingButton } from '../../parts/roving-button';
import { StateWord } from '../../parts/state-word';
import { type TableRowFrame, VirtualTable } from '../../parts/virtual-table';
import { useAgencies } from '../../stores/agencies';
import { useAgencyDeeds } from '../../stores/agencies-deeds';
import { eventsPerPage, useAgencyEvents } from '../../stores/agencies-events';
import { agenciesText, momentWords, namesOf } from '../../text/agencies';
import { eventsText as text } from '../../text/agencies-wizard';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';

const { columns } = text;
const headings = [
  columns.day,
  columns.kind,
  columns.agencies,
  columns.basis,
  columns.recorded,
  columns.state,
  columns.deed,
];

/** All that was recorded about agencies, newest first, each to be taken back or done again. */
export function EventsTable() {
  const total = useAgencyEvents((state) => state.total);
  const pages = useAgencyEvents((state) => state.pages);
  const look = useAgencyEvents((state) => state.look);
  if (total.status === 'loading') return <LoadingLine />;
  if (total.status === 'failed') return <ProblemBox problem={total.problem} />;
  if (total.value === 0) {
    return (
      <div className="agency-empty">
        <MessageBox tone="note" title={text.empty}>
          <p>{text.emptyRemedy}</p>
        </MessageBox>
      </div>
    );
  }
  return (
    <VirtualTable
      label={text.table}
      headings={headings}
      widths={['108px', '130px', '30%', 'auto', '150px', '118px', '96px']}
      count={total.value}
      keyOf={(index) => rowAt(pages, index, eventsPerPage)?.event ?? `row ${index}`}
      rowHeight={50}
      onVisible={look}
    >
      {(index, frame) => <EventRow event={rowAt(pages, index, eventsPerPage)} frame={frame} />}
    </VirtualTable>
  );
}

type EventRowProps = { readonly event: EventSummary | null; readonly frame: TableRowFrame };

function EventRow({ event, frame }: EventRowProps) {
  if (event === null) {
    return (
      <tr {...frame}>
        <td colSpan={headings.length} className="muted">
          …
        </td>
      </tr>
    );
  }
  const { happenedOn, kind, agencies, agencyCount, legalBasis, fileName, recordedBy, recordedAt, undoneAt } =
    event;
  const isUndone = undoneAt !== null;
  const [first] = agencies;
  const { undo, redo } = useAgencyDeeds.getState();
  const unseen = agencyCount - Math.min(agencies.length, 3);
  const names =
    agencyCount > agencies.length
      ? `${namesOf(agencies.slice(0, 3))} và ${unseen} cơ quan khác`
      : namesOf(agencies);
  return (
    <tr {...frame}>
      <td>{formatDate(happenedOn)}</td>
      <td>{eventKindWords[kind]}</td>
      <td>
        <RovingButton
          className="cell-button"
          disabled={first === undefined}
          onClick={() => first && void useAgencies.getState().open(first.code)}
        >
          {names}
        </RovingButton>
      </td>
      <td>
        {legalBasis}
        {fileName === null || fileName === legalBasis ? null : <div className="muted small">{fileName}</div>}
      </td>
      <td>
        {recordedBy}
        <div className="muted small">{momentWords(recordedAt)}</div>
      </td>
      <td>
        <StateWord
          sign={isUndone ? '↩' : '●'}
          word={isUndone ? text.undone : text.inForce}
          tone={isUndone ? 'calm' : 'good'}
        />
      </td>
      <td>
        <RovingButton
          className="link-button"
          aria-label={`${isUndone ? agenciesText.redo : agenciesText.undo} ${eventKindWords[kind]}, ${formatDate(happenedOn)}`}
          onClick={() => void (isUndone ? redo(event.event) : undo(event.event))}
        >
          {isUndone ? agenciesText.redo : agenciesText.undo}
        </RovingButton>
      </td>
    </tr>
  );
}
