import type { Undone } from '../../../../shared/contract/reception';
import { Refusal } from '../../../../shared/contract/reply';
import {
  reinstateVersion,
  selectFiguresOfVersion,
  selectVersions,
  type Version,
  withdrawVersion,
} from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { undoneOf } from './undone-of';

/**
 * Takes an undo back: the version holds again as it was, and the version that the undo had made is withdrawn. Throws `Refusal`:
 * `not_found` where the version was not undone, `later_version_stands` where a report came since, which would be hidden.
 */
export function redoVersion({ db, user, now }: Dependencies, version: Version): Undone {
  if (version.state !== 'withdrawn') throw new Refusal('not_found', String(version.version));
  const redo = db.transaction((): Undone => {
    const versions = selectVersions(db, version.periodId, version.agency);
    const current = versions.find(({ state }) => state === 'accepted');
    const made = versions.find(
      ({ origin, basedOn, state }) => origin === 'undo' && basedOn === version.id && state === 'accepted',
    );
    if (made && current && current.id !== made.id) {
      throw new Refusal('later_version_stands', String(current.version));
    }
    const held = new Map(current ? selectFiguresOfVersion(db, current.id) : []);
    reinstateVersion(db, version.id);
    if (made) withdrawVersion(db, made.id, user(), now());
    return undoneOf(db, version, held);
  });
  return redo.immediate();
}
