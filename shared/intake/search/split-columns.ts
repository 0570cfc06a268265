import type { Profile } from './column-profile';
import { frontRoles } from './front-roles';
import { isOfPeriods } from './heading-role';

/** Parts the columns under one block of headings where the next table begins with labels of its own. */
export function splitColumns(
  columns: readonly Profile[],
  held: ReadonlySet<number>,
): readonly (readonly Profile[])[] {
  const groups: Profile[][] = [[]];
  for (const [place, column] of columns.entries()) {
    const group = groups.at(-1) ?? [];
    if (column.path.length === 0 && !held.has(column.column)) {
      // A blank column parts two tables only where the next one begins with labels of its own.
      if (group.length > 0 && beginsWithLabels(columns.slice(place + 1))) groups.push([]);
      continue;
    }
    const begins =
      column.role === 'ordinal' || ((column.role === 'label' || column.role === 'body') && column.words > 0);
    const previous = columns[place - 1];
    const lead = previous?.role === 'ordinal' || previous?.role === 'label' || previous?.role === 'body';
    const hasFigures = group.some(
      ({ role, values, path }) => !frontRoles.has(role) && values > 0 && !isOfPeriods(path),
    );
    const more = columns.slice(place + 1).some(({ role, values }) => role !== 'ordinal' && values > 0);
    if (begins && !lead && hasFigures && more) groups.push([column]);
    else group.push(column);
  }
  return groups.filter((group) => group.length > 0);
}

function beginsWithLabels(columns: readonly Profile[]): boolean {
  const next = columns.find(({ path, values, words }) => path.length > 0 || values + words > 0);
  return next?.role === 'ordinal' || ((next?.role === 'label' || next?.role === 'body') && next.words > 0);
}
