import type { PeriodHint } from '../match/find-period';
import { choiceByParts } from './choice-by-parts';
import { isTotalLabel } from './heading-role';
import type { LinedTable, TableSlot } from './lined-table';
import { isPartOfYear } from './parts-of-year';
import type { PeriodVerdict } from './period-of-heading';
import { chooseRowOfPeriod } from './rows-of-period';
import { ask, settled } from './settled-slots';

/** Where a table holds the figures that are asked for. */
export type SlotChoice =
  | { readonly kind: 'slot'; readonly slot: TableSlot }
  /** A total beside its details. */
  | {
      readonly kind: 'total';
      readonly slot: TableSlot;
      readonly details: readonly TableSlot[];
      /** Slots that say the total once more. */
      readonly again?: readonly TableSlot[];
    }
  /** Details without a total. */
  | { readonly kind: 'details'; readonly details: readonly TableSlot[] }
  | { readonly kind: 'ask'; readonly candidates: readonly TableSlot[] }
  /** Nothing in the table is a figure. */
  | { readonly kind: 'none' };

const neverFigures: ReadonlySet<TableSlot['role']> = new Set(['plan', 'percent', 'previous', 'part']);

/**
 * Chooses the one slot whose cells are the figures of the wanted period. Plans, comparisons, percentages and other periods are never
 * taken; whatever leaves more than one possibility is asked. `filled` are the slots that hold values beside known labels, `title`
 * is what the table's own title says of its period, and `isPlain` whether a heading says no more than that figures stand under it.
 */
export function chooseSlot(
  { slots, orientation, labels, byPeriod }: LinedTable,
  filled: ReadonlySet<number>,
  wanted: PeriodHint | null,
  title: PeriodVerdict,
  isPlain: (path: readonly string[]) => boolean,
): SlotChoice {
  const holding = slots.filter(({ index }) => filled.has(index));
  if (byPeriod && holding.length > 0) {
    const among =
      labels.length > 1 ? (rows: readonly TableSlot[]) => settled(rows, orientation, isPlain) : null;
    const isWhole = (level: string) => isTotalLabel(level) || isPlain([level]);
    return chooseRowOfPeriod(holding, wanted, title, among, isWhole);
  }
  const possible = slots.filter(({ role, verdict, index }) => {
    if (neverFigures.has(role) || verdict === 'other') return false;
    const named = role === 'figure' || role === 'total' || verdict === 'same' || verdict === 'year';
    return filled.has(index) || (named && orientation === 'rows');
  });
  const others = holding.filter(({ role, verdict }) => verdict === 'other' && !neverFigures.has(role));
  const isSaid = possible.some(({ verdict }) => verdict === 'same' || verdict === 'year');
  const byParts = isSaid ? null : choiceByParts(possible, others, wanted);
  if (byParts) return byParts;
  // A total beside several years is one over years.
  const overYears = isSaid && others.some((slot) => wanted !== null && !isPartOfYear(slot, wanted));
  const usable = overYears
    ? possible.filter(({ role, verdict }) => role !== 'total' || verdict !== 'unsaid')
    : possible;
  if (usable.length === 0) return holding.length === 0 ? soleBlank(slots) : ask(holding);

  const same = usable.filter(({ verdict }) => verdict === 'same');
  const yearMeans = wanted?.kind === 'year' || title === 'same';
  const years = usable.filter(({ verdict }) => verdict === 'year');
  const unclear = usable.filter(({ verdict }) => verdict === 'unclear');
  const unsaid = usable.filter(({ verdict }) => verdict === 'unsaid');
  if (unclear.length > 0 && (usable.length > 1 || wanted !== null)) return ask(usable);
  if (title === 'unclear' && orientation === 'rows') return ask(usable);
  if (same.length > 0) return unsaid.length > 0 ? ask(usable) : settled(same, orientation, isPlain);
  if (years.length > 0) {
    if (!yearMeans || unsaid.length > 0) return ask(usable);
    return settled(years, orientation, isPlain);
  }
  return settled(usable, orientation, isPlain);
}

function soleBlank(slots: readonly TableSlot[]): SlotChoice {
  const open = slots.filter(({ role, verdict }) => !neverFigures.has(role) && verdict !== 'other');
  const [only] = open;
  return only && open.length === 1 ? { kind: 'slot', slot: only } : { kind: 'none' };
}
