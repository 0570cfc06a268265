import { decodeProse } from '../../../../shared/intake/encoding/decode-prose';
import { isLegacyFont } from '../../../../shared/intake/encoding/encoding-of-font';
import { kindOfText } from '../../../../shared/intake/encoding/kind-of-text';
import type { Paragraph, Piece } from './piece';

/** One line of a paragraph. `isDecoded` says that a font told how to read some of it. */
export type Line = Pick<Paragraph, 'cell' | 'footnote'> & {
  readonly text: string;
  readonly bold: boolean;
  readonly isDecoded: boolean;
};

/** The lines of a paragraph, which a typist ended by hand or a page break did; one at least. */
export function linesOf({ pieces, cell, footnote }: Paragraph): Line[] {
  return splitPieces(pieces).map((line) => ({ cell, footnote, bold: isBold(line), ...decoded(line) }));
}

function splitPieces(pieces: readonly Piece[]): Piece[][] {
  let line: Piece[] = [];
  const lines = [line];
  for (const piece of pieces) {
    for (const [at, text] of piece.text.split('\n').entries()) {
      if (at > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== '') line.push({ ...piece, text });
    }
  }
  return lines;
}

/** More than half of what can be seen is bold. */
function isBold(line: readonly Piece[]): boolean {
  let bold = 0;
  let all = 0;
  for (const piece of line) {
    const seen = piece.text.replace(/\s/g, '').length;
    all += seen;
    if (piece.bold) bold += seen;
  }
  return bold * 2 > all;
}

/** Neighbours under fonts of one encoding are read together, since a letter and its mark may stand in two runs. */
function decoded(line: readonly Piece[]): Pick<Line, 'text' | 'isDecoded'> {
  let text = '';
  let isDecoded = false;
  for (let at = 0; at < line.length; ) {
    const encoding = line[at]?.encoding ?? null;
    let together = '';
    for (; at < line.length && (line[at]?.encoding ?? null) === encoding; at++)
      together += line[at]?.text ?? '';
    // Unicode pasted under an old font stays what it is.
    const isLegacy = isLegacyFont(encoding) && ['ascii', 'open'].includes(kindOfText(together));
    text += isLegacy ? decodeProse(together, encoding) : together;
    isDecoded ||= isLegacy;
  }
  return { text, isDecoded };
}
