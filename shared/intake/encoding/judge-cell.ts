import type { Conversion } from './conversion';
import { decodeProse } from './decode-prose';
import { sureEnough } from './encoding-by-statistics';
import { type Judgement, judgePiece } from './judge-piece';
import { lostLetters } from './lost-letters';
import type { Surroundings } from './surroundings';
import type { Piece } from './suspects';

/** What becomes of the text of a suspected cell: `text` is what it reads now, in NFC, with the conversion that made it or asks for it. */
export type CellReading = {
  readonly text: string;
  readonly conversion: Omit<Conversion, 'sheet' | 'cell'> | null;
};

/**
 * Judges a text of the sheet with this index piece by piece. A text with one uncertain piece is one question as a whole;
 * `convert` answers such questions with yes.
 */
export function judgeCell(
  before: string,
  pieces: readonly Piece[],
  sheet: number,
  surroundings: Surroundings,
  convert: boolean,
): CellReading {
  const found: Judgement[] = [];
  const decoded = pieces.map((piece) => {
    const judgement = judgePiece(piece, sheet, surroundings);
    if (judgement === null) return piece.text;
    const text = decodeProse(piece.text, judgement.encoding);
    if (text !== piece.text) found.push(judgement);
    return text;
  });
  const unchanged = before.normalize('NFC');
  const after = decoded.join('').normalize('NFC');
  const [first] = found;
  if (first === undefined || after === unchanged) return { text: unchanged, conversion: null };
  const confidence = Math.min(...found.map((judgement) => judgement.confidence));
  const applied = convert || confidence >= sureEnough;
  const by = found.some((judgement) => judgement.by === 'statistics') ? 'statistics' : 'font';
  return {
    text: applied ? after : unchanged,
    conversion: {
      encoding: first.encoding,
      by,
      confidence,
      applied,
      before,
      after,
      lostLetters: first.encoding === 'vni' ? [] : lostLetters(after),
    },
  };
}
