import { formatDate } from '../../../shared/domain/format-vietnamese';
import { Button } from '../../parts/button';
import { saveOriginal } from '../../stores/documents';
import { type StatutoryPart, type StatutoryTrace, useStatutory } from '../../stores/statutory';
import { partFigure, statutoryText, statutoryTraceText as text } from '../../text/statutory';

type PartCardProps = {
  readonly part: StatutoryPart;
  readonly counts: boolean;
  readonly trace: Pick<StatutoryTrace, 'unit' | 'decimals'>;
};

/** One employer's part of a total: where it stands, who let it in, its file, and the way to take the version back. */
export function PartCard({ part, counts, trace }: PartCardProps) {
  const undo = useStatutory((state) => state.undo);
  const { establishmentName, value, file, sheet, cell, rawText, code, label, version, report } = part;
  const row = [code, label].filter((words) => words !== '').join(' · ');
  const of = (deed: string) => `${deed} ${establishmentName}, ${text.version} ${version}`;
  return (
    <article className="card">
      <div className="card-head">
        <span className="breakable">{establishmentName}</span>
        <span className="number">
          {partFigure(part, trace.decimals)}
          {value === null ? null : <span className="muted small"> {trace.unit}</span>}
        </span>
      </div>
      <dl className="facts">
        <dt>{text.place}</dt>
        <dd>
          {file} › {sheet} › {cell}
        </dd>
        <dt>{text.raw}</dt>
        <dd>{rawText === '' ? '–' : `“${rawText}”`}</dd>
        {row === '' ? null : (
          <>
            <dt>{text.row}</dt>
            <dd>{row}</dd>
          </>
        )}
        <dt>{text.version}</dt>
        <dd>
          {version} · {text.received.toLowerCase()} {formatDate(part.receivedOn)}
        </dd>
        <dt>{text.acceptedBy}</dt>
        <dd>{part.acceptedBy}</dd>
      </dl>
      <div className="actions">
        <Button
          label={of(text.saveOriginal)}
          onClick={() =>
            void saveOriginal({ sha256: part.fileSha256, fileName: file }, text.saveOriginalTitle)
          }
        >
          {text.saveOriginal}
        </Button>
        {counts ? (
          <Button kind="quiet" label={of(statutoryText.undo)} onClick={() => void undo(report)}>
            {statutoryText.undo} {text.version.toLowerCase()} {version}
          </Button>
        ) : null}
      </div>
    </article>
  );
}
