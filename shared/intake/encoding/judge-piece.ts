import { codeTableOf, codeTables, type Encoding } from './encoding';
import { sureEnough, worthAsking } from './encoding-by-statistics';
import { isLegacyFont } from './encoding-of-font';
import { distinctWords, evidenceOf } from './evidence';
import { kindOfText } from './kind-of-text';
import { likelierTable, type SheetCount, type Surroundings } from './surroundings';
import type { Piece } from './suspects';
import { tcvn3CaseOf } from './tcvn3-case-of';

/** The encoding of a text, how it was found and how sure that is; below `sureEnough` it is a question. */
export type Judgement = {
  readonly encoding: Encoding;
  readonly by: 'font' | 'statistics';
  readonly confidence: number;
};

/** Decides what a text is: the font decides unless the words speak against it, else the words do. `null` is Unicode. */
export function judgePiece(piece: Piece, sheet: SheetCount, surroundings: Surroundings): Judgement | null {
  if (kindOfText(piece.text).letters !== 'open') return null;
  if (isLegacyFont(piece.font)) return judgeByFont(piece.text, piece.font, surroundings);
  const judgement = judgeByWords(piece.text, sheet, surroundings);
  if (judgement === null || judgement.confidence < worthAsking) return null;
  // The font stands for an encoding whose table is not here: what looks like ours may be that one.
  return piece.font === 'other'
    ? { ...judgement, confidence: Math.min(judgement.confidence, 0.5) }
    : judgement;
}

function judgeByFont(text: string, encoding: Encoding, surroundings: Surroundings): Judgement | null {
  const evidence = evidenceOf(distinctWords(text), codeTableOf(encoding), surroundings.memory);
  const { support, either, unicode, foreign } = evidence;
  if (unicode > 0 && support === 0) return null;
  if (support === 0 && either > 0 && foreign === 0 && surroundings.fontsMislead) {
    return { encoding, by: 'font', confidence: 0.5 };
  }
  // The font weighs as much as three words.
  const confidence = (3 + support) / (3 + support + 3 * unicode + 2 * foreign);
  return { encoding, by: 'font', confidence };
}

function judgeByWords(text: string, sheet: SheetCount, surroundings: Surroundings): Judgement | null {
  const words = distinctWords(text);
  const { table, evidence, confidence } = likelierTable(words, surroundings.memory);
  if (evidence.support === 0) return judgeByNeighbours(text, words, sheet, surroundings);
  const unopposed = evidence.unicode + evidence.foreign === 0 && surroundings.certainty[table] >= sureEnough;
  return {
    encoding: table === 'vni' ? 'vni' : tcvn3CaseOf(text),
    by: 'statistics',
    confidence: unopposed ? Math.max(confidence, surroundings.certainty[table]) : confidence,
  };
}

/** A text that reads either way (`Sè`, `Hé`) goes with its sheet; where the sheet is mixed, it is a question. */
function judgeByNeighbours(
  text: string,
  words: ReadonlySet<string>,
  sheet: SheetCount,
  surroundings: Surroundings,
): Judgement | null {
  const table = codeTables.reduce((best, next) => (sheet[next] > sheet[best] ? next : best), 'tcvn3');
  const evidence = evidenceOf(words, table, surroundings.memory);
  const certainty = surroundings.certainty[table];
  if (evidence.either === 0 || evidence.unicode + evidence.foreign > 0) return null;
  if (certainty < sureEnough || sheet[table] === 0 || sheet[table] < sheet.unicode) return null;
  const encoding = table === 'vni' ? 'vni' : tcvn3CaseOf(text);
  return { encoding, by: 'statistics', confidence: sheet.unicode === 0 ? certainty : 0.5 };
}
