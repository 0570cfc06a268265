import type { ReadableDatabase } from '../../database/database';
import { selectVersions, type Version } from '../../database/queries/versions';
import { type Figures, noFigures, type Sayers, sayersOf } from './sayer';

/** What counts of an agency's report at one moment. */
export type Held = {
  /** The newest accepted version; null where the agency has no report. */
  readonly version: Version | null;
  readonly figures: Figures;
  readonly sayers: Sayers;
  /** All versions, newest first. */
  readonly versions: readonly Version[];
};

/** What counts now of the report that a version belongs to. */
export function heldNow(db: ReadableDatabase, of: Pick<Version, 'periodId' | 'agency'>): Held {
  const versions = selectVersions(db, of.periodId, of.agency);
  const sayers = sayersOf(db, versions);
  const version = versions.find(({ state }) => state === 'accepted') ?? null;
  return { version, sayers, versions, figures: version ? sayers.figuresOf(version) : noFigures };
}
