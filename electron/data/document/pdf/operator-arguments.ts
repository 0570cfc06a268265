/** An argument that is a list; no list where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The numbers of an argument that is a list, of whatever kind. */
export function numbersIn(value: unknown): number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return listOf(value).filter((one) => typeof one === 'number');
}
