import type { PeriodHint } from '../match/find-period';
import type { SlotChoice } from './choose-slot';
import type { TableSlot } from './lined-table';
import { isPartOfYear, partsOfPeriod } from './parts-of-year';

/**
 * Chooses where no slot says the wanted period, but some say others: the total of exactly the parts of the period, else their sum as
 * a question. A total over other periods, and a slot without any heading beside them, is asked. Null where nothing of this applies.
 */
export function choiceByParts(
  usable: readonly TableSlot[],
  others: readonly TableSlot[],
  wanted: PeriodHint | null,
): SlotChoice | null {
  if (wanted === null || others.length === 0) return null;
  const parts = partsOfPeriod(others, wanted);
  if (usable.length === 0) return parts && { kind: 'details', details: parts };
  const totals = usable.filter(({ role }) => role === 'total');
  const [total] = totals;
  if (total && totals.length === usable.length) {
    const isSumOfParts =
      parts !== null &&
      others.every((slot) => (wanted.kind === 'year' ? isPartOfYear(slot, wanted) : parts.includes(slot)));
    if (totals.length === 1 && isSumOfParts) return { kind: 'total', slot: total, details: parts };
    return { kind: 'ask', candidates: inOrder([...totals, ...others]) };
  }
  const isUnheaded = usable.every(({ path }) => path.length === 0);
  return isUnheaded ? { kind: 'ask', candidates: inOrder([...others, ...usable]) } : null;
}

function inOrder(slots: readonly TableSlot[]): readonly TableSlot[] {
  return slots.toSorted((left, right) => left.index - right.index);
}
