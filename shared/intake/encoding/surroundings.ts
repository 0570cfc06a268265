import { remembering } from '../../kit/remembering';
import { type CodeTable, codeTables } from './encoding';
import { confidenceOf, distinctWords, evidenceOf } from './evidence';
import { kindOfText } from './kind-of-text';
import type { Findings } from './suspects';

/** What the other cells tell about one: many together decide better than one alone. */
export type Surroundings = {
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
  const words: Record<CodeTable, Set<string>> = { tcvn3: new Set(), vni: new Set() };
  const sheets = findings.map((found) => {
    const count: SheetCount = {
      tcvn3: { needs: 0, unicode: found.unicodeCells },
      vni: { needs: 0, unicode: found.unicodeCells },
    };
    for (const suspect of found.suspects) {
      for (const { text } of suspect.pieces) {
        const needed = needOf(text);
        if (needed.table !== null) {
          for (const word of needed.words) words[needed.table].add(word);
          count[needed.table].needs++;
        }
        for (const table of needed.not) count[table].unicode++;
      }
    }
    return count;
  });
  const certainty = {
    tcvn3: confidenceOf(evidenceOf(words.tcvn3, 'tcvn3')),
    vni: confidenceOf(evidenceOf(words.vni, 'vni')),
  };
  return { certainty, sheets, fontsMislead: findings.some((found) => found.unicodeUnderLegacyFont) };
}

/** The code table that explains a text better, if one does, with the text's words, and those that it is surely not in. */
type Need = {
  readonly table: CodeTable | null;
  readonly words: ReadonlySet<string>;
  readonly not: readonly CodeTable[];
};

const noNeed: Need = { table: null, words: new Set(), not: [] };

const needOf = remembering((text): Need => {
  if (kindOfText(text) !== 'open') return noNeed;
  const words = distinctWords(text);
  const tcvn3 = evidenceOf(words, 'tcvn3');
  const vni = evidenceOf(words, 'vni');
  const [asTcvn3, asVni] = [confidenceOf(tcvn3), confidenceOf(vni)];
  if (asTcvn3 !== asVni) return { table: asTcvn3 > asVni ? 'tcvn3' : 'vni', words, not: [] };
  const evidence = { tcvn3, vni };
  const not = codeTables.filter((table) => evidence[table].support === 0 && evidence[table].unicode > 0);
  return { ...noNeed, not };
}, 5_000);
