import { identity, type Matrix } from './matrix';

/** What of a font matters to where letters stand and how they read. */
export type PdfFont = {
  readonly bold: boolean;
  readonly name: string;
  /** Of a thousandth of the font's size for most fonts. */
  readonly unit: number;
};

/** The state of a page's content at one place (ISO 32000-1, 8.4 and 9.3). */
export type TextState = {
  readonly matrix: Matrix;
  readonly font: PdfFont | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
};

/** The state at the beginning of a page that is shown under this matrix. */
export function firstState(matrix: Matrix): TextState {
  return {
    matrix,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

/** The state after the text's place moved by so much from the beginning of its line. */
export function moved(state: TextState, x: number, y: number): TextState {
  const [lineX, lineY] = [state.lineX + x, state.lineY + y];
  return { ...state, lineX, lineY, x: lineX, y: lineY };
}

/** The state with another text matrix, at its origin. */
export function placed(state: TextState, textMatrix: Matrix): TextState {
  return { ...state, textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}
