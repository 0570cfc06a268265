import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/reply';

/** More files in one drop than any council receives in a year: a sign that the wrong folder was chosen. */
const maxFiles = 20_000;
const maxDepth = 16;

/** Lock files of office programs and what file managers leave behind; nobody sends these as a report. */
const leftovers = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;

/**
 * The files at some paths, folders walked in name order; links are not followed. A path that does not exist or may not be
 * looked at is kept, so that the reader can say so and the others are read all the same. Throws `Refusal` (`file_unreadable`)
 * where there are more files than could be meant.
 */
export function filesAt(paths: readonly string[]): readonly string[] {
  const files: string[] = [];
  for (const path of paths) collect(path, files, 0);
  return [...new Set(files)];
}

function collect(path: string, files: string[], depth: number): void {
  if (files.length > maxFiles || depth > maxDepth) throw new Refusal('file_unreadable', path);
  const entries = entriesOf(path);
  if (!entries) {
    files.push(path);
    return;
  }
  const wanted = entries
    .filter((entry) => (entry.isFile() || entry.isDirectory()) && !leftovers.test(entry.name))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of wanted) collect(join(path, entry.name), files, depth + 1);
}

/** What a folder holds; null for everything that is no folder to look into. */
function entriesOf(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return null;
  }
}
