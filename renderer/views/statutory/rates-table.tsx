import { formatNumber, formatRate } from '../../../shared/domain/format-vietnamese';
import type {
  StatutoryConsolidation,
  StatutoryRate,
} from '../../../shared/domain/forms/statutory-consolidation';
import type { FormPlace } from '../../../shared/domain/forms/statutory-form';
import { statutoryFormOf } from '../../../shared/domain/forms/statutory-forms';
import { statutoryRateWords, withoutDenominatorWords } from '../../../shared/wording/statutory';
import { RovingTable } from '../../parts/roving-table';
import { numberHeading, TableHead } from '../../parts/table-head';
import { statutoryText as text } from '../../text/statutory';
import { StatutoryCellButton } from './statutory-cell';

/** The rates with both their parts, each of which opens its sources. */
export function RatesTable({ found }: { readonly found: StatutoryConsolidation }) {
  const places = new Map(statutoryFormOf(found.form)?.rates.map((rate) => [rate.code, rate]));
  return (
    <section className="statutory-table" aria-label={text.rates}>
      <h2>{text.rates}</h2>
      <RovingTable label={text.rates}>
        <TableHead
          headings={[
            text.rate,
            ...[text.numerator, text.factor, text.denominator, text.result].map((heading) =>
              numberHeading(heading),
            ),
            text.note,
          ]}
        />
        <tbody>
          {found.rates.map((rate) => {
            const parts = places.get(rate.code);
            return (
              <tr key={rate.code}>
                <th scope="row">
                  <b>{rate.code}</b> {rate.label}
                </th>
                {parts ? <PartCell {...{ found, place: parts.numerator, part: text.numerator }} /> : <td />}
                <td className="number">× {formatNumber(rate.factor, 0)}</td>
                {parts ? (
                  <PartCell {...{ found, place: parts.denominator, part: text.denominator }} />
                ) : (
                  <td />
                )}
                <td className="number strong">{resultWords(rate)}</td>
                <td>{rate.state === 'amount' ? withoutDenominatorWords(rate) : statutoryRateWords(rate)}</td>
              </tr>
            );
          })}
        </tbody>
      </RovingTable>
    </section>
  );
}

type PartCellProps = {
  readonly found: StatutoryConsolidation;
  readonly place: FormPlace;
  readonly part: string;
};

function PartCell({ found, place, part }: PartCellProps) {
  const table = found.tables.find((one) => one.table === place.table);
  const column = table?.columns.find((one) => one.column === place.column);
  const row = table?.rows.find((one) => one.row === place.row && one.labelKey === '');
  const cell = row?.cells.find((one) => one.column === place.column);
  if (!column || !row || !cell) return <td />;
  return (
    <StatutoryCellButton
      {...{ row: place.row, labelKey: '', cell, decimals: column.decimals }}
      rowLabel={part}
      columnLabel={column.label}
    />
  );
}

function resultWords({ state, value, decimals }: StatutoryRate): string {
  return state === 'amount' && value !== null ? formatRate(value, decimals) : '–';
}
