import type { IntakeIssue } from '../../stores/intake';
import { intakeText, placeWords, severityWords } from '../../text/intake';

/** One finding: how grave, where, what was found, what was expected, what to do. */
export function IssueCard({ issue }: { readonly issue: IntakeIssue }) {
  const { severity, indicator, found, expected, message } = issue;
  const place = placeWords(issue);
  return (
    <article className={`card issue issue-${severity}`}>
      <div className="card-head">
        <span>
          {severityWords[severity]}
          {indicator ? ` · ${indicator}` : ''}
        </span>
        {place ? <span className="breakable">{place}</span> : null}
      </div>
      <p>{message}</p>
      {found !== null || expected !== null ? (
        <dl className="facts">
          {found !== null ? (
            <>
              <dt>{intakeText.found}</dt>
              <dd>{found === '' ? intakeText.emptyCell : `“${found}”`}</dd>
            </>
          ) : null}
          {expected !== null ? (
            <>
              <dt>{intakeText.expected}</dt>
              <dd>{expected}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
    </article>
  );
}
