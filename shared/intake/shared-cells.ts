import type { FigureDraft } from './draft';
import type { Sheet } from './sheet';

/** Figures whose cell is merged over those of others, with the indicators of these: one number stands there for all of them. */
export function withSharedCells(
  figures: readonly FigureDraft[],
  sheets: ReadonlyMap<string, Sheet>,
): readonly FigureDraft[] {
  if (figures.every(({ at }) => (sheets.get(at.sheet)?.merges.length ?? 0) === 0)) return figures;
  return figures.map((figure) => {
    const { row, column, sheet } = figure.at;
    const merge = sheets.get(sheet)?.merges.find(({ top, left }) => top === row && left === column);
    if (!merge) return figure;
    const others = figures.filter(
      ({ at }) =>
        at !== figure.at &&
        at.sheet === sheet &&
        at.row <= merge.bottom &&
        at.row >= merge.top &&
        at.column >= merge.left &&
        at.column <= merge.right,
    );
    if (others.length === 0) return figure;
    return { ...figure, sharedWith: others.map(({ indicator }) => indicator) };
  });
}
