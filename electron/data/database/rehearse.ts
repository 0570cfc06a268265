import type { WritableDatabase } from './database';

/** Does something to the register, says what came of it, and takes all of it back, whatever it was. */
export function rehearse<T>(db: WritableDatabase, work: () => T): T {
  const over = Symbol('over');
  let outcome: { readonly value: T } | undefined;
  try {
    db.transaction(() => {
      outcome = { value: work() };
      throw over;
    })();
  } catch (error) {
    if (error !== over) throw error;
  }
  if (!outcome) throw new Error('A rehearsal ended before it was over.');
  return outcome.value;
}
