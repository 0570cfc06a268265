import type { SlotChoice } from './choose-slot';
import type { TableSlot } from './lined-table';
import { isUnit, unitStatedIn } from './stated-unit';
import type { TableContext } from './table-context';

/** What a column counts by its heading: "lượt" under "Số lượt". */
export function countedIn(slot: TableSlot | null, units: TableContext['units']): string | null {
  const [, counted] = /^(?:tổng )?số\s+(\S.*)$/iu.exec((slot?.path.at(-1) ?? '').trim()) ?? [];
  return counted !== undefined && isUnit(counted, units) ? counted : null;
}

/** The unit that holds for a whole table: the heading of its figures says it, or its title. */
export function unitOfTable(choice: SlotChoice, { units, titleUnit }: TableContext): string | null {
  const slot = choice.kind === 'slot' || choice.kind === 'total' ? choice.slot : null;
  const stated = slot?.path.map((level) => unitStatedIn(level, units)).find((unit) => unit !== null);
  return stated ?? countedIn(slot, units) ?? titleUnit;
}
