import { certainMatch } from '../match/match';
import type { LabelReader } from './reader-of-labels';
import type { ScannedCell, ScannedRow } from './scan-sheet';
import { isUnit, type KnownUnits } from './stated-unit';

/**
 * The columns in which another table of labels begins, left to right: "Tên | 5 | lượt | Tên | 7 | mẫu". Nothing but words stands
 * in such a column, neither units nor codes, and in some row one that surely names an indicator, with a figure behind it and a figure of the label in front before it.
 * None where figures may stand in front of their labels.
 */
export function labelsBehindFigures(
  rows: readonly ScannedRow[],
  left: number,
  right: number,
  reader: LabelReader,
  units: KnownUnits,
): readonly number[] {
  if (rows.some(endsWithLabel)) return [];
  const starts: number[] = [];
  for (let column = left + 1; column < right; column += 1) {
    const from = starts.at(-1) ?? left;
    const holdsWords = rows.every(({ cells }) => {
      const own = cells.find((cell) => cell.column === column);
      return (
        own === undefined || (isLabel(own) && !isUnit(own.text, units) && reader.codeOf(own.text) === null)
      );
    });
    if (!holdsWords || !rows.some(({ cells }) => beginsAnother(cells, from, column))) continue;
    const counts = countsUp(rows, column - 1);
    if (counts && !holdsFigures(rows, from, column - 1)) return [];
    // Several names before one figure are no label of it.
    if (rows.some(({ cells }) => cells.filter((cell) => isName(cell, from, column, units)).length > 1))
      return [];
    starts.push(counts ? column - 1 : column);
  }
  return starts;
}

/** "25 | Tên | 7 | Tên" */
function endsWithLabel({ cells }: ScannedRow): boolean {
  const last = cells.findLastIndex(({ hit, inline }) => hit !== null && !inline);
  return last > 0 && cells.slice(0, last).some(isFigure) && !cells.slice(last).some(isFigure);
}

function beginsAnother(cells: readonly ScannedCell[], from: number, column: number): boolean {
  const own = cells.find((cell) => cell.column === column);
  if (!own?.hit || own.inline || own.hit.confidence < certainMatch) return false;
  const before = cells.filter((cell) => from <= cell.column && cell.column < column);
  const label = before.findIndex(isLabel);
  return (
    label >= 0 &&
    before.slice(label).some(isFigure) &&
    cells.some((cell) => cell.column > column && isFigure(cell))
  );
}

/** Whether a column holds nothing but whole numbers that rise from 1: they may number the rows of the labels behind them. */
function countsUp(rows: readonly ScannedRow[], column: number): boolean {
  const numbers = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  return (
    numbers[0]?.text === '1' &&
    numbers.every(
      ({ text }, at) => /^\d{1,3}$/.test(text) && (at === 0 || Number(text) > Number(numbers[at - 1]?.text)),
    )
  );
}

function holdsFigures(rows: readonly ScannedRow[], from: number, end: number): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => from < cell.column && cell.column < end && isFigure(cell)),
  );
}

function isName(cell: ScannedCell, from: number, end: number, units: KnownUnits): boolean {
  return from <= cell.column && cell.column < end && isLabel(cell) && !isUnit(cell.text, units);
}

function isLabel({ look }: ScannedCell): boolean {
  return look === 'words' || look === 'prose';
}

function isFigure({ look }: ScannedCell): boolean {
  return look === 'value' || look === 'year';
}
