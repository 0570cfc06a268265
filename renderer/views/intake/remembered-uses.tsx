import type { RememberedUse } from '../../model/intake-remembered';
import { Button } from '../../parts/button';
import { useIntake } from '../../stores/intake';
import { correctionText } from '../../text/intake-correction';
import { previewText } from '../../text/intake-preview';

/** So many are read at a glance. */
const mostUnfolded = 4;

/** What in a file was understood as the clerk once decided; each decision can be taken back, and the file is read again. */
export function RememberedUses({ uses }: { readonly uses: readonly RememberedUse[] }) {
  const forget = useIntake((state) => state.forget);
  if (uses.length === 0) return null;
  return (
    <details open={uses.length <= mostUnfolded}>
      <summary>{correctionText.remembered(uses.length)}</summary>
      <ul>
        {uses.map(({ issue, remembered, message, label }) => (
          <li key={issue} className="path-row">
            <span className="breakable">{message}</span>
            <Button
              kind="quiet"
              label={`${previewText.forget} ${label}`}
              onClick={() => void forget(remembered)}
            >
              {previewText.forget}
            </Button>
          </li>
        ))}
      </ul>
      <p className="muted small">{correctionText.forgetNote}</p>
    </details>
  );
}
