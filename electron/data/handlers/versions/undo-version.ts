import type { Undone } from '../../../../shared/contract/reception';
import { Refusal } from '../../../../shared/contract/reply';
import { selectVersions, type Version } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { heldNow } from './held-now';
import { reinstate } from './reinstate';
import { undoneOf } from './undone-of';
import { withdraw } from './withdraw';

/**
 * Withdraws a version, so that the figures before it hold again. Where the clerk corrected figures after it, a further version is
 * made: the corrections are kept, and what had been taken over from the withdrawn version goes back to what was before.
 * Undoing the version that an undo left takes that undo back. Nothing is deleted. Throws `Refusal`: `already_withdrawn`.
 */
export function undoVersion(dependencies: Dependencies, undone: Version): Undone {
  if (undone.state === 'withdrawn') throw new Refusal('already_withdrawn', String(undone.version));
  const { db } = dependencies;
  const undo = db.transaction((): Undone => {
    const before = heldNow(db, undone);
    const base = selectVersions(db, undone.periodId, undone.agency).find(({ id }) => id === undone.basedOn);
    if (undone.origin === 'undo' && base) {
      reinstate(dependencies, base);
      return undoneOf(db, base, before);
    }
    withdraw(dependencies, undone);
    return undoneOf(db, undone, before);
  });
  return undo.immediate();
}
