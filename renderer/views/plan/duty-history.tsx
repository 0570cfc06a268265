import { dutyStateSigns, dutyStateWord } from '../../../shared/wording/duty-state';
import { Button } from '../../parts/button';
import { saveEvidence } from '../../stores/duties-deeds';
import { type DutyHistory, useOpenedDuty } from '../../stores/duties-opened';
import { byWhom, eventNote, eventWords, statementSource, dutyPanelText as text } from '../../text/duties';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { TurnEntry } from './turn-entry';

/** What happened with one agency's duty, who recorded it and when, and what its reports say in which cell. */
export function DutyHistoryList({ requested }: { readonly requested: boolean }) {
  const history = useOpenedDuty((state) => state.history);
  if (history.status === 'loading') return <LoadingLine />;
  if (history.status === 'failed') return <ProblemBox problem={history.problem} />;
  const { events, statements } = history.value;
  return (
    <>
      <section>
        <h3>{text.history}</h3>
        {events.length === 0 ? <p className="muted">{text.noHistory}</p> : null}
        <ol className="plan-list" aria-label={text.history}>
          {events.map((event) => (
            <Event key={event.entry} event={event} requested={requested} />
          ))}
        </ol>
      </section>
      <section>
        <h3>{text.statements}</h3>
        {statements.length === 0 ? <p className="muted">{text.noStatements}</p> : null}
        <ul className="plan-list">
          {statements.map((statement) => (
            <li key={`${statement.agency} ${statement.period} ${statement.version}`}>
              {statement.state === null
                ? text.blankState
                : `${dutyStateSigns[statement.state]} ${dutyStateWord(statement.state, requested)}`}
              {statement.result === '' ? '' : `: ${statement.result}`}
              {statement.evidence === '' ? '' : ` (${statement.evidence})`}
              <span className="plan-tree-note breakable">
                {statement.agencyName} · {statementSource(statement)}
                {statement.isCurrent ? '' : ` · ${text.replaced}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

type EventProps = { readonly event: DutyHistory['events'][number]; readonly requested: boolean };

function Event({ event, requested }: EventProps) {
  const words = eventWords(event, requested);
  const note = eventNote(event);
  return (
    <li className={event.undoneAt === null ? undefined : 'plan-undone'}>
      <span className="plan-event">{words}</span>
      {note === '' ? null : <span className="plan-note">{note}</span>}
      <span className="plan-tree-note">
        {event.agencyName} · {byWhom(event)}
      </span>
      <span className="actions">
        {event.kind === 'evidence' && event.undoneAt === null ? (
          <Button
            kind="quiet"
            label={`${text.save} ${event.fileName}`}
            onClick={() => void saveEvidence(event.entry, event.fileName, text.saveTitle)}
          >
            {text.save}
          </Button>
        ) : null}
        <TurnEntry entry={event.entry} isUndone={event.undoneAt !== null} words={words} />
      </span>
    </li>
  );
}
