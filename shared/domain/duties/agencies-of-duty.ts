/** Who an item binds on a day, and what stands behind collective bodies and bodies that are no more. */
export type Bindings = {
  /** The agencies that an item binds as a whole, in their order. */
  readonly membersOf: (assignment: number) => readonly number[];
  /** The agencies that an event gave this one duty to, whoever it is addressed to, in their order. */
  readonly takersOf: (duty: number) => readonly number[];
  /** The item bound the agency until some day before. */
  readonly isBoundNoMore: (assignment: number, agency: number) => boolean;
  /** The roster of a collective body; null for a single body and for one that nobody has listed. */
  readonly rosterOf: (agency: number) => readonly number[] | null;
  /** Those that took over from an agency, however many steps later. */
  readonly successorsOf: (agency: number) => ReadonlySet<number>;
};

/** A duty in its item, and the member that the plan addresses it to; null where it is for all. */
export type PlacedDuty = {
  readonly id: number;
  readonly assignmentId: number;
  readonly addresseeId: number | null;
};

/**
 * The agencies that each answer for a duty: the members of its item and those that an event gave it to, one by one, a collective
 * body as the members of its roster, and as itself where it has none. A duty with an addressee is that member's alone until an event
 * gives it to others. Where the item does not name the addressee the duty goes to those members that took over from it, or stays
 * with it, so that it is not lost; where an event ended that binding and nobody took it, it is nobody's.
 */
export function agenciesOfDuty(bindings: Bindings, duty: PlacedDuty): readonly number[] {
  const bound = boundTo(bindings, duty);
  const { rosterOf } = bindings;
  const [only] = bound;
  // The very list of the roster: thousands of duties of one group share it.
  if (bound.length === 1 && only !== undefined) return rosterOf(only) ?? bound;
  return [...new Set(bound.flatMap((agency) => rosterOf(agency) ?? [agency]))];
}

function boundTo(
  { membersOf, takersOf, isBoundNoMore, successorsOf }: Bindings,
  { id, assignmentId, addresseeId }: PlacedDuty,
): readonly number[] {
  const members = membersOf(assignmentId);
  const takers = takersOf(id);
  if (addresseeId === null) return takers.length === 0 ? members : [...members, ...takers];
  if (members.includes(addresseeId)) return [addresseeId, ...takers];
  if (takers.length > 0) return takers;
  if (isBoundNoMore(assignmentId, addresseeId)) return [];
  const successors = successorsOf(addresseeId);
  const heirs = members.filter((member) => successors.has(member));
  return heirs.length > 0 ? heirs : [addresseeId];
}
