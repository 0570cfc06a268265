import type { ReadableDatabase } from '../../database/database';

/** A part of what an intake knows that takes long to put together. */
export type KeptPart<Value> = (db: ReadableDatabase, key: string, make: () => Value) => Value;

/**
 * Keeps a part from one intake to the next, for each register the one that was made last: as long as `key`, which tells all that it
 * is made of, stays the same. The part is never changed by whoever gets it.
 */
export function keptPart<Value>(): KeptPart<Value> {
  const kept = new WeakMap<ReadableDatabase, { readonly key: string; readonly value: Value }>();
  return (db, key, make) => {
    const known = kept.get(db);
    if (known?.key === key) return known.value;
    const value = make();
    kept.set(db, { key, value });
    return value;
  };
}
