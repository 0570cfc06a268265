import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ProblemCode, Refusal } from '../../../shared/contract/reply';

/**
 * Writes a whole file or none: into a neighbour first, flushed to the disk, then renamed over the target. An older file at
 * the target stays as it is until then. Throws `Refusal` for a missing or read-only folder, a full disk, a file in use.
 */
export function writeFile(path: string, bytes: Uint8Array): void {
  const neighbour = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  let handle: number | undefined;
  try {
    handle = openSync(neighbour, 'wx');
    for (let written = 0; written < bytes.byteLength; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
    closeSync(handle);
    handle = undefined;
    renameSync(neighbour, path);
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    removeIfThere(neighbour);
    throw new Refusal(codeOf(error), path);
  }
}

/** Removes what may be left; where even that fails, the reason for which the writing failed is the one to tell. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing could be made there either: the folder is a file, or the name too long.
  }
}

function codeOf(error: unknown): ProblemCode {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'folder_missing';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
      return 'not_writable';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk_full';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'file_in_use';
    default:
      return 'write_failed';
  }
}
