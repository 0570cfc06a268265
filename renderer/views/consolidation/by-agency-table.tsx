import { Fragment } from 'react';
import { formatPercent } from '../../../shared/domain/format-vietnamese';
import { groupBy } from '../../../shared/kit/group-by';
import { Button } from '../../parts/button';
import { RovingButton } from '../../parts/roving-button';
import { RovingTable } from '../../parts/roving-table';
import { numberHeading, TableHead } from '../../parts/table-head';
import { type AgencyCell, type ByAgency, useByAgency } from '../../stores/by-agency';
import { useConsolidation } from '../../stores/consolidation';
import { agencyViewText as viewText } from '../../text/agency-view';
import { comparisonWords, consolidationText as text, traceLabel } from '../../text/consolidation';
import { signedNumber } from '../../text/figure';
import { periodShort } from '../../text/period';
import { shownTotal } from '../../text/total';
import { FigureText } from '../figure-text';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';

/** Tổng hợp theo cơ quan: every agency's figures beside what they compare with. */
export function ByAgencyTable() {
  const table = useByAgency((state) => state.table);
  const more = useByAgency((state) => state.more);
  const opened = useConsolidation((state) => state.opened?.indicator ?? null);
  if (table.status === 'failed') return <FailureBox problem={table.problem} />;
  if (table.status === 'loading') return <LoadingLine />;
  const { rows, indicators, bodies, total, period, previousPeriod, uncompared } = table.value;
  if (total === 0) return <p className="loading-line">{viewText.noRows}</p>;

  const names = new Map(bodies.map(({ agency, name }) => [agency, name]));
  const named = (agencies: readonly string[]) => agencies.map((agency) => names.get(agency) ?? agency);
  const definitions = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const left = groupBy(
    uncompared.flatMap(({ indicator, agencies }) => agencies.map((agency) => ({ indicator, agency }))),
    ({ agency }) => agency,
  );
  return (
    <div className="by-agency">
      <RovingTable label={viewText.byChoices[1].text} pressed={opened}>
        <TableHead
          headings={[
            text.code,
            text.indicator,
            { label: text.unit, className: 'hide-narrow' },
            numberHeading(text.current, { hint: periodShort(period.code) }),
            numberHeading(text.previous, { hint: previousPeriod ? periodShort(previousPeriod.code) : '–' }),
            numberHeading(text.change, { className: 'hide-narrow' }),
            numberHeading(text.percent),
          ]}
        />
        {rows.map(({ agency, name, cells }) => (
          <tbody key={agency}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={7}>
                {name}
              </th>
            </tr>
            {cells.map((cell) => (
              <CellRow
                key={cell.indicator}
                agency={agency}
                cell={cell}
                definition={definitions.get(cell.indicator)}
                period={period.code}
                named={named}
              />
            ))}
          </tbody>
        ))}
      </RovingTable>
      {rows.length < total ? (
        <Button onClick={() => void more()}>{viewText.more(total - rows.length)}</Button>
      ) : null}
      {left.size > 0 ? (
        <p className="muted small">
          {viewText.uncompared}:{' '}
          {[...left].map(([agency, all], index) => (
            <Fragment key={agency}>
              {index > 0 ? '; ' : ''}
              {names.get(agency) ?? agency} ({all.map(({ indicator }) => indicator).join(', ')})
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}

type CellRowProps = {
  readonly agency: string;
  readonly cell: AgencyCell;
  readonly definition: ByAgency['indicators'][number] | undefined;
  readonly period: string;
  readonly named: (agencies: readonly string[]) => readonly string[];
};

/** One agency's figure of one indicator; opens the sources of the indicator. */
function CellRow({ agency, cell, definition, period, named }: CellRowProps) {
  const open = useConsolidation((state) => state.open);
  if (!definition) return null;
  const { code, name, unit, decimals } = definition;
  const current = shownTotal(cell.state, cell.value, cell.approximation, decimals);
  const why = comparisonWords(cell.comparison) ?? undefined;
  const isOwn = (agencies: readonly string[]) => agencies.every((one) => one === agency);
  return (
    <tr>
      <td className="nowrap">{code}</td>
      <th scope="row">{name}</th>
      <td className="hide-narrow">{unit}</td>
      <td className="number">
        <RovingButton
          className="cell-button"
          aria-label={traceLabel(code, name, current.text)}
          onClick={() => void open({ indicator: code, period })}
        >
          <FigureText figure={current} />
        </RovingButton>
        {isOwn(cell.of) ? null : <div className="made-of">{viewText.madeOf(named(cell.of))}</div>}
        {cell.without.length === 0 || isOwn(cell.without) ? null : (
          <div className="made-of">{viewText.without(named(cell.without))}</div>
        )}
      </td>
      <td className="number">
        {cell.previousState === 'no_origin' ? (
          <span className="absence">{viewText.noOrigin}</span>
        ) : (
          <FigureText
            figure={shownTotal(cell.previousState, cell.previous, cell.previousApproximation, decimals)}
          />
        )}
        {isOwn(cell.previousOf) ? null : (
          <div className="made-of">{viewText.madeOf(named(cell.previousOf))}</div>
        )}
      </td>
      <td className="number hide-narrow" title={why}>
        {cell.change === null ? text.notComparable : signedNumber(cell.change, decimals)}
      </td>
      <td className="number" title={why}>
        {cell.changePercent === null ? text.notComparable : formatPercent(cell.changePercent)}
      </td>
    </tr>
  );
}
