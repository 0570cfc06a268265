import { Button } from '../../parts/button';
import { type RequestSummary, useRequests } from '../../stores/requests';
import { byWhom } from '../../text/duties';
import { reuseEditWords, reuseText as text } from '../../text/plan-requests';

/** How the periods that a request takes over were changed, by whom and when, each with its way back. */
export function ReuseEdits({ request }: { readonly request: RequestSummary }) {
  const { period, reuseEdits } = request;
  if (reuseEdits.length === 0) return null;
  return (
    <details className="plan-line plan-reuse-edits">
      <summary>
        {text.edits} ({reuseEdits.length})
      </summary>
      <ol className="plan-list" aria-label={text.edits}>
        {reuseEdits.map((one) => (
          <li key={one.edit} className={one.undoneAt === null ? undefined : 'plan-undone'}>
            <span className="plan-event">{reuseEditWords(one)}</span>
            <span className="plan-tree-note">
              {byWhom({ ...one, recordedBy: one.editedBy, recordedAt: one.editedAt })}
            </span>
            {one.undoneAt === null ? (
              <Button
                kind="quiet"
                label={`${text.undo}: ${reuseEditWords(one)}`}
                onClick={() => void useRequests.getState().undoReuse(period, one.edit)}
              >
                {text.undo}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
