import type { PeriodHint } from '../match/find-period';
import { textAt } from './grid';
import { bare, isTotalLabel, roleOfPath } from './heading-role';
import { headingRow, type LinedTable, labelCell, type TableLine, type TableSlot } from './lined-table';
import { nameOfColumn } from './name-of-column';
import { pathOfRow } from './path-of-row';
import { periodColumnOf, periodOfRow, periodSaidBy } from './period-column';
import { periodOfHeading } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import { roleOfRow } from './role-of-row';
import { isUnit, type KnownUnits, unitStatedIn } from './stated-unit';
import type { TableArea, TableColumn } from './table-column';

/** Takes a table apart whose indicators are in columns. */
export function linesInColumns(
  area: TableArea,
  inFront: readonly number[],
  reader: LabelReader,
  units: KnownUnits,
  wanted: PeriodHint | null,
): LinedTable {
  const dated = periodColumnOf(area);
  const labels = dated
    ? [...new Set([...inFront, dated.column])].sort((left, right) => left - right)
    : inFront;
  const taken = new Set(labels);
  const lines = area.columns
    .filter(({ column, role, path, values }) => {
      if (taken.has(column) || role === 'ordinal' || role === 'unit' || role === 'code') return false;
      return path.length > 0 ? role !== 'note' : values > 0;
    })
    .map((column): TableLine => {
      const path = nameOfColumn(column, reader, units);
      const row = headingRow(area, column.column);
      const unit =
        column.path.map((level) => level.replace(/^\((.*)\)$/, '$1')).find((level) => isUnit(level, units)) ??
        [...column.path]
          .reverse()
          .map((level) => unitStatedIn(level, units))
          .find((stated) => stated !== null) ??
        null;
      return {
        index: column.column,
        path,
        labelAt: column.path.length === 0 ? null : labelCell(area, row, column.column),
        inline: null,
        code: column.path.map((level) => reader.codeOf(level)).find((code) => code !== null) ?? null,
        unit,
        unitAt: unit === null ? null : 'line',
        aside: isAside(column, path, wanted),
        ofOtherPeriod: false,
      };
    });
  let among = false;
  const slots = area.rows.map((row): TableSlot => {
    const inLabels = pathOfRow(area, labels, row);
    const path = inLabels.length > 0 ? inLabels : wordsInFront(area, row);
    const inOthers = dated
      ? pathOfRow(
          area,
          inFront.filter((column) => column !== dated.column),
          row,
        )
      : path;
    const label = inOthers.at(-1) ?? path.at(-1) ?? '';
    // Below "Trong đó:" stand parts that need not be all.
    among = isNumbered(area, row) || isTotalLabel(label) ? false : among || /^trong do$/.test(bare(label));
    const said = (dated && periodSaidBy(area, dated, row)) ?? path.join(' ');
    return {
      index: row,
      path,
      role: among ? 'part' : roleOfRow(label),
      said,
      verdict: dated ? periodOfRow(said, wanted) : periodOfHeading(said, wanted),
      headingAt: labelCell(
        area,
        row,
        labels.find((at) => textAt(area.scan.grid, row, at) !== '') ?? labels[0] ?? 0,
      ),
    };
  });
  return { area, orientation: 'columns', labels, lines, slots, byPeriod: dated !== null };
}

function isAside({ path }: TableColumn, name: readonly string[], wanted: PeriodHint | null): boolean {
  const rest = path.filter((level) => !name.includes(level));
  if (rest.length === 0) return false;
  const role = roleOfPath(rest);
  const verdict = periodOfHeading(rest.join(' '), wanted);
  return (
    role === 'plan' || role === 'percent' || role === 'previous' || role === 'part' || verdict === 'other'
  );
}

// A total often begins in the column of numbers, before the names.
function wordsInFront({ scan, columns }: TableArea, row: number): readonly string[] {
  return columns
    .filter(({ role }) => role === 'ordinal' || role === 'code')
    .map(({ column }) => textAt(scan.grid, row, column))
    .filter((text) => /\p{L}{3}/u.test(text))
    .slice(0, 1);
}

function isNumbered({ scan, columns }: TableArea, row: number): boolean {
  return columns.some(
    ({ column, role }) => role === 'ordinal' && /\d|^[\p{L}.)]{1,5}$/u.test(textAt(scan.grid, row, column)),
  );
}
