import type { Coverage } from '../../../shared/domain/consolidation';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import { partWords } from '../../text/figure';
import { overviewText, someNames } from '../../text/overview';

/** How many agencies have reported, who has not, and which groups cannot be counted yet. */
export function CoverageSheet({ coverage }: { readonly coverage: Coverage }) {
  const { reported, expected, missing, groupsWithoutRoster } = coverage;
  return (
    <section className="sheet" aria-label={overviewText.coverage}>
      <h2>{overviewText.coverage}</h2>
      <div className="sheet-body">
        <p>
          <span className="big-number">{partWords(reported, expected)}</span> {overviewText.coverageUnit}
        </p>
        {missing.length === 0 ? (
          <p>{overviewText.complete}</p>
        ) : (
          <p>
            <b>
              {overviewText.missing} ({formatNumber(missing.length, 0)}):
            </b>{' '}
            {someNames(missing)}
          </p>
        )}
        {groupsWithoutRoster.length > 0 ? (
          <p className="muted small">
            {overviewText.groupsTitle}. {overviewText.groupsNote} {someNames(groupsWithoutRoster)}.
          </p>
        ) : null}
      </div>
    </section>
  );
}
