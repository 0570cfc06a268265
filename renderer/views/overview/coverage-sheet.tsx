import { Fragment } from 'react';
import type { Coverage } from '../../../shared/domain/consolidation';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import { useApplication } from '../../stores/application';
import { useReception } from '../../stores/reception';
import { partWords } from '../../text/figure';
import { overviewText, someNames } from '../../text/overview';
import { otherAgencies } from '../../text/today';

/** So many are named; the others are on the screen of reports. */
const mostNames = 20;

type CoverageSheetProps = { readonly coverage: Coverage; readonly period: PeriodCode };

/** How many agencies have reported, who has not (each name opens its panel), and which groups cannot be counted yet. */
export function CoverageSheet({ coverage, period }: CoverageSheetProps) {
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
          <p className="coverage-names">
            <b>
              {overviewText.missing} ({formatNumber(missing.length, 0)}):
            </b>{' '}
            <MissingNames missing={missing} period={period} />
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

type MissingNamesProps = { readonly missing: Coverage['missing']; readonly period: PeriodCode };

function MissingNames({ missing, period }: MissingNamesProps) {
  const more = missing.length - mostNames;
  const open = (agency: string) => {
    useApplication.getState().go('reception');
    void useReception.getState().open({ agency, period });
  };
  return (
    <>
      {missing.slice(0, mostNames).map(({ code, name }, index) => (
        <Fragment key={code}>
          {index > 0 ? '; ' : ''}
          <button type="button" className="link-button" onClick={() => open(code)}>
            {name}
          </button>
        </Fragment>
      ))}
      {more > 0 ? ` ${otherAgencies(more)}` : ''}
    </>
  );
}
