import type { ConsolidatedIndicator } from '../../../shared/domain/consolidation';
import type { PeriodCode } from '../../../shared/domain/period';
import { RovingTable } from '../../parts/roving-table';
import { numberHeading, TableHead } from '../../parts/table-head';
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
      <TableHead
        headings={[
          text.code,
          text.indicator,
          { label: text.unit, className: 'hide-narrow' },
          numberHeading(text.current, { hint: periodShort(period) }),
          numberHeading(text.previous, { hint: previousPeriod ? periodShort(previousPeriod) : '–' }),
          numberHeading(text.change, { className: 'hide-narrow' }),
          numberHeading(text.percent),
          numberHeading(text.sources, { title: text.sourcesHint }),
          text.marks,
        ]}
      />
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
