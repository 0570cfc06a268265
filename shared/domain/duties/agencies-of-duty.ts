/** Who an item binds on a day, and what stands behind collective bodies and bodies that are no more. */
export type Bindings = {
  /** The agencies of an item in their order. */
  readonly membersOf: (assignment: number) => readonly number[];
  /** The roster of a collective body; null for a single body and for one that nobody has listed. */
  readonly rosterOf: (agency: number) => readonly number[] | null;
  /** Those that took over from an agency, however many steps later. */
  readonly successorsOf: (agency: number) => ReadonlySet<number>;
};

/**
 * The agencies that each answer for a duty: the members of its item one by one, a collective body as the members of its
 * roster, and as itself where it has none. A duty with an addressee is that member's alone, or of those members that took
 * over from it; where the item binds neither any more it stays with the addressee, so that it is not lost.
 */
export function agenciesOfDuty(
  { membersOf, rosterOf, successorsOf }: Bindings,
  assignment: number,
  addressee: number | null,
): readonly number[] {
  const members = membersOf(assignment);
  const bound = addressee === null ? members : addressed(members, addressee, successorsOf);
  const [only] = bound;
  // The very list of the roster: thousands of duties of one group share it.
  if (bound.length === 1 && only !== undefined) return rosterOf(only) ?? bound;
  return [...new Set(bound.flatMap((agency) => rosterOf(agency) ?? [agency]))];
}

function addressed(
  members: readonly number[],
  addressee: number,
  successorsOf: Bindings['successorsOf'],
): readonly number[] {
  if (members.includes(addressee)) return [addressee];
  const successors = successorsOf(addressee);
  const heirs = members.filter((member) => successors.has(member));
  return heirs.length > 0 ? heirs : [addressee];
}
