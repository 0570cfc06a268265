import { Button } from '../../parts/button';
import type { PreviewedFile } from '../../stores/intake';
import { useIntake } from '../../stores/intake';
import { correctionText } from '../../text/intake-correction';
import { previewText } from '../../text/intake-preview';

/** What in a file was understood as the clerk once decided; each decision can be taken back, and the file is read again. */
export function RememberedUses({ file }: { readonly file: PreviewedFile }) {
  const forget = useIntake((state) => state.forget);
  const uses = file.mappings.flatMap(({ issue, remembered }) => {
    const said = remembered === null ? undefined : file.issues.find(({ id }) => id === issue);
    return said && remembered !== null
      ? [{ remembered, message: said.message, label: said.found ?? '' }]
      : [];
  });
  if (uses.length === 0) return null;
  return (
    <section className="stack" aria-label={correctionText.remembered(uses.length)}>
      <h3>{correctionText.remembered(uses.length)}</h3>
      <ul>
        {uses.map(({ remembered, message, label }) => (
          <li key={remembered} className="path-row">
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
    </section>
  );
}
