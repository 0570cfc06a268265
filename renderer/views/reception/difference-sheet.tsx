import { useEffect, useMemo, useRef, useState } from 'react';
import type { FigureDifference } from '../../../shared/contract/reception';
import { Button } from '../../parts/button';
import { numberHeading, TableHead } from '../../parts/table-head';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { type Comparison, useReception } from '../../stores/reception';
import {
  differenceCounts,
  differenceWords,
  receptionText,
  sideSource,
  sideWords,
  versionWords,
} from '../../text/reception';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';

/** Two versions of one report side by side, indicator by indicator; what is the same is hidden until it is wanted. */
export function DifferenceSheet({ comparison }: { readonly comparison: Comparison }) {
  const { from, to, rows } = comparison;
  const [showUnchanged, setShowUnchanged] = useState(false);
  const closeComparison = useReception((state) => state.closeComparison);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <section ref={sheet} className="difference" aria-label={receptionText.differenceTitle} tabIndex={-1}>
      <header className="difference-head">
        <h2>
          {receptionText.differenceTitle}: {versionWords(from)} → {versionWords(to)}
        </h2>
        {rows.status === 'ready' ? <span className="muted">{differenceCounts(rows.value)}</span> : null}
        <label className="switch">
          <input
            type="checkbox"
            checked={showUnchanged}
            onChange={(event) => setShowUnchanged(event.target.checked)}
          />{' '}
          {receptionText.showUnchanged}
        </label>
        <Button kind="quiet" keys="Esc" onClick={closeComparison}>
          {shellText.close}
        </Button>
      </header>
      {rows.status === 'loading' ? <LoadingLine /> : null}
      {rows.status === 'failed' ? <ProblemBox problem={rows.problem} /> : null}
      {rows.status === 'ready' ? (
        <DifferenceTable
          comparison={comparison}
          rows={rows.value.filter(({ change }) => showUnchanged || change !== 'unchanged')}
        />
      ) : null}
    </section>
  );
}

type DifferenceTableProps = {
  readonly comparison: Comparison;
  readonly rows: readonly FigureDifference[];
};

function DifferenceTable({ comparison, rows }: DifferenceTableProps) {
  const atWork = usePlan((state) => state.atWork);
  const indicators = useMemo(() => indicatorsByCode(atWork), [atWork]);
  if (rows.length === 0) return <p className="loading-line">{receptionText.noDifference}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by the keyboard.
    <section className="table-box" tabIndex={0} aria-label={receptionText.difference}>
      <table className="table" aria-label={receptionText.difference}>
        <TableHead
          headings={[
            receptionText.code,
            receptionText.indicator,
            { label: receptionText.unit, className: 'hide-narrow' },
            ...[comparison.from, comparison.to].map((version) =>
              numberHeading(`${receptionText.version} ${version}`, { hint: receptionText.place }),
            ),
            receptionText.change,
          ]}
        />
        <tbody>
          {rows.map((row) => {
            const decimals = indicators.get(row.indicator)?.decimals ?? 0;
            return (
              <tr key={row.indicator}>
                <th scope="row" className="nowrap">
                  {row.indicator}
                </th>
                <td>
                  {row.name} <span className="only-narrow muted small">({row.unit})</span>
                </td>
                <td className="hide-narrow">{row.unit}</td>
                {[row.before, row.after].map((side, index) => (
                  <td key={index === 0 ? 'before' : 'after'} className="number">
                    <span className={side && !side.nil ? undefined : 'absence'}>
                      {sideWords(side, decimals)}
                    </span>
                    <span className="column-hint" title={side?.source.file}>
                      {sideSource(side)}
                    </span>
                  </td>
                ))}
                <td className={`nowrap change-${row.change}`}>{differenceWords[row.change]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
