import { Refusal } from '../../../../shared/contract/reply';
import { insertEvidence } from '../../database/queries/duty-deeds';
import { keepFile, type NewFile } from '../../database/queries/keep-file';
import type { Dependencies } from '../../dependencies';
import { fingerprint } from '../../files/fingerprint';
import { readFile } from '../../files/read-file';
import { keptName } from './kept-name';

/** As large as any scan of a signed document; a film of an event is kept elsewhere. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Keeps files as evidence of one unit, each path once, and gives the entries; runs inside the caller's transaction and holds one
 * file at a time. Throws `Refusal`: `not_found`, `file_too_large`, `file_empty`, `file_unreadable`.
 */
export function attachEvidence(
  { db, newUuid, user, now }: Dependencies,
  unit: { readonly dutyId: number; readonly agencyId: number },
  paths: readonly string[],
  note: string,
): string[] {
  const recording = { by: user(), at: now() };
  return [...new Set(paths)].map((path) => {
    const file = readEvidence(path);
    const fileId = keepFile(db, file, newUuid);
    const entry = newUuid();
    insertEvidence(db, entry, { ...unit, fileId, fileName: file.name, note }, recording);
    return entry;
  });
}

function readEvidence(path: string): NewFile {
  const read = readFile(path, mostBytes);
  if (!read.ok) {
    const { problem } = read;
    throw new Refusal(
      problem === 'missing' ? 'not_found' : problem === 'too_large' ? 'file_too_large' : 'file_unreadable',
      path,
    );
  }
  if (read.value.byteLength === 0) throw new Refusal('file_empty', path);
  return { name: keptName(path), sha256: fingerprint(read.value), bytes: read.value };
}
