import type { Undone } from '../../../../shared/contract/reception';
import { Refusal } from '../../../../shared/contract/reply';
import type { Version } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { heldNow } from './held-now';
import { reinstate } from './reinstate';
import { undoneOf } from './undone-of';
import { withdraw } from './withdraw';

/**
 * Takes an undo back: the version holds again as it was, and the version that the undo had made is withdrawn. Throws `Refusal`:
 * `not_found` where the version was not undone, `later_version_stands` where a report came since, which would be hidden.
 */
export function redoVersion(dependencies: Dependencies, version: Version): Undone {
  if (version.state !== 'withdrawn') throw new Refusal('not_found', `lần ${version.version}`);
  const { db } = dependencies;
  const redo = db.transaction((): Undone => {
    const before = heldNow(db, version);
    const base = before.versions.find(({ id }) => id === version.basedOn);
    if (version.origin === 'undo' && base) {
      if (base.state === 'withdrawn') throw new Refusal('already_withdrawn', String(base.version));
      withdraw(dependencies, base);
      return undoneOf(db, base, before);
    }
    reinstate(dependencies, version);
    return undoneOf(db, version, before);
  });
  return redo.immediate();
}
