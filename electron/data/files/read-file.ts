import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { failure, type Result, success } from '../../../shared/kit/result';

/** Why a file's bytes could not be fetched. */
export type FileProblem = 'missing' | 'too_large' | 'no_access' | 'not_a_file';

/** Without waiting, since a pipe would be waited for until somebody writes into it. Windows has no such flag and no such pipes. */
const toRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file of at most so many, looked at before they are read so that a huge file costs nothing. */
export function readFile(path: string, mostBytes: number): Result<Uint8Array, FileProblem> {
  let handle: number | undefined;
  try {
    handle = openSync(path, toRead);
    const facts = fstatSync(handle);
    if (!facts.isFile()) return failure('not_a_file');
    if (facts.size > mostBytes) return failure('too_large');
    return success(readFileSync(handle));
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return failure(error.code === 'ENOENT' ? 'missing' : 'no_access');
    throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
