import type { Excerpt } from '../../shared/contract/excerpt';
import type { GivenAnswer, IntakeFigure, IntakeMapping } from '../../shared/contract/intake';

/** A numbered way to have a figure read otherwise. `column` is the cell in the same row, for a figure in another column. */
export type Correction = {
  readonly given: GivenAnswer;
  readonly column: { readonly letter: string; readonly text: string } | null;
};

/** Whether anything about a figure can be read otherwise. */
export function isCorrectable({ line, column }: IntakeMapping): boolean {
  return line !== null || column !== null;
}

/**
 * The ways to read a figure otherwise that need no choice from a list: its line is none of ours, or the table's figures stand in
 * another column, each with what stands there in the figure's row. The columns are known once the excerpt is.
 */
export function correctionsOf(
  { line, column, behind }: IntakeMapping,
  { cell }: Pick<IntakeFigure, 'cell'>,
  excerpt: Excerpt | null,
): readonly Correction[] {
  const ignored: readonly Correction[] =
    line === null ? [] : [{ given: { question: line, answer: 'ignore', reason: null }, column: null }];
  if (column === null || excerpt === null) return ignored;
  const letters = excerpt.columns.map(({ letter }) => letter);
  const first = behind === null ? 0 : letters.indexOf(behind) + 1;
  const row = excerpt.rows.find(({ cells }) => cells.some((one) => one.cell === cell));
  const others = (row?.cells ?? []).flatMap(({ cell: place, text, kind }, index): readonly Correction[] => {
    const letter = letters[index];
    const mayBeFigure = kind !== 'blank' && /\d|kps|không/i.test(text.normalize('NFC'));
    if (letter === undefined || index < first || place === cell || !mayBeFigure) return [];
    return [
      {
        given: { question: column, answer: `column:${letter}`, reason: null },
        column: { letter, text },
      },
    ];
  });
  return [...ignored, ...others];
}
