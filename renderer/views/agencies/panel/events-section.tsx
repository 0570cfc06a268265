import type { AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import { eventSummaryWords } from '../../../../shared/wording/agency-event';
import { useAgencyDeeds } from '../../../stores/agencies-deeds';
import { agenciesText } from '../../../text/agencies';
import { successionWords, agencyPanelText as text } from '../../../text/agencies-panel';
import { AgencyLink } from './agency-link';
import { PanelSection } from './panel-section';
import { ShownList } from './shown-list';

/** Where the agency came from and went to, and the events that say so, each to be taken back. */
export function EventsSection({ detail }: { readonly detail: AgencyDetail }) {
  const { code, predecessors, successors, events } = detail;
  if (predecessors.length + successors.length + events.length === 0) return null;
  const { undo, redo } = useAgencyDeeds.getState();
  const kin = (title: string, rows: AgencyDetail['predecessors']) =>
    rows.length === 0 ? null : (
      <div>
        <h4>{title}</h4>
        <ShownList items={rows} keyOf={(one, index) => `${one.code} ${index}`} atMost={5}>
          {(one) => (
            <>
              {one.code === code ? null : <AgencyLink code={one.code} name={one.name} />}{' '}
              <span className="muted small">{successionWords(one)}</span>
            </>
          )}
        </ShownList>
      </div>
    );
  return (
    <PanelSection title={text.events}>
      {kin(text.predecessor, predecessors)}
      {kin(text.successor, successors)}
      <ShownList items={events} keyOf={({ event }) => event} atMost={5}>
        {(event) => {
          const isUndone = event.undoneAt !== null;
          const word = isUndone ? agenciesText.redo : agenciesText.undo;
          return (
            <>
              {eventSummaryWords(event)}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => void (isUndone ? redo(event.event) : undo(event.event))}
              >
                {word}
              </button>
            </>
          );
        }}
      </ShownList>
    </PanelSection>
  );
}
