import type { SlotChoice } from './choose-slot';
import { bare, roleOfHeading } from './heading-role';
import type { LinedTable, TableSlot } from './lined-table';

/** Chooses among slots that may all hold the figures of the wanted period: the only one, a total over the others, else nothing by itself. */
export function settled(
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
  // What is cumulated is no part of a total, and only somebody who knows from when may be the figure itself.
  const cumulated = slots.filter(isCumulated);
  const ofPeriod = totals.filter((slot) => !isCumulated(slot));
  if (cumulated.length > 0 && ofPeriod.length > 0) {
    return ask([...ofPeriod, ...cumulated].toSorted((left, right) => left.index - right.index));
  }
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

function isCumulated({ path }: TableSlot): boolean {
  return /^(?:luy ke|cong don)\b/.test(bare(path.at(-1) ?? ''));
}

// Under "Kết quả thực hiện" a lower heading may say anything: "Kinh phí", "Huyện Hòa An".
function isVague({ role, path }: TableSlot): boolean {
  return role === 'figure' && path.length > 1 && roleOfHeading(path.at(-1) ?? '') !== 'figure';
}

/** Leaves the choice to the clerk. */
export function ask(candidates: readonly TableSlot[]): SlotChoice {
  return { kind: 'ask', candidates };
}
