/** Codes of indicators. Thousands of agencies share few such sets, so that much is worked out once for each set. */
export type Codes = ReadonlySet<string>;

/** A function of two sets that is worked out once for each pair of them. */
export function fromPairs<Result extends object>(
  compute: (left: Codes, right: Codes) => Result,
): (left: Codes, right: Codes) => Result {
  const known = new Map<Codes, Map<Codes, Result>>();
  return (left, right) => {
    const row = known.get(left) ?? new Map<Codes, Result>();
    known.set(left, row);
    const result = row.get(right) ?? compute(left, right);
    row.set(right, result);
    return result;
  };
}
