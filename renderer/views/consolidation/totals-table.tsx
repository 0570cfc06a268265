import type { ConsolidatedIndicator } from '../../../shared/domain/consolidation';
import type { PeriodCode } from '../../../shared/domain/period';
import { RovingTable } from '../../parts/roving-table';
import { useConsolidation } from '../../stores/consolidation';
import { consolidationText as text } from '../../text/consolidation';
import { periodShort } from '../../text/period';
import { TotalRow } from './total-row';

type TotalsTableProps = {
  readonly topics: ReadonlyArray<{
    readonly topic: string;
    readonly indicators: readonly ConsolidatedIndicator[];
  }>;
  readonly period: PeriodCode;
  readonly previousPeriod: PeriodCode | null;
};

/** The totals by topic. */
export function TotalsTable({ topics, period, previousPeriod }: TotalsTableProps) {
  const opened = useConsolidation((state) => state.opened?.indicator ?? null);
  return (
    <RovingTable label={text.title} pressed={opened}>
      <thead>
        <tr>
          <th scope="col">{text.code}</th>
          <th scope="col">{text.indicator}</th>
          <th scope="col" className="hide-narrow">
            {text.unit}
          </th>
          <th scope="col" className="number">
            {text.current}
            <span className="column-hint">{periodShort(period)}</span>
          </th>
          <th scope="col" className="number">
            {text.previous}
            <span className="column-hint">{previousPeriod ? periodShort(previousPeriod) : '–'}</span>
          </th>
          <th scope="col" className="number hide-narrow">
            {text.change}
          </th>
          <th scope="col" className="number">
            {text.percent}
          </th>
          <th scope="col" className="number" title={text.sourcesHint}>
            {text.sources}
          </th>
          <th scope="col">{text.marks}</th>
        </tr>
      </thead>
      {topics.map(({ topic, indicators }) => (
        <tbody key={topic}>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={9}>
              {topic}
            </th>
          </tr>
          {indicators.map((indicator) => (
            <TotalRow key={indicator.code} indicator={indicator} period={period} />
          ))}
        </tbody>
      ))}
    </RovingTable>
  );
}
