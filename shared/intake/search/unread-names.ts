import type { Answers } from '../answer';
import { isOpen } from '../issue';
import { certainMatch } from '../match/match';
import { recordedCell } from './grid';
import type { HeadingRole } from './heading-role';
import type { LinedTable } from './lined-table';
import { type Claim, type Finding, oneRow, onlyAnsweredBy, placedIssue } from './outcome';
import type { ScannedCell, ScannedSheet } from './scan-sheet';

const nearby = 12;
const aside: ReadonlySet<HeadingRole> = new Set(['ordinal', 'code', 'unit', 'note']);
const mostNames = 100;

/**
 * Names of indicators beside or above figures that no table took in: layouts that were not understood. Each is asked about, and
 * holds back whatever another table says of its indicator.
 */
export function unreadNames(
  scans: readonly ScannedSheet[],
  tables: readonly LinedTable[],
  answers: Answers,
): { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] } {
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  for (const scan of scans) {
    const { sheet } = scan.grid;
    const taken = takenCells(tables.filter(({ area }) => area.scan.grid.sheet === sheet));
    for (const [place, { row, cells }] of scan.rows.entries()) {
      for (const cell of cells) {
        const { column, hit } = cell;
        if (hit === null || taken.has(placeKey(row, column))) continue;
        if (hit.confidence < certainMatch && !cell.inline) continue;
        const figures = cell.inline ? [cell.text] : figuresNear(scan, place, cell);
        if (figures.length === 0 || findings.length >= mostNames) continue;
        const at = recordedCell(scan.grid, row, column);
        const issue = onlyAnsweredBy(
          placedIssue(
            at,
            'question',
            'unmatched_row',
            { expected: figures.join('; '), readings: ['ignore'] },
            answers,
          ),
          ['ignore', 'blank'],
        );
        findings.push({ issue, rows: oneRow(sheet.name, row), lesson: null });
        if (!isOpen(issue)) continue;
        claims.push({
          draft: { indicator: hit.code, at, codeInRow: null, confidence: 0, unit: null },
          rows: oneRow(sheet.name, row),
          table: -1,
          pending: true,
        });
      }
    }
  }
  return { claims, findings };
}

function takenCells(tables: readonly LinedTable[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { area, labels, orientation } of tables) {
    const columns = area.columns.map(({ column }) => column);
    const { block } = area;
    for (let row = block?.top ?? 0; block && row <= block.bottom; row += 1) {
      for (const column of columns) taken.add(placeKey(row, column));
    }
    const front = area.columns.filter(({ role }) => aside.has(role)).map(({ column }) => column);
    for (const row of area.rows) {
      for (const column of [...labels, ...front, ...(orientation === 'columns' ? columns : [])]) {
        taken.add(placeKey(row, column));
      }
    }
  }
  return taken;
}

function figuresNear({ rows }: ScannedSheet, place: number, { column }: ScannedCell): readonly string[] {
  const beside = (rows[place]?.cells ?? []).filter(
    (cell) => cell.look === 'value' && cell.column > column && cell.column - column <= nearby,
  );
  const top = rows[place]?.row ?? 0;
  const below = rows
    .slice(place + 1, place + 4)
    .filter(({ row }) => row - top <= 3)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.look === 'value'));
  return [...beside, ...below].map(({ text }) => text).slice(0, 5);
}

function placeKey(row: number, column: number): number {
  return row * 16384 + column;
}
