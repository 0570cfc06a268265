import { type CodeTable, codeTables } from './encoding';
import { confidenceOf, distinctWords, evidenceOf, type WordMemory } from './evidence';
import { kindOfText } from './kind-of-text';
import type { Findings } from './suspects';

/** What the other cells tell about one: many together decide better than one alone. */
export type Surroundings = {
  readonly memory: WordMemory;
  /** How sure all suspected cells of the workbook together make one of each code table. */
  readonly certainty: Readonly<Record<CodeTable, number>>;
  /** Whether cells under fonts of legacy encodings hold Unicode, so that such fonts do not prove anything. */
  readonly fontsMislead: boolean;
  /** In the order of the findings. */
  readonly sheets: readonly SheetCount[];
};

/** Cells of one sheet, by code table: how many need it, and how many are surely not in it since they are Unicode. */
export type SheetCount = Readonly<Record<CodeTable, { needs: number; unicode: number }>>;

/** Gathers the evidence of all suspected cells. Each different word counts once, however often it occurs. */
export function surroundingsOf(findings: readonly Findings[]): Surroundings {
  const memory: WordMemory = new Map();
  const words: Record<CodeTable, Set<string>> = { tcvn3: new Set(), vni: new Set() };
  const sheets = findings.map((found) => {
    const count: SheetCount = {
      tcvn3: { needs: 0, unicode: found.unicodeCells },
      vni: { needs: 0, unicode: found.unicodeCells },
    };
    for (const piece of found.suspects.flatMap((suspect) => suspect.pieces)) {
      if (kindOfText(piece.text).letters !== 'open') continue;
      const own = distinctWords(piece.text);
      const table = likelierTable(own, memory);
      if (table !== null) {
        count[table].needs++;
        for (const word of own) words[table].add(word);
        continue;
      }
      for (const other of codeTables) {
        const { support, unicode } = evidenceOf(own, other, memory);
        if (support === 0 && unicode > 0) count[other].unicode++;
      }
    }
    return count;
  });
  const certainty = {
    tcvn3: confidenceOf(evidenceOf(words.tcvn3, 'tcvn3', memory)),
    vni: confidenceOf(evidenceOf(words.vni, 'vni', memory)),
  };
  return { memory, certainty, sheets, fontsMislead: findings.some((found) => found.unicodeUnderLegacyFont) };
}

/** The code table that explains the words better, `null` where neither does or both do alike. */
export function likelierTable(words: ReadonlySet<string>, memory: WordMemory): CodeTable | null {
  const tcvn3 = confidenceOf(evidenceOf(words, 'tcvn3', memory));
  const vni = confidenceOf(evidenceOf(words, 'vni', memory));
  if (tcvn3 === vni) return null;
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}
