import { type CodeTable, codeTables } from './encoding';
import { confidenceOf, distinctWords, type Evidence, evidenceOf, type WordMemory } from './evidence';
import { kindOfText } from './kind-of-text';
import type { Findings } from './suspects';

/** What the other cells tell about one: many together decide better than one alone. */
export type Surroundings = {
  readonly memory: WordMemory;
  /** How sure all suspected cells of the workbook together make one of each code table. */
  readonly certainty: Readonly<Record<CodeTable, number>>;
  /** Whether cells under fonts of legacy encodings hold Unicode, so that such fonts do not prove anything. */
  readonly fontsMislead: boolean;
  /** By sheet: how many cells need each code table, and how many are surely Unicode. */
  readonly sheets: ReadonlyMap<Findings, SheetCount>;
};

/** Cells of one sheet that need a code table, or are surely Unicode. */
export type SheetCount = Record<CodeTable | 'unicode', number>;

/** Gathers the evidence of all suspected cells. Each different word counts once, however often it occurs. */
export function surroundingsOf(findings: readonly Findings[]): Surroundings {
  const memory: WordMemory = new Map();
  const words: Record<CodeTable, Set<string>> = { tcvn3: new Set(), vni: new Set() };
  const sheets = new Map<Findings, SheetCount>();
  for (const found of findings) {
    const count: SheetCount = { tcvn3: 0, vni: 0, unicode: found.unicodeCells };
    sheets.set(found, count);
    for (const piece of found.suspects.flatMap((suspect) => suspect.pieces)) {
      if (kindOfText(piece.text).letters !== 'open') continue;
      const own = distinctWords(piece.text);
      const best = likelierTable(own, memory);
      if (best.evidence.support > 0) {
        count[best.table]++;
        for (const word of own) words[best.table].add(word);
      } else if (best.evidence.unicode > 0) count.unicode++;
    }
  }
  const certainty = {
    tcvn3: confidenceOf(evidenceOf(words.tcvn3, 'tcvn3', memory)),
    vni: confidenceOf(evidenceOf(words.vni, 'vni', memory)),
  };
  return { memory, certainty, sheets, fontsMislead: findings.some((found) => found.unicodeUnderLegacyFont) };
}

/** The code table that explains the words better, TCVN3 where neither does. */
export function likelierTable(
  words: ReadonlySet<string>,
  memory: WordMemory,
): { readonly table: CodeTable; readonly evidence: Evidence; readonly confidence: number } {
  const judged = codeTables.map((table) => {
    const evidence = evidenceOf(words, table, memory);
    return { table, evidence, confidence: confidenceOf(evidence) };
  });
  return judged.reduce((best, next) => (next.confidence > best.confidence ? next : best));
}
