import { formatNumber, formatRate } from '../../../shared/domain/format-vietnamese';
import type { StatutoryConsolidation } from '../../../shared/domain/forms/statutory-consolidation';
import { statutoryRateWords } from '../../../shared/wording/statutory';
import { numberHeading, TableHead } from '../../parts/table-head';
import { cellHint, shownStatutoryCell, statutoryText as text } from '../../text/statutory';
import { StatutoryFigureText } from './statutory-figure-text';

/** What each type of establishment has of the form's chief figures, and its rates. */
export function TypesTable({ found }: { readonly found: StatutoryConsolidation }) {
  const { byType, rates, tables } = found;
  const columns = new Map(tables.flatMap((table) => table.columns).map((column) => [column.column, column]));
  const places = byType[0]?.cells ?? [];
  return (
    <section className="statutory-table statutory-types" aria-label={text.byType}>
      <h2>{text.byType}</h2>
      <div className="table-box">
        <table className="table" aria-label={text.byType}>
          <TableHead
            headings={[
              { label: text.typeCode, className: 'fixed-code' },
              { label: text.typeName, className: 'fixed-label' },
              numberHeading(text.reports),
              ...places.map(({ column }) =>
                numberHeading(
                  <>
                    {columns.get(column)?.label} <span className="unit">({columns.get(column)?.unit})</span>
                  </>,
                ),
              ),
              ...rates.map(({ code }) => numberHeading(code)),
            ]}
          />
          <tbody>
            {byType.map(({ typeCode, typeName, reports, cells, rates: ofType }) => (
              <tr key={typeCode}>
                <td className="fixed-code">{typeCode ?? '–'}</td>
                <th scope="row" className="fixed-label">
                  {typeName ?? text.noType}
                </th>
                <td className="number">{formatNumber(reports, 0)}</td>
                {cells.map((cell) => (
                  <td key={cell.column} className="number" title={cellHint(cell)}>
                    <StatutoryFigureText
                      figure={shownStatutoryCell(cell, columns.get(cell.column)?.decimals ?? 0)}
                    />
                  </td>
                ))}
                {ofType.map((rate) => (
                  <td key={rate.code} className="number" title={statutoryRateWords(rate)}>
                    {rate.value === null ? '–' : formatRate(rate.value, rate.decimals)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
