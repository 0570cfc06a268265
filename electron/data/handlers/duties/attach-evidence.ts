import { basename } from 'node:path';
import { Refusal } from '../../../../shared/contract/reply';
import { insertEvidence } from '../../database/queries/duty-deeds';
import { keepFile, type NewFile } from '../../database/queries/keep-file';
import type { Dependencies } from '../../dependencies';
import { fingerprint } from '../../files/fingerprint';
import { readFile } from '../../files/read-file';

/** As large as any scan of a signed document; a film of an event is kept elsewhere. */
const mostBytes = 64 * 1024 * 1024;
const longestName = 200;

/** Reads a file that is to be kept. Throws `Refusal`: `not_found`, `file_too_large`, `file_unreadable`. */
export function readEvidence(path: string): NewFile {
  const read = readFile(path, mostBytes);
  if (!read.ok) {
    const { problem } = read;
    throw new Refusal(
      problem === 'missing' ? 'not_found' : problem === 'too_large' ? 'file_too_large' : 'file_unreadable',
      path,
    );
  }
  return { name: keptName(path), sha256: fingerprint(read.value), bytes: read.value };
}

/** Keeps files as evidence of one unit; runs inside the caller's transaction and gives the entries. */
export function attachEvidence(
  { db, newUuid, user, now }: Dependencies,
  unit: { readonly dutyId: number; readonly agencyId: number },
  files: readonly NewFile[],
  note: string,
): string[] {
  const recording = { by: user(), at: now() };
  return files.map((file) => {
    const fileId = keepFile(db, file, newUuid);
    const entry = newUuid();
    insertEvidence(db, entry, { ...unit, fileId, fileName: file.name, note }, recording);
    return entry;
  });
}

/** The name to show: of any system's path the last part, without characters that steer a screen. */
function keptName(path: string): string {
  const last = basename(path).split('\\').at(-1) ?? '';
  return [...last.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, '')].slice(0, longestName).join('') || 'tệp';
}
