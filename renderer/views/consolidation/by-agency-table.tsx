import { Fragment, useCallback, useMemo } from 'react';
import { groupBy } from '../../../shared/kit/group-by';
import { byAgencyLines } from '../../model/by-agency-lines';
import { homonyms } from '../../model/homonyms';
import { numberHeading } from '../../parts/table-head';
import { VirtualTable } from '../../parts/virtual-table';
import { type ByAgency, useByAgency } from '../../stores/by-agency';
import { agencyViewText as viewText } from '../../text/agency-view';
import { consolidationText as text } from '../../text/consolidation';
import { periodShort } from '../../text/period';
import { FailureBox } from '../shell/failure-box';
import { LoadingLine } from '../shell/loading-line';
import { ByAgencyCellRow } from './by-agency-cell-row';

const widths = [
  '78px',
  'auto',
  { width: '130px', className: 'hide-narrow' },
  'clamp(120px, 16cqw, 230px)',
  'clamp(120px, 16cqw, 230px)',
  { width: '104px', className: 'hide-narrow' },
  '100px',
];

/** So many lines before the last one that is here, the next agencies are fetched. */
const linesAhead = 200;

/** Tổng hợp theo cơ quan: every agency's figures beside what they compare with. */
export function ByAgencyTable() {
  const table = useByAgency((state) => state.table);
  if (table.status === 'failed') return <FailureBox problem={table.problem} />;
  if (table.status === 'loading') return <LoadingLine />;
  if (table.value.total === 0) return <p className="loading-line">{viewText.noRows}</p>;
  return <Rows page={table.value} />;
}

type Page = ByAgency & { readonly total: number };

function Rows({ page }: { readonly page: Page }) {
  const { rows, indicators, bodies, total, period, previousPeriod, view, uncompared } = page;
  const lines = useMemo(() => byAgencyLines(rows), [rows]);
  const alike = useMemo(() => homonyms(rows.map(({ name }) => name)), [rows]);
  const fetchAhead = useCallback(
    (_first: number, last: number) => {
      if (rows.length < total && last + linesAhead >= lines.length) void useByAgency.getState().more();
    },
    [rows.length, total, lines.length],
  );

  const names = new Map(bodies.map(({ agency, name }) => [agency, name]));
  const named = (agencies: readonly string[]) => agencies.map((agency) => names.get(agency) ?? agency);
  const definitions = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const left = groupBy(
    uncompared.flatMap(({ indicator, agencies }) => agencies.map((agency) => ({ indicator, agency }))),
    ({ agency }) => agency,
  );
  return (
    <div className="by-agency">
      <VirtualTable
        key={`${period.code} ${view}`}
        label={viewText.byChoices[1].text}
        headings={[
          text.code,
          text.indicator,
          { label: text.unit, className: 'hide-narrow' },
          numberHeading(text.current, { hint: periodShort(period.code) }),
          numberHeading(text.previous, { hint: previousPeriod ? periodShort(previousPeriod.code) : '–' }),
          numberHeading(text.change, { className: 'hide-narrow' }),
          numberHeading(text.percent),
        ]}
        widths={widths}
        headHeight={48}
        count={lines.length}
        keyOf={(index) => lines[index]?.key ?? String(index)}
        rowHeight={29}
        onVisible={fetchAhead}
      >
        {(index, frame) => {
          const line = lines[index];
          if (!line) return null;
          if (line.kind === 'agency') {
            return (
              <tr {...frame} className="group-row">
                <th scope="row" colSpan={5}>
                  {line.name}
                  {alike.has(line.name) ? <span className="muted small"> · {line.agency}</span> : null}
                </th>
                <th className="hide-narrow" colSpan={2} />
              </tr>
            );
          }
          return (
            <ByAgencyCellRow
              frame={frame}
              agency={line.agency}
              cell={line.cell}
              definition={definitions.get(line.cell.indicator)}
              period={period.code}
              named={named}
            />
          );
        }}
      </VirtualTable>
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
