import { Button } from '../../parts/button';
import { type DraftSummary, usePlanReading } from '../../stores/plan-reading';
import { draftLineWords, planReadingText as text } from '../../text/plan-reading';

/** Drafts of one sort, each with what can be done with it; nothing where there is none. */
export function DraftList({
  title,
  drafts,
}: {
  readonly title: string;
  readonly drafts: readonly DraftSummary[];
}) {
  if (drafts.length === 0) return null;
  return (
    <section className="sheet draft-list" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className="draft-line">
            <span className="breakable">{draft.fileName || text.pasted}</span>
            <span className="muted">
              {draft.state === 'waiting' ? draftLineWords(draft) : (draft.planCode ?? text.stateDiscarded)}
            </span>
            <DraftDeeds draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftDeeds({ draft: { id, state, fileName } }: { readonly draft: DraftSummary }) {
  const { goOn, discard, takeUp, undoConfirmation } = usePlanReading.getState();
  const of = (deed: string) => `${deed}: ${fileName || text.pasted}`;
  if (state === 'waiting') {
    return (
      <span className="actions">
        <Button label={of(text.goOn)} onClick={() => void goOn(id)}>
          {text.goOn}
        </Button>
        <Button kind="quiet" label={of(text.discard)} onClick={() => void discard(id)}>
          {text.discard}
        </Button>
      </span>
    );
  }
  return state === 'discarded' ? (
    <Button kind="quiet" label={of(text.takeUp)} onClick={() => void takeUp(id)}>
      {text.takeUp}
    </Button>
  ) : (
    <Button kind="quiet" label={of(text.undo)} onClick={() => void undoConfirmation(id)}>
      {text.undo}
    </Button>
  );
}
