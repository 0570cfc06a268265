import type { AgencyGroup } from './agency-group';
import type { MatrixGroup, MatrixRow } from './matrix';

/** A line of the matrix: the heading of a group, or one of its agencies. */
export type MatrixLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: MatrixGroup }
  | { readonly kind: 'row'; readonly key: string; readonly row: MatrixRow };

/** The lines from top to bottom, without the agencies of folded groups. */
export function matrixLines(
  groups: readonly MatrixGroup[],
  folded: ReadonlySet<AgencyGroup>,
): readonly MatrixLine[] {
  return groups.flatMap((group): readonly MatrixLine[] => [
    { kind: 'group', key: `group ${group.group}`, group },
    ...(folded.has(group.group)
      ? []
      : group.rows.map((row): MatrixLine => ({ kind: 'row', key: row.agency, row }))),
  ]);
}
