import type { ConsolidatedIndicator } from '../../../shared/domain/consolidation';
import { formatPercent } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import { marksOf } from '../../model/marks';
import { RovingButton } from '../../parts/roving-button';
import { useConsolidation } from '../../stores/consolidation';
import { comparisonWords, consolidationText, markWords, traceLabel } from '../../text/consolidation';
import { partWords, signedNumber } from '../../text/figure';
import { shownTotal } from '../../text/total';
import { FigureText } from '../figure-text';

type TotalRowProps = { readonly indicator: ConsolidatedIndicator; readonly period: PeriodCode };

/** One indicator: this period, the one before, the change, who stands behind it, and what to beware of. */
export function TotalRow({ indicator, period }: TotalRowProps) {
  const open = useConsolidation((state) => state.open);
  const isOpen = useConsolidation(({ opened }) => opened?.indicator === indicator.code);
  const { code, name, unit, decimals, state, value, approximation, change, changePercent, suppliers } =
    indicator;
  const current = shownTotal(state, value, approximation, decimals);
  const { previousState, previous, previousApproximation } = indicator;
  const why = comparisonWords(indicator.comparison) ?? undefined;

  return (
    <tr aria-selected={isOpen}>
      <td className="nowrap">{code}</td>
      <th scope="row">
        {name} <span className="only-narrow muted small nowrap">({unit})</span>
      </th>
      <td className="hide-narrow">{unit}</td>
      <td className="number">
        <RovingButton
          className="cell-button"
          aria-pressed={isOpen}
          aria-label={traceLabel(code, name, current.text)}
          onClick={() => void open({ indicator: code, period })}
        >
          <FigureText figure={current} />
        </RovingButton>
      </td>
      <td className="number">
        <FigureText figure={shownTotal(previousState, previous, previousApproximation, decimals)} />
      </td>
      <td className="number hide-narrow" title={why}>
        {change === null ? consolidationText.notComparable : signedNumber(change, decimals)}
      </td>
      <td className="number" title={why}>
        {changePercent === null ? consolidationText.notComparable : formatPercent(changePercent)}
      </td>
      <td className="number" title={consolidationText.sourcesHint}>
        {suppliers.expected === 0
          ? consolidationText.notComparable
          : partWords(suppliers.reported, suppliers.expected)}
      </td>
      <td>
        {marksOf(indicator).map((mark) => (
          <span key={mark} className={`mark mark-${mark}`} title={markWords(mark).meaning}>
            {markWords(mark).word}
          </span>
        ))}
      </td>
    </tr>
  );
}
