import { type Version, withdrawVersion } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { heldNow } from './held-now';
import { makeVersionWithout } from './make-version-without';

/** Withdraws a version inside the caller's transaction. */
export function withdraw(dependencies: Dependencies, undone: Version): void {
  const { db, user, now } = dependencies;
  withdrawVersion(db, undone.id, user(), now());
  const { version: current } = heldNow(db, undone);
  if (current && current.version > undone.version) makeVersionWithout(dependencies, current, undone);
}
