import { readFileSync } from 'node:fs';
import { UsageError } from './usage';

/** What a file holds as JSON. Throws `UsageError` where it is not there or is something else. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
