import type { Undone } from '../../../../shared/contract/reception';
import { Refusal } from '../../../../shared/contract/reply';
import { insertSubmission } from '../../database/queries/insert-submission';
import {
  selectFiguresOfVersion,
  selectNextVersion,
  selectVersions,
  type Version,
  type VersionFigure,
  withdrawVersion,
} from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { registerKeys } from '../intake/register-keys';
import { undoneOf } from './undone-of';

type Figures = ReadonlyMap<string, VersionFigure>;
const none: Figures = new Map();

/**
 * Withdraws a version, so that the figures before it hold again. Where the clerk corrected figures after it, a further version is
 * made: the corrections are kept, and what had been taken over from the withdrawn version goes back to what was before.
 * Nothing is deleted. Throws `Refusal`: `already_withdrawn`.
 */
export function undoVersion(dependencies: Dependencies, undone: Version): Undone {
  const { db, user, now } = dependencies;
  if (undone.state === 'withdrawn') throw new Refusal('already_withdrawn', String(undone.version));
  const withdraw = db.transaction((): Undone => {
    const accepted = () =>
      selectVersions(db, undone.periodId, undone.agency).filter(({ state }) => state === 'accepted');
    const currentBefore = accepted()[0];
    const held = currentBefore ? selectFiguresOfVersion(db, currentBefore.id) : none;
    withdrawVersion(db, undone.id, user(), now());
    const left = accepted();
    const current = left[0];
    if (current && current.version > undone.version && restsOn(db, current, undone)) {
      const base = left.find(({ version }) => version < undone.version);
      makeVersionWithout(dependencies, current, undone, base);
    }
    return undoneOf(db, undone, held);
  });
  return withdraw.immediate();
}

/** Whether figures of a version stand in the file of another. */
function restsOn(db: Dependencies['db'], version: Version, base: Version): boolean {
  return [...selectFiguresOfVersion(db, version.id).values()].some(({ rootId }) => rootId === base.id);
}

/** A version with the corrections of `current`, and instead of what it took from `undone` what `base` says. */
function makeVersionWithout(
  { db, user, now, newUuid }: Dependencies,
  current: Version,
  undone: Version,
  base: Version | undefined,
): void {
  const keys = registerKeys(db);
  const held = [...selectFiguresOfVersion(db, current.id).values()];
  const corrected = held.filter(({ rootId }) => rootId !== undone.id).map(({ indicator }) => indicator);
  const before = base ? selectFiguresOfVersion(db, base.id) : none;
  const kept = new Set(corrected);
  const back = [...before.keys()].filter((indicator) => !kept.has(indicator));
  insertSubmission(
    db,
    {
      ...keys,
      periodId: current.periodId,
      agency: current.agency,
      version: selectNextVersion(db, current.periodId, current.agency),
      origin: 'undo',
      report: {
        mark: null,
        documentNumber: current.documentNumber,
        documentDate: current.documentDate,
        contact: current.contact,
        nil: base?.nil ?? false,
        figures: [],
        notes: [],
        duties: [],
        texts: [],
      },
      issues: [],
      file: current.fileId === null ? null : { id: current.fileId, name: current.fileName },
      carried: [
        { from: current.id, indicators: corrected, words: false },
        ...(base ? [{ from: base.id, indicators: back, words: true }] : []),
      ],
      basedOn: undone.id,
      receivedOn: base?.receivedOn ?? current.receivedOn,
      acceptedBy: user(),
      acceptedAt: now(),
    },
    newUuid,
  );
}
