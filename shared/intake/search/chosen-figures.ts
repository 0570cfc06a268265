import type { Indicator } from '../../domain/indicator';
import type { Answer, Answers } from '../answer';
import type { Issue } from '../issue';
import type { SheetCell } from '../sheet-cell';

/** What decides about a figure: its value, that nothing occurred, or that there is none. */
export const figureAnswers: readonly Answer['kind'][] = ['value', 'nil', 'blank', 'ignore'];

/** A question about the cells of one indicator, and the cell that stands for its figure once it is answered. */
export type FigureQuestion = (
  indicator: Indicator,
  answers: Answers,
) => { readonly issue: Issue | null; readonly at: SheetCell | null };

/** What a line holds for the wanted period. */
export type ChosenFigures =
  /** Its cell: nothing in it, a value, or sentences. */
  | {
      readonly kind: 'blank' | 'value' | 'prose';
      readonly cells: readonly SheetCell[];
      readonly slot: number;
    }
  /** The value stands in the label itself. */
  | { readonly kind: 'inline'; readonly cells: readonly SheetCell[] }
  /** Which column holds it is asked for the whole table. */
  | { readonly kind: 'open'; readonly cells: readonly SheetCell[] }
  | {
      readonly kind: 'asked';
      readonly cells: readonly SheetCell[];
      readonly ask: FigureQuestion;
      /** The rows that the question is about. */
      readonly first: number;
      readonly last: number;
    };
