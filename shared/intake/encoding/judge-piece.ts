import { type CodeTable, codeTableOf, codeTables, type Encoding } from './encoding';
import { sureEnough, worthAsking } from './encoding-by-statistics';
import { isLegacyFont } from './encoding-of-font';
import { confidenceOf, distinctWords, evidenceOf } from './evidence';
import { kindOfText } from './kind-of-text';
import type { Surroundings } from './surroundings';
import type { Piece } from './suspects';
import { tcvn3CaseOf } from './tcvn3-case-of';

/** The encoding of a text, how it was found and how sure that is; below `sureEnough` it is a question. */
export type Judgement = {
  readonly encoding: Encoding;
  readonly by: 'font' | 'statistics';
  readonly confidence: number;
};

/** Decides what a text is: the font decides unless the words speak against it, else the words do. `null` is Unicode. */
export function judgePiece(piece: Piece, sheet: number, surroundings: Surroundings): Judgement | null {
  if (kindOfText(piece.text) !== 'open') return null;
  if (isLegacyFont(piece.font)) return judgeByFont(piece.text, piece.font, sheet, surroundings);
  const judgement = judgeByWords(piece.text, sheet, surroundings);
  // The font stands for an encoding whose table is not here: what looks like ours may be that one.
  return piece.font === 'other' ? asQuestion(judgement) : judgement;
}

function judgeByFont(
  text: string,
  encoding: Encoding,
  sheet: number,
  surroundings: Surroundings,
): Judgement | null {
  const words = distinctWords(text);
  const { support, either, unicode, foreign } = evidenceOf(words, codeTableOf(encoding));
  // The font weighs as much as three words.
  const confidence = (3 + support) / (3 + support + 3 * unicode + 2 * foreign);
  if (support === 0 && unicode + foreign > 0) {
    const byWords = asQuestion(judgeByWords(text, sheet, surroundings));
    if (byWords !== null) return byWords;
    if (unicode > 0) return null;
  }
  const misled = support === 0 && either > 0 && surroundings.fontsMislead;
  return { encoding, by: 'font', confidence: misled ? Math.min(confidence, 0.5) : confidence };
}

/** The surer of the two code tables. What its own words do not settle, the words of all cells together do. */
function judgeByWords(text: string, sheet: number, surroundings: Surroundings): Judgement | null {
  const words = distinctWords(text);
  const [tcvn3 = 0, vni = 0] = codeTables.map((table) => confidenceIn(table, words, sheet, surroundings));
  const confidence = Math.max(tcvn3, vni);
  if (confidence < worthAsking || tcvn3 === vni) return null;
  return { encoding: vni > tcvn3 ? 'vni' : tcvn3CaseOf(text), by: 'statistics', confidence };
}

function confidenceIn(
  table: CodeTable,
  words: ReadonlySet<string>,
  sheet: number,
  { certainty, sheets }: Surroundings,
): number {
  const evidence = evidenceOf(words, table);
  const own = confidenceOf(evidence);
  if (evidence.unicode + evidence.foreign > 0 || certainty[table] < sureEnough) return own;
  if (evidence.support > 0) return Math.max(own, certainty[table]);
  // A text that reads either way (`Sè`, `Hé`) goes with its sheet; where the sheet is mixed, it is a question.
  const count = sheets[sheet]?.[table];
  if (!count || evidence.either === 0 || count.needs === 0 || count.needs < count.unicode) return own;
  return count.unicode === 0 ? certainty[table] : 0.5;
}

function asQuestion(judgement: Judgement | null): Judgement | null {
  return judgement && { ...judgement, confidence: Math.min(judgement.confidence, 0.5) };
}
