import { Refusal } from '../../../../shared/contract/reply';
import { selectIndicators } from '../../database/queries/indicators';
import { reinstateVersion, type Version, withdrawVersion } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { heldNow } from './held-now';
import { makeVersionWithout, restingOn } from './make-version-without';

/** Lets a withdrawn version count again inside the caller's transaction. Throws like `redoVersion`. */
export function reinstate(dependencies: Dependencies, version: Version): void {
  const { db, user, now } = dependencies;
  const { versions, version: current } = heldNow(db, version);
  const made = versions.find(
    ({ origin, basedOn, state }) => origin === 'undo' && basedOn === version.id && state === 'accepted',
  );
  if (made && current && current.id !== made.id) {
    throw new Refusal('later_version_stands', String(current.version));
  }
  reinstateVersion(db, version.id, user(), now());
  if (made) withdrawVersion(db, made.id, user(), now());
  withoutWithdrawn(dependencies, version);
}

/** A correction that is redone brings nothing back of a report that was undone meanwhile. */
function withoutWithdrawn(dependencies: Dependencies, redone: Version): void {
  const { db } = dependencies;
  const codes = selectIndicators(db).map(({ code }) => code);
  const { versions } = heldNow(db, redone);
  for (const withdrawn of versions.filter(({ state }) => state === 'withdrawn')) {
    const { version: current, sayers } = heldNow(db, redone);
    if (!current || current.version < withdrawn.version) continue;
    if (restingOn(sayers, current, withdrawn, codes).size > 0) {
      makeVersionWithout(dependencies, current, withdrawn);
    }
  }
}
