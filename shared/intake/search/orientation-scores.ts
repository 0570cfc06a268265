import { possibleMatch } from '../match/match';
import { matchesOfPath } from './label-path';
import type { LabelReader } from './reader-of-labels';
import type { TableArea, TableColumn } from './table-column';

/** How many indicators the rows name, and how many the headings of columns, each by how surely. */
export function orientationScores(
  area: TableArea,
  reader: LabelReader,
  pathOfRow: (row: number) => readonly string[],
  pathOfColumn: (column: TableColumn) => readonly string[],
): { readonly rows: number; readonly columns: number } {
  const score = (paths: readonly (readonly string[])[]) => {
    const best = new Map<string, number>();
    for (const path of paths) {
      const [match] = matchesOfPath(path, reader).matches;
      if (match && match.confidence >= possibleMatch)
        best.set(match.code, Math.max(best.get(match.code) ?? 0, match.confidence ** 2));
    }
    return [...best.values()].reduce((sum, confidence) => sum + confidence, 0);
  };
  return {
    rows: score(area.rows.map(pathOfRow)),
    columns: score(
      area.columns
        .filter(({ role }) => role !== 'ordinal' && role !== 'unit' && role !== 'note')
        .map(pathOfColumn),
    ),
  };
}
