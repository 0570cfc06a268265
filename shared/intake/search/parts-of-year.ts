import { foldText } from '../../domain/fold-text';
import type { PeriodHint } from '../match/find-period';
import type { TableSlot } from './lined-table';

/** A part of a year: which half, quarter or month. */
type Part = { readonly kind: 'half' | 'quarter' | 'month'; readonly number: number };

const patterns: ReadonlyArray<readonly [Part['kind'], RegExp]> = [
  ['half', /\b0?6 ?(?:thang|t) ?(dau|cuoi)\b|\bnua (dau|cuoi) nam/],
  ['quarter', /\bquy (?:0?([1-4])|(i{1,3}|iv))\b/],
  ['month', /\bthang (?:thu )?(0?[1-9]|1[0-2])\b|\bt ?(0?[1-9]|1[0-2])\b/],
];
const numbers: Readonly<Record<string, number>> = { dau: 1, cuoi: 2, i: 1, ii: 2, iii: 3, iv: 4 };
const otherFigures: ReadonlySet<TableSlot['role']> = new Set(['plan', 'percent', 'part', 'previous']);

/** Which part of the wanted year a slot holds; null for any other. */
function partOf({ said, role }: TableSlot, year: number): Part | null {
  const folded = foldText(said.slice(0, 200));
  if (otherFigures.has(role) || /luy ke|den het|cung ky/.test(folded)) return null;
  const years = folded.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.some((written) => Number(written) !== year)) return null;
  for (const [kind, pattern] of patterns) {
    const found = pattern
      .exec(folded)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (found !== undefined) return { kind, number: numbers[found] ?? Number(found) };
  }
  return null;
}

/** Whether a slot holds a part of the wanted year, whichever. */
export function isPartOfYear(slot: TableSlot, { year }: PeriodHint): boolean {
  return partOf(slot, year) !== null;
}

/**
 * The slots that make up the wanted period together: both halves of a year, its four quarters or twelve months, the quarters or
 * months of half a year, each once. Null where none of these is whole.
 */
export function partsOfPeriod(
  slots: readonly TableSlot[],
  wanted: PeriodHint | null,
): readonly TableSlot[] | null {
  if (wanted === null || (wanted.kind !== 'year' && wanted.kind !== 'half')) return null;
  const half = wanted.kind === 'year' ? null : Number(wanted.dataTo.slice(5, 7)) <= 7 ? 1 : 2;
  for (const [kind, count] of [
    ['half', 2],
    ['quarter', 4],
    ['month', 12],
  ] as const) {
    const inPeriod = (number: number) =>
      half === null || (kind !== 'half' && Math.ceil((number * 2) / count) === half);
    const parts = slots.flatMap((slot) => {
      const part = partOf(slot, wanted.year);
      return part?.kind === kind && inPeriod(part.number) ? [{ slot, number: part.number }] : [];
    });
    const distinct = new Set(parts.map(({ number }) => number)).size;
    const wholeCount = half === null ? count : count / 2;
    if (distinct === wholeCount && parts.length === distinct && wholeCount > 1) {
      return parts.map(({ slot }) => slot);
    }
  }
  return null;
}
