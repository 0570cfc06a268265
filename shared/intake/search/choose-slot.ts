import type { PeriodHint } from '../match/find-period';
import { bare, roleOfHeading } from './heading-role';
import type { LinedTable, TableSlot } from './lined-table';
import type { PeriodVerdict } from './period-of-heading';
import { chooseRowOfPeriod } from './rows-of-period';

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
    return chooseRowOfPeriod(holding, wanted, title, among);
  }
  const usable = slots.filter(({ role, verdict, index }) => {
    if (neverFigures.has(role) || verdict === 'other') return false;
    const named = role === 'figure' || role === 'total' || verdict === 'same' || verdict === 'year';
    return filled.has(index) || (named && orientation === 'rows');
  });
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

function settled(
  slots: readonly TableSlot[],
  orientation: LinedTable['orientation'],
  isPlain: (path: readonly string[]) => boolean,
): SlotChoice {
  const [only] = slots;
  if (only && slots.length === 1) {
    if (only.role === 'estimate') return ask(slots);
    // One district, one enterprise, "Số đăng ký": alone it is no more the whole than among others.
    const vague = only.role === 'other' || (orientation === 'rows' && isVague(only));
    if (!vague || only.verdict !== 'unsaid' || isPlain(only.path)) return { kind: 'slot', slot: only };
    return orientation === 'rows' ? ask(slots) : { kind: 'details', details: slots };
  }
  const totals = slots.filter(({ role }) => role === 'total');
  const rest = slots.filter(({ role }) => role !== 'total');
  const [total] = totals;
  if (total && totals.length === 1) {
    // "Tổng số" beside another column of results is no total of it.
    if (rest.some(({ role }) => role !== 'other')) return ask(slots);
    return { kind: 'total', slot: total, details: rest };
  }
  const grand = totals.filter(({ path }) => /^(?:tong|toan tinh)/.test(bare(path.at(-1) ?? '')));
  const blocks = totals.filter(({ path }) => /^cong /.test(bare(path.at(-1) ?? '')));
  const [whole] = grand;
  if (whole && grand.length === 1 && blocks.length > 1 && blocks.length === totals.length - 1) {
    return { kind: 'total', slot: whole, details: blocks };
  }
  const groups = new Set(totals.filter(({ path }) => path.length > 1).map(({ path }) => path[0] ?? ''));
  const [top] = totals.filter(({ path }) => path.length === 1);
  if (
    orientation === 'rows' &&
    top &&
    totals.length === groups.size + 1 &&
    slots.every(({ role }) => role === 'total' || role === 'other')
  ) {
    const single = rest.filter(({ path }) => !groups.has(path[0] ?? ''));
    return { kind: 'total', slot: top, details: [...totals.filter((slot) => slot !== top), ...single] };
  }
  // The same total above its parts and below them.
  const ends = [slots[0], slots.at(-1)];
  if (
    total &&
    totals.length === 2 &&
    totals.every((slot) => ends.includes(slot)) &&
    rest.every(({ role }) => role === 'other')
  ) {
    return { kind: 'total', slot: total, details: rest, again: totals.slice(1) };
  }
  const allDetails = slots.every(({ role }) => role === 'other');
  return orientation === 'columns' && allDetails ? { kind: 'details', details: slots } : ask(slots);
}

// Under "Kết quả thực hiện" a lower heading may say anything: "Kinh phí", "Huyện Hòa An".
function isVague({ role, path }: TableSlot): boolean {
  return role === 'figure' && path.length > 1 && roleOfHeading(path.at(-1) ?? '') !== 'figure';
}

function ask(candidates: readonly TableSlot[]): SlotChoice {
  return { kind: 'ask', candidates };
}

function soleBlank(slots: readonly TableSlot[]): SlotChoice {
  const open = slots.filter(({ role, verdict }) => !neverFigures.has(role) && verdict !== 'other');
  const [only] = open;
  return only && open.length === 1 ? { kind: 'slot', slot: only } : { kind: 'none' };
}
