import type { Progress } from './intake-step';

/** A file in the list of those that are being read. */
export type ReadingLine = { readonly name: string; readonly state: 'read' | 'reading' | 'waits' };

/** What is worth a line of its own; the rest is a number. */
const mostLines = 200;

/**
 * One line a file with its state. Where only files were chosen their names are known before they are read; of a folder they
 * become known as they are read, and `left` says how many are still unknown.
 */
export function readingLines(
  progress: Progress | null,
  paths: readonly string[],
): { readonly lines: readonly ReadingLine[]; readonly left: number } {
  const done = progress?.done ?? 0;
  const total = progress?.total ?? paths.length;
  if (total === paths.length) {
    const lines = paths.map((path, index): ReadingLine => {
      const state = index < done ? 'read' : index === done ? 'reading' : 'waits';
      return { name: path.split(/[\\/]/).at(-1) ?? path, state };
    });
    return { lines: lines.slice(0, mostLines), left: Math.max(0, lines.length - mostLines) };
  }
  const read = (progress?.read ?? []).slice(-mostLines).map((name): ReadingLine => ({ name, state: 'read' }));
  return { lines: read, left: Math.max(0, total - done) };
}
