import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPreset } from '../../electron/data/presets';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { openReader } from '../../electron/data/reading/open-reader';
import type { Outcome } from '../../electron/data/reading/reader';
import { knownOfPlan } from './known-of-plan';

/** What files are judged by: the plan of Cao Bằng. */
export const known = knownOfPlan(readPreset(join(process.cwd(), 'resources'), 'cao-bang-2025'));

/** How the reading of a file went: how it ended, how much the reading process grew, and what came of the file after it. */
export type Measured = {
  readonly ending: string;
  readonly after: string;
  readonly milliseconds: number;
  readonly grownMegabytes: number;
};

/** Reads a file, and then a good one, in a reading process of the real build which notes what memory it takes. */
export async function readMeasured(
  {
    script,
    measuredBy,
    notes,
  }: { readonly script: string; readonly measuredBy: string; readonly notes: string },
  path: string,
  goodPath: string,
): Promise<Measured> {
  const peak = join(notes, 'peak');
  process.env['READING_SCRIPT'] = script;
  process.env['READING_PEAK'] = peak;
  const reader = openReader(forkReading(measuredBy), known);
  try {
    const begin = performance.now();
    const outcome = await reader.ask('readReport', path);
    const milliseconds = performance.now() - begin;
    const [atFirst = 0, most = 0] = readFileSync(peak, 'latin1').split(' ').map(Number);
    const after = endingOf(await reader.ask('readReport', goodPath));
    return { ending: endingOf(outcome), after, milliseconds, grownMegabytes: (most - atFirst) / 1024 };
  } finally {
    reader.close();
  }
}

/** The code of an unreadable file, why its reading was stopped, or `read`. */
export function endingOf(outcome: Outcome<'readReport'>): string {
  if (!outcome.ok) return outcome.problem.kind;
  const unreadable = outcome.value.issues.find(({ code }) => code === 'unreadable');
  return unreadable?.found ?? 'read';
}
