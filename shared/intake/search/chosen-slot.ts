import { chooseSlot, type SlotChoice } from './choose-slot';
import { bare } from './heading-role';
import type { LinedTable, TableSlot } from './lined-table';
import type { Bodies } from './other-bodies';
import type { Judged } from './other-groups';
import { isMoney, isUnit, unitStatedIn } from './stated-unit';
import type { TableContext } from './table-context';

/** Chooses among all slots, and where that leaves several among those that may be counted in the indicators' units. */
export function chosenSlot(
  table: LinedTable,
  filled: ReadonlySet<number>,
  naming: readonly Judged[],
  { wanted, title, units, bodies }: TableContext,
): SlotChoice {
  const isPlain = (path: readonly string[]) => {
    const own = (path.at(-1) ?? '').trim();
    return own === '' || isUnit(own.replace(/^(?:số|tổng số)\s+/iu, ''), units) || bodies.isOwn(own);
  };
  const natural = chooseSlot(table, filled, wanted, title, isPlain);
  if (natural.kind !== 'ask' || table.orientation === 'columns') return natural;
  const known = naming.flatMap(({ is }) => (is.kind === 'known' ? [is.indicator] : []));
  if (known.length === 0 || known.some(({ unit }) => isMoney(unit))) return natural;
  const slots = table.slots.filter(({ path }) => !isOfMoney(path, units));
  return slots.length === table.slots.length || slots.length === 0
    ? natural
    : chooseSlot({ ...table, slots }, filled, wanted, title, isPlain);
}

function isOfMoney(path: readonly string[], units: TableContext['units']): boolean {
  return path.some(
    (level) =>
      isMoney(unitStatedIn(level, units) ?? '') ||
      /^(?:kinh phi|thanh tien|so tien|don gia|du toan)\b/.test(bare(level)),
  );
}

/** A total over other agencies is not the sender's, and what another agency's heading stands over is that agency's. */
export function withoutOthers(natural: SlotChoice, { isOtherAgency }: Bodies): SlotChoice {
  const ofOthers = ({ path }: TableSlot) => path.some(isOtherAgency);
  if (natural.kind === 'slot' && ofOthers(natural.slot)) return { kind: 'ask', candidates: [natural.slot] };
  if (natural.kind === 'total' && natural.details.some(ofOthers)) {
    return { kind: 'ask', candidates: [natural.slot, ...natural.details] };
  }
  return natural;
}
