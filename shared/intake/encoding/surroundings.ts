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
  const needs = new Map<string, Need>();
  const sheets = findings.map((found) => {
    const count: SheetCount = {
      tcvn3: { needs: 0, unicode: found.unicodeCells },
      vni: { needs: 0, unicode: found.unicodeCells },
    };
    for (const suspect of found.suspects) {
      for (const { text } of suspect.pieces) {
        let needed = needs.get(text);
        if (needed === undefined) {
          needed = needOf(text, memory);
          needs.set(text, needed);
          if (needed.table !== null) for (const word of distinctWords(text)) words[needed.table].add(word);
        }
        if (needed.table !== null) count[needed.table].needs++;
        for (const table of needed.not) count[table].unicode++;
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

/** The code table that explains a text better, if one does, and those that it is surely not in. */
type Need = { readonly table: CodeTable | null; readonly not: readonly CodeTable[] };

function needOf(text: string, memory: WordMemory): Need {
  if (kindOfText(text) !== 'open') return { table: null, not: [] };
  const words = distinctWords(text);
  const tcvn3 = evidenceOf(words, 'tcvn3', memory);
  const vni = evidenceOf(words, 'vni', memory);
  const [asTcvn3, asVni] = [confidenceOf(tcvn3), confidenceOf(vni)];
  if (asTcvn3 !== asVni) return { table: asTcvn3 > asVni ? 'tcvn3' : 'vni', not: [] };
  const evidence = { tcvn3, vni };
  const not = codeTables.filter((table) => evidence[table].support === 0 && evidence[table].unicode > 0);
  return { table: null, not };
}
