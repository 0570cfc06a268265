/** The names that more than one of the listed bodies has: a new body may have the name of one that is no more. */
export function homonyms(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return twice;
}
