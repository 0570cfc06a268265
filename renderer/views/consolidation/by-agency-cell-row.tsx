import { formatPercent } from '../../../shared/domain/format-vietnamese';
import { RovingButton } from '../../parts/roving-button';
import type { TableRowFrame } from '../../parts/virtual-table';
import type { AgencyCell, ByAgency } from '../../stores/by-agency';
import { useConsolidation } from '../../stores/consolidation';
import { agencyViewText as viewText } from '../../text/agency-view';
import { comparisonWords, consolidationText as text, traceLabel } from '../../text/consolidation';
import { signedNumber } from '../../text/figure';
import { shownTotal } from '../../text/total';
import { FigureText } from '../figure-text';

type ByAgencyCellRowProps = {
  readonly frame: TableRowFrame;
  readonly agency: string;
  readonly cell: AgencyCell;
  readonly definition: ByAgency['indicators'][number] | undefined;
  readonly period: string;
  readonly named: (agencies: readonly string[]) => readonly string[];
};

/** One agency's figure of one indicator; opens the sources of the indicator. */
export function ByAgencyCellRow(props: ByAgencyCellRowProps) {
  const { frame, agency, cell, definition, period, named } = props;
  const open = useConsolidation((state) => state.open);
  if (!definition) return <tr {...frame} />;
  const { code, name, unit, decimals } = definition;
  const current = shownTotal(cell.state, cell.value, cell.approximation, decimals);
  const why = comparisonWords(cell.comparison) ?? undefined;
  const isOwn = (agencies: readonly string[]) => agencies.every((one) => one === agency);
  return (
    <tr {...frame}>
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
