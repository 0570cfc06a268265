/** Everything that is reached from each key in any number of steps; a circle ends where it began. */
export function transitive(
  steps: ReadonlyMap<number, readonly number[]>,
): (from: number) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  return (from) => {
    const answered = known.get(from);
    if (answered) return answered;
    const reached = new Set<number>();
    const waiting = [...(steps.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === from || reached.has(next)) continue;
      reached.add(next);
      waiting.push(...(steps.get(next) ?? []));
    }
    known.set(from, reached);
    return reached;
  };
}
