import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { failure, type Result, success } from '../../../shared/kit/result';

/** Why a file's bytes could not be fetched. */
export type FileProblem = 'missing' | 'too_large' | 'no_access' | 'not_a_file';

/** The bytes of a file of at most so many, looked at before they are read so that a huge file costs nothing. */
export function readFile(path: string, mostBytes: number): Result<Uint8Array, FileProblem> {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
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
