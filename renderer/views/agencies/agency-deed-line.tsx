import { assertNever } from '../../../shared/kit/assert-never';
import { eventSummaryWords } from '../../../shared/wording/agency-event';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type AgencyDeed, useAgencyDeeds } from '../../stores/agencies-deeds';
import {
  appliedWords,
  editUndoneWords,
  fieldWords,
  redoRefusedWords,
  agenciesText as text,
  undoneWords,
} from '../../text/agencies';
import { eventsText } from '../../text/agencies-wizard';

/** What the last deed did, and the way back. */
export function AgencyDeedLine() {
  const last = useAgencyDeeds((state) => state.last);
  const takeBack = useAgencyDeeds((state) => state.takeBack);
  const dismiss = useAgencyDeeds((state) => state.dismiss);
  if (last === null) return null;
  const way = wayBack(last);
  return (
    <div role="status" className="agency-deed">
      <MessageBox
        tone={way === null && last.deed !== 'edit_undone' ? 'warning' : 'note'}
        title={deedWords(last)}
        actions={
          <>
            {way === null ? null : (
              <Button keys={text.undoKeys} onClick={() => void takeBack()}>
                {way}
              </Button>
            )}
            <Button kind="quiet" onClick={dismiss}>
              {text.dismiss}
            </Button>
          </>
        }
      >
        {last.deed === 'later' ? (
          <ul className="agency-later">
            {last.later.slice(0, 5).map((event) => (
              <li key={event.event}>{eventSummaryWords(event)}</li>
            ))}
          </ul>
        ) : null}
      </MessageBox>
    </div>
  );
}

function wayBack({ deed }: AgencyDeed): string | null {
  if (deed === 'undone') return text.redo;
  return deed === 'applied' || deed === 'redone' || deed === 'edited' ? text.undo : null;
}

function deedWords(last: AgencyDeed): string {
  switch (last.deed) {
    case 'applied':
      return appliedWords(last.kind, last.preview);
    case 'undone':
      return undoneWords(last.result.gone, last.result.kept);
    case 'redone':
      return 'Đã làm lại.';
    case 'later':
      return eventsText.later;
    case 'redo_refused':
      return redoRefusedWords(last.preview);
    case 'nothing_to_do':
      return eventsText.nothing;
    case 'edited':
      return `Đã sửa ${fieldWords[last.field]} của ${last.code}.`;
    case 'edit_undone':
      return editUndoneWords(last.state);
    default:
      return assertNever(last);
  }
}
