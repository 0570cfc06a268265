import type { PeriodHint } from '../match/find-period';
import { frontRoles } from './front-roles';
import { textAt } from './grid';
import { bare, isOfPeriods } from './heading-role';
import { inlineValue, valueInLine } from './inline-value';
import { headingRow, type LinedTable, labelCell, type TableLine, type TableSlot } from './lined-table';
import { periodColumnOf, periodOfRow, periodSaidBy, speaksOfPeriods } from './period-column';
import { periodOfHeading, periodOfPath } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import { pathsInSections } from './rows-of-sections';
import { type KnownUnits, unitStatedIn } from './stated-unit';
import type { TableArea } from './table-column';

/** Takes a table apart whose indicators are in rows. */
export function linesInRows(
  area: TableArea,
  labels: readonly number[],
  reader: LabelReader,
  units: KnownUnits,
  wanted: PeriodHint | null,
): LinedTable {
  const { grid } = area.scan;
  const codes = area.columns.filter(({ role }) => role === 'code' || role === 'ordinal');
  const unitColumns = area.columns.filter(({ role }) => role === 'unit');
  const periods = area.columns.filter(
    (column) => !labels.includes(column.column) && isOfPeriods(column.path) && speaksOfPeriods(area, column),
  );
  const dated = periodColumnOf(area);
  const times = dated && !labels.includes(dated.column) && !isOfPeriods(dated.path) ? dated : null;
  const alone = new Set(area.scan.rows.filter(({ cells }) => cells.length === 1).map(({ row }) => row));
  const pathOf = pathsInSections(area, labels, reader);
  const lines = area.rows.map((row): TableLine => {
    const written = pathOf(row);
    const text = written.at(-1) ?? '';
    const said = alone.has(row) ? valueInLine(text) : inlineValue(text);
    const inline = said && reader.matches(said.label).length > 0 ? said : null;
    const path = inline ? [...written.slice(0, -1), inline.label] : written;
    const column = [...labels].reverse().find((at) => textAt(grid, row, at) !== '');
    const stated = unitColumns
      .map(({ column: at }) => {
        const text = textAt(grid, row, at);
        return ditto.test(text.normalize('NFC').toLowerCase()) ? unitAbove(area, row, at) : text;
      })
      .find((text) => text !== '' && /[^\d.,\s]/.test(text));
    const unit = stated ?? unitStatedIn(path.at(-1) ?? '', units);
    return {
      index: row,
      path,
      labelAt: column === undefined ? null : labelCell(area, row, column),
      inline: inline?.value ?? null,
      code: codes.map(({ column: at }) => reader.codeOf(textAt(grid, row, at))).find((code) => code) ?? null,
      unit,
      unitAt: unit === null ? null : 'line',
      aside: periods.some(({ column: at }) => periodOfHeading(textAt(grid, row, at), wanted) === 'other'),
      ofOtherPeriod: times !== null && periodOfRow(periodSaidBy(area, times, row), wanted) === 'other',
    };
  });
  const taken = new Set([
    ...labels,
    ...periods.map(({ column }) => column),
    ...(times ? [times.column] : []),
  ]);
  const slots = area.columns
    .filter(({ column, role }) => !taken.has(column) && !frontRoles.has(role))
    .map(({ column, path, role }): TableSlot => {
      const row = area.block ? headingRow(area, column) : (area.rows[0] ?? 0);
      const headingAt = labelCell(area, row, column);
      const inYear = /^(?:trong )?nam$/.test(bare(path.at(-1) ?? ''));
      const spoken = inYear ? [...path.slice(0, -1), 'cả năm'] : path;
      return {
        index: column,
        path,
        role,
        said: spoken.join(' '),
        verdict: periodOfPath(spoken, wanted),
        headingAt,
      };
    });
  return { area, orientation: 'rows', labels, lines, slots, byPeriod: false };
}

const ditto = /^[\s\-–"'”“.]*(?:nt|n\.t|như trên)[\s\-–"'”“.]*$|^\s*["”“]{1,2}\s*$|^\s*''\s*$/;

function unitAbove({ scan, rows }: TableArea, row: number, column: number): string {
  for (let place = rows.indexOf(row) - 1; place >= 0; place -= 1) {
    const text = textAt(scan.grid, rows[place] ?? 0, column);
    if (!ditto.test(text.normalize('NFC').toLowerCase())) return text;
  }
  return '';
}
