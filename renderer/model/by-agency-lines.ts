import type { AgencyCell, ByAgency } from '../../shared/domain/by-agency';

/** A line of the figures by agency: the heading of an agency, or one of its figures. */
export type ByAgencyLine =
  | { readonly kind: 'agency'; readonly key: string; readonly agency: string; readonly name: string }
  | { readonly kind: 'cell'; readonly key: string; readonly agency: string; readonly cell: AgencyCell };

/** The lines from top to bottom. */
export function byAgencyLines(rows: ByAgency['rows']): readonly ByAgencyLine[] {
  return rows.flatMap(({ agency, name, cells }): readonly ByAgencyLine[] => [
    { kind: 'agency', key: agency, agency, name },
    ...cells.map(
      (cell): ByAgencyLine => ({
        kind: 'cell',
        key: `${agency} ${cell.indicator}`,
        agency,
        cell,
      }),
    ),
  ]);
}
