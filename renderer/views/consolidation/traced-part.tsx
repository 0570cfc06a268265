import { formatDate, formatReading } from '../../../shared/domain/format-vietnamese';
import { Button } from '../../parts/button';
import type { Trace } from '../../stores/consolidation';
import { saveOriginal } from '../../stores/documents';
import { agencyViewText } from '../../text/agency-view';
import { traceText } from '../../text/consolidation';
import { receptionText } from '../../text/reception';

type TracedPartProps = {
  readonly figure: Trace['current'][number];
  readonly decimals: number;
  readonly unit: string;
};

/** One agency's part of a total, and where to put a finger on it. */
export function TracedPart({ figure, decimals, unit }: TracedPartProps) {
  const { agencyName, reading, rawText, source, version, receivedOn, acceptedBy, fileSha256, under } = figure;
  return (
    <article className="card">
      <div className="card-head">
        <span>
          {agencyName}
          {under ? <span className="muted small"> ({agencyViewText.under(under.agencyName)})</span> : null}
        </span>
        <span className="number">
          {formatReading(reading, decimals)}
          {reading.kind === 'amount' ? <span className="muted small"> {unit}</span> : null}
        </span>
      </div>
      <dl className="facts">
        <dt>{traceText.place}</dt>
        <dd>
          {source.file === '' ? '' : `${source.file} › `}
          {source.sheet} › {source.cell}
        </dd>
        <dt>{traceText.raw}</dt>
        <dd>{rawText === '' ? '–' : `“${rawText}”`}</dd>
        <dt>{traceText.version}</dt>
        <dd>{version}</dd>
        <dt>{traceText.received}</dt>
        <dd>{formatDate(receivedOn)}</dd>
        <dt>{traceText.document}</dt>
        <dd>{figure.documentNumber ?? receptionText.noDocument}</dd>
        <dt>{traceText.acceptedBy}</dt>
        <dd>{acceptedBy}</dd>
      </dl>
      {fileSha256 === null ? null : (
        <div className="actions">
          <Button
            label={`${traceText.saveOriginal} ${agencyName}, ${traceText.version} ${version}`}
            onClick={() =>
              void saveOriginal(
                { sha256: fileSha256, fileName: source.file },
                receptionText.saveOriginalTitle,
              )
            }
          >
            {traceText.saveOriginal}
          </Button>
        </div>
      )}
    </article>
  );
}
