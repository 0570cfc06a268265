import { Refusal } from '../../../../shared/contract/reply';
import { selectFindings } from '../../database/queries/findings';
import { selectOriginal } from '../../database/queries/submissions';
import type { Version } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { issueNames } from '../intake/shown-issue';
import { type Annotated, annotateFile } from './annotate-file';

/**
 * Writes a copy of a version's file with all that was not clear marked, and drafts the letter that goes with it. Throws
 * `Refusal`: `no_file` where the figures were typed without a file, and like `annotateFile`.
 */
export async function annotateVersion(
  dependencies: Dependencies,
  version: Version,
  path: string,
): Promise<Annotated> {
  const { db } = dependencies;
  const original = version.sha256 === null ? null : selectOriginal(db, version.sha256);
  if (!original) throw new Refusal('no_file', String(version.version));
  return annotateFile(
    dependencies,
    { name: version.fileName, bytes: original.bytes },
    { ...version, issues: selectFindings(db, version.id), names: issueNames(db) },
    path,
  );
}
