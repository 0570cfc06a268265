import type { IntakeConversion } from '../../stores/intake';
import { placeWords } from '../../text/intake';
import { encodingWords, previewText } from '../../text/intake-preview';

/** Texts in old fonts as they stand in the file and as they read. */
export function ConversionsList({ conversions }: { readonly conversions: readonly IntakeConversion[] }) {
  if (conversions.length === 0) return null;
  return (
    <details>
      <summary>{previewText.conversions(conversions.length)}</summary>
      <dl className="facts conversions">
        {conversions.map(({ sheet, cell, encoding, before, after, applied }) => (
          <div key={`${sheet} ${cell} ${before}`} className="conversion">
            <dt className="nowrap">
              {placeWords({ sheet, cell })} · {encodingWords({ encoding })}
            </dt>
            <dd>
              {before} → {after}
              {applied ? null : <span className="tone-warn"> ({previewText.conversionsUnsure})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
