import type { Profile } from './column-profile';
import { frontRoles } from './front-roles';
import { periodOfHeading } from './period-of-heading';
import type { ScannedRow } from './scan-sheet';

const fewestCounted = 3;

/** The columns, those without a heading for ordinals that count the rows: the first, and one before a column that says it holds the figures. */
export function withOrdinals(columns: readonly Profile[], rows: readonly ScannedRow[]): readonly Profile[] {
  const told: Profile[] = [];
  for (const [place, column] of columns.entries()) {
    const isOrdinal =
      place === 0 ? countsInFront(columns, rows) : countsAgain(told, columns.slice(place), rows);
    told.push(isOrdinal ? { ...column, role: 'ordinal' } : column);
  }
  return told;
}

function countsInFront([first, ...rest]: readonly Profile[], rows: readonly ScannedRow[]): boolean {
  if (first?.role !== 'other' || first.path.length > 0 || rest.length === 0) return false;
  const filled = first.values + first.words + first.codes;
  const counts = rows.flatMap(({ cells }) =>
    cells.filter(({ column, text }) => column === first.column && /^\d{1,3}$/.test(text)),
  );
  const rising = counts.every(({ text }, at) => at === 0 || Number(text) > Number(counts[at - 1]?.text));
  return filled > 0 && first.ordinals === filled && rising && counts[0]?.text !== '0';
}

// 1, 2, 3 under no heading may be figures; beside "Kết quả" they number the rows.
function countsAgain(
  inFront: readonly Profile[],
  [own, ...behind]: readonly Profile[],
  rows: readonly ScannedRow[],
): boolean {
  if (own?.role !== 'other' || own.path.length > 0 || own.words + own.codes > 0) return false;
  if (inFront.some(({ role, values }) => !frontRoles.has(role) && values > 0)) return false;
  const figures = behind.some(
    ({ role, path, values }) =>
      (role === 'figure' || role === 'total') &&
      values > 0 &&
      periodOfHeading(path.join(' '), null) === 'unsaid',
  );
  const counts = rows.flatMap(({ cells }) => cells.filter(({ column }) => column === own.column));
  return figures && counts.length >= fewestCounted && counts.every(({ text }, at) => text === String(at + 1));
}
