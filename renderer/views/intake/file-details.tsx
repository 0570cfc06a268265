import { formatDate } from '../../../shared/domain/format-vietnamese';
import { changeCounts, figuresInOrder, issuesInOrder } from '../../model/intake-summary';
import type { PreviewedFile } from '../../stores/intake';
import { changeLine, intakeText } from '../../text/intake';
import { receptionText } from '../../text/reception';
import { FiguresTable } from './figures-table';
import { IssueCard } from './issue-card';

/** Everything found in one file: first what needs a look, then each figure against the register. */
export function FileDetails({ file }: { readonly file: PreviewedFile }) {
  const { documentNumber, documentDate, nil, dutyCount, textCount } = file;
  const dated = documentDate ? ` (${formatDate(documentDate)})` : '';
  return (
    <section className="intake-details" aria-label={file.fileName}>
      <h2 className="breakable">{file.fileName}</h2>
      <p className="muted">
        {intakeText.receivedOn}: {formatDate(file.receivedOn)} · {intakeText.documentNumber}:{' '}
        {documentNumber ?? receptionText.noDocument}
        {dated} · {intakeText.duties(dutyCount)} · {intakeText.texts(textCount)}
      </p>
      {nil ? <p>{intakeText.nilReport}</p> : null}
      <section className="stack" aria-label={intakeText.findings}>
        <h3>
          {intakeText.findings} ({file.issues.length})
        </h3>
        {file.issues.length === 0 ? <p className="muted">{intakeText.noIssues}</p> : null}
        {issuesInOrder(file.issues).map((issue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and their order never changes.
          <IssueCard key={index} issue={issue} />
        ))}
      </section>
      <section className="stack" aria-label={intakeText.figures}>
        <h3>
          {intakeText.figures} ({file.figures.length})
        </h3>
        <p>{changeLine(changeCounts(file.figures))}</p>
        {file.figures.length === 0 ? (
          <p className="muted">{intakeText.noFigures}</p>
        ) : (
          <FiguresTable figures={figuresInOrder(file.figures)} />
        )}
      </section>
    </section>
  );
}
