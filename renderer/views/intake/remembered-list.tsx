import { useEffect } from 'react';
import { Button } from '../../parts/button';
import { useIntake } from '../../stores/intake';
import { useRemembered } from '../../stores/intake/remembered';
import { previewText } from '../../text/intake-preview';

/** What was decided for earlier files of an agency and holds for its next ones; each can be forgotten. */
export function RememberedList({ agency }: { readonly agency: string }) {
  const load = useRemembered((state) => state.load);
  const forget = useIntake((state) => state.forget);
  const decisions = useRemembered((state) => state.decisions);
  useEffect(() => void load(agency), [load, agency]);
  if (decisions.status !== 'ready' || decisions.value.length === 0) return null;
  return (
    <details>
      <summary>
        {previewText.remembered} ({decisions.value.length})
      </summary>
      <ul>
        {decisions.value.map(({ id, label, answerText, fileName, decidedBy }) => (
          <li key={id} className="path-row">
            <span className="breakable">
              “{label}” → {answerText}{' '}
              <span className="muted small">({previewText.rememberedOf(fileName, decidedBy)})</span>
            </span>
            <Button kind="quiet" label={`${previewText.forget} ${label}`} onClick={() => void forget(id)}>
              {previewText.forget}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
