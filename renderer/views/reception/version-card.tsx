import { useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { localDay } from '../../../shared/domain/local-day';
import type { SubmissionSummary } from '../../../shared/domain/reception';
import {
  figureCountWords,
  issueCountWords,
  originWords,
  receiptWords,
  receptionText,
} from '../../text/reception';
import { FindingsList } from './findings-list';
import { VersionActions } from './version-actions';

type VersionCardProps = {
  readonly submission: SubmissionSummary;
  /** It is the one whose figures count. */
  readonly isCurrent: boolean;
  /** The number of the version before it; null where there is none. */
  readonly previous: number | null;
};

/** One version (lần) of a report: what it came with, and what can be done about it. Only the one that counts is unfolded. */
export function VersionCard({ submission, isCurrent, previous }: VersionCardProps) {
  const { version, state, origin, issueCount, nil, fileName, acceptedBy, returnedAt } = submission;
  const [unfolded, setUnfolded] = useState(isCurrent);
  const isWithdrawn = state === 'withdrawn';
  const counts = nil ? receptionText.nilReport : figureCountWords(submission.figureCount);
  return (
    <article
      className={isWithdrawn ? 'card version-withdrawn' : 'card'}
      aria-label={`${receptionText.version} ${version}`}
    >
      <button
        type="button"
        className="version-head"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>
          <span aria-hidden="true">{unfolded ? '▾' : '▸'}</span>{' '}
          <span className={isWithdrawn ? 'struck' : undefined}>
            {receptionText.version} {version}
          </span>
          <span className="muted">
            {' '}
            · {originWords[origin]}
            {isCurrent ? ` · ${receptionText.latest}` : ''}
            {isWithdrawn ? ` · ${receptionText.withdrawn}` : ''}
          </span>
        </span>
        <span className="nowrap">
          {counts}
          {issueCount > 0 ? <span className="tone-warn"> · {issueCountWords(issueCount)}</span> : null}
        </span>
      </button>
      {returnedAt ? (
        <p className="tone-warn small">
          <span aria-hidden="true">↩ </span>
          {receptionText.returned} {formatDate(localDay(new Date(returnedAt)))}
        </p>
      ) : null}
      {unfolded ? (
        <>
          {isCurrent ? null : <p className="small breakable">{receiptWords(submission)}</p>}
          <p className="muted small breakable">
            {fileName === '' ? '' : `${receptionText.file}: ${fileName} · `}
            {receptionText.acceptedBy}: {acceptedBy}
          </p>
          <VersionActions submission={submission} previous={previous} />
          <FindingsList submission={submission.submission} />
        </>
      ) : null}
    </article>
  );
}
