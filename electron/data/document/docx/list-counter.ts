import type { ListLevel } from './list-level';
import { numberLabel } from './number-label';
import type { List, Numbering } from './numbering';
import type { NumberingPlace } from './numbering-place';

/** A label as printed before a paragraph, with what stands between the two. */
export type Label = { readonly text: string; readonly bold: boolean };

/** Counts the numbered paragraphs of a document in their order; lives as long as one document is read. */
export type ListCounter = {
  /** Counts a paragraph of this place and style; its label, null where nothing is printed. */
  readonly next: (place: NumberingPlace, style: string | undefined) => Label | null;
};

/** Dashes stand for signs of bullet fonts; a plus is printed as typed. */
const bullet = '-';

/** A counter that numbers as Word does (ECMA-376, 17.9). */
export function listCounter(numbering: Numbering): ListCounter {
  /** By scheme, the last number of each level. */
  const counts = new Map<string, Map<number, number>>();
  /** Lists and levels that began. */
  const begun = new Set<string>();

  const count = (id: string, list: List, at: number, level: ListLevel): Map<number, number> => {
    const numbers = counts.get(list.scheme) ?? new Map<number, number>();
    counts.set(list.scheme, numbers);
    const start = list.starts.get(at);
    const last = numbers.get(at);
    const isFirst = !begun.has(`${id} ${at}`);
    begun.add(`${id} ${at}`);
    if (start !== undefined && isFirst) numbers.set(at, start);
    else numbers.set(at, last === undefined ? (start ?? level.start) : last + 1);
    for (const lower of [...numbers.keys()].filter((key) => key > at)) {
      const after = list.levels.get(lower)?.restartAfter;
      if (after === undefined || at < after) numbers.delete(lower);
    }
    return numbers;
  };

  return {
    next({ list: id, level: stated }, style) {
      const list = id === undefined ? undefined : numbering.get(id);
      if (id === undefined || !list) return null;
      const at = stated ?? levelOfStyle(list, style) ?? 0;
      const level = list.levels.get(at);
      if (!level) return null;
      const numbers = count(id, list, at, level);
      if (level.isHidden) return null;
      const text = level.format === 'bullet' ? bulletOf(level) : textOf(list, level, numbers);
      return text === '' ? null : { text: text + level.gap, bold: level.bold };
    },
  };
}

function levelOfStyle({ levels }: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...levels].find(([, level]) => level.style === style)?.[0];
}

function bulletOf({ pattern }: ListLevel): string {
  if (pattern === '') return '';
  return pattern.trim() === '+' ? '+' : bullet;
}

function textOf(
  { levels }: List,
  { pattern, isLegal }: ListLevel,
  numbers: ReadonlyMap<number, number>,
): string {
  return pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    if (!level) return '';
    const format = isLegal && level.format !== 'none' ? 'decimal' : level.format;
    return format === 'bullet' ? '' : numberLabel(numbers.get(at) ?? level.start, format);
  });
}
