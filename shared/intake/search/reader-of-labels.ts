import { foldText } from '../../domain/fold-text';
import { codeKey } from '../match/code-key';
import type { Match } from '../match/match';
import { matchName, type NameIndex } from '../match/name-index';

/** Looks labels up, each text once, and within a budget of different texts. */
export type LabelReader = {
  /** All that a label may stand for, best first; none where the budget is spent. */
  readonly matches: (text: string) => readonly Match[];
  /** The indicator whose code a text is ("SK 03"), or begins with ("SK-03. Số NLĐ…"); null for none. */
  readonly codeOf: (text: string) => string | null;
  /** Allows so many texts more, within what one workbook may cost. */
  readonly allow: (texts: number) => void;
};

const longestLabel = 400;
const mostTexts = 12_000;
const whole = /^[[(]?\s*([A-Za-zĐđ]{1,6}\s?[-–—_.]?\s?\d{1,4}[A-Za-z]?)\s*[\])]?$/;

/** Starts a reader of labels over the names of indicators. */
export function readerOfLabels(index: NameIndex, codes: Iterable<string>): LabelReader {
  const known = new Map<string, readonly Match[]>();
  const byKey = new Map([...codes].map((code) => [codeKey(code), code]));
  let budget = 0;
  let left = mostTexts;
  return {
    matches: (text) => {
      if (text === '' || text.length > longestLabel || !/\p{L}/u.test(text)) return [];
      const label = withoutAmong(text);
      const before = known.get(label);
      if (before) return before;
      if (budget <= 0 || left <= 0) return [];
      budget -= 1;
      left -= 1;
      const found = matchName(label, index);
      known.set(label, found);
      return found;
    },
    codeOf: (text) => {
      const [, written] = whole.exec(text.trim()) ?? [];
      return written === undefined ? null : (byKey.get(codeKey(foldText(written))) ?? null);
    },
    allow: (texts) => {
      budget = Math.max(budget, texts);
    },
  };
}

/** "Trong đó: số vụ nghiêm trọng" is the label "số vụ nghiêm trọng", of which the row above is the whole. */
export function withoutAmong(text: string): string {
  return text.replace(/^[\s\-+*•]*(?:trong đó|trong do|trđ|tr\.đ)\s*[:,-]?\s*(?=\S)/iu, '');
}
