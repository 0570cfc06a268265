import { foldText } from '../../domain/fold-text';
import type { PeriodHint } from '../match/find-period';
import type { TableSlot } from './lined-table';

const kinds = [
  { count: 2, pattern: /^(?:.*\D)?0?6 ?(?:thang|t) ?(dau|cuoi)\b|\bnua (dau|cuoi)\b/ },
  { count: 4, pattern: /\bquy (?:0?([1-4])|(i{1,3}|iv))\b/ },
  { count: 12, pattern: /\bthang (?:thu )?(0?[1-9]|1[0-2])\b|\bt ?(0?[1-9]|1[0-2])\b/ },
] as const;
const order: Readonly<Record<string, string>> = { dau: '1', cuoi: '2', i: '1', ii: '2', iii: '3', iv: '4' };

/**
 * The slots that make up the wanted year together: both halves, or four quarters, or twelve months, each once. Null where none of
 * these is whole, or where the period is no year.
 */
export function partsOfYear(
  slots: readonly TableSlot[],
  wanted: PeriodHint | null,
): readonly TableSlot[] | null {
  if (wanted?.kind !== 'year') return null;
  for (const { count, pattern } of kinds) {
    const parts = new Map<string, TableSlot>();
    let twice = false;
    for (const slot of slots) {
      const folded = foldText(slot.said);
      const years = folded.match(/\b(?:19|20)\d\d\b/g) ?? [];
      if (slot.role === 'plan' || slot.role === 'percent' || slot.role === 'part' || slot.role === 'previous')
        continue;
      if (/luy ke|den het|cung ky/.test(folded) || years.some((year) => Number(year) !== wanted.year))
        continue;
      const found = pattern
        .exec(folded)
        ?.slice(1)
        .find((part) => part !== undefined);
      if (found === undefined) continue;
      const key = order[found] ?? String(Number(found));
      twice ||= parts.has(key);
      parts.set(key, slot);
    }
    if (parts.size === count && !twice) return [...parts.values()];
  }
  return null;
}
