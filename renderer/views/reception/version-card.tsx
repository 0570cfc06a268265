import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { SubmissionSummary } from '../../../shared/domain/reception';
import { Button } from '../../parts/button';
import { saveOriginal } from '../../stores/documents';
import { figureCountWords, issueCountWords, receptionText } from '../../text/reception';

type VersionCardProps = { readonly submission: SubmissionSummary; readonly isLatest: boolean };

/** One version (lần) of a report and what it came with. */
export function VersionCard({ submission, isLatest }: VersionCardProps) {
  const { version, receivedOn, acceptedBy, documentNumber, documentDate, nil, fileName } = submission;
  const dated = documentDate ? ` (${formatDate(documentDate)})` : '';
  return (
    <article className="card">
      <div className="card-head">
        <span>
          {receptionText.version} {version}
          {isLatest ? <span className="muted"> · {receptionText.latest}</span> : null}
        </span>
        <span>{nil ? receptionText.nilReport : figureCountWords(submission.figureCount)}</span>
      </div>
      <dl className="facts">
        <dt>{receptionText.received}</dt>
        <dd>{formatDate(receivedOn)}</dd>
        <dt>{receptionText.document}</dt>
        <dd>{documentNumber ? documentNumber + dated : `${receptionText.noDocument}${dated}`}</dd>
        <dt>{receptionText.issues}</dt>
        <dd className={submission.issueCount > 0 ? 'tone-warn' : undefined}>
          {issueCountWords(submission.issueCount)}
        </dd>
        <dt>{receptionText.acceptedBy}</dt>
        <dd>{acceptedBy}</dd>
        <dt>{receptionText.file}</dt>
        <dd>{fileName}</dd>
      </dl>
      <div className="actions">
        <Button
          label={`${receptionText.saveOriginal} ${receptionText.version} ${version}`}
          onClick={() =>
            void saveOriginal({ sha256: submission.fileSha256, fileName }, receptionText.saveOriginalTitle)
          }
        >
          {receptionText.saveOriginal}
        </Button>
      </div>
    </article>
  );
}
