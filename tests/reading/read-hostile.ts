import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPreset } from '../../electron/data/presets';
import { forkReading } from '../../electron/data/reading/fork-reading';
import { openReader } from '../../electron/data/reading/open-reader';
import { packKnown } from '../../electron/data/reading/pack-known';
import type { Outcome } from '../../electron/data/reading/reader';
import type { ReadingLimits } from '../../electron/data/reading/reading-limits';
import { knownOfPlan } from './known-of-plan';

/** What files are judged by: the plan of Cao Bằng. */
export const known = knownOfPlan(readPreset(join(process.cwd(), 'resources'), 'cao-bang-2025'));

/** What came of a question, and by how much the reading process had grown at most since its start. */
export type Measured = {
  readonly outcome: Outcome<'readReport'>;
  readonly milliseconds: number;
  readonly grownMegabytes: number;
};

/** A reader of which each answer is measured. */
export type MeasuredReader = {
  readonly read: (path: string) => Promise<Measured>;
  readonly close: () => void;
};

/**
 * Opens a reader on a built reading process which notes what memory it takes (`measuredBy` is `measured-process.ts`). One at a
 * time, as the place of the notes stands in the environment.
 */
export function openMeasured(
  script: string,
  measuredBy: string,
  notes: string,
  limits?: ReadingLimits,
): MeasuredReader {
  const peak = join(notes, 'peak');
  process.env['READING_SCRIPT'] = script;
  process.env['READING_PEAK'] = peak;
  const reader = openReader(forkReading(measuredBy), packKnown(known), limits);
  return {
    async read(path) {
      const begin = performance.now();
      const outcome = await reader.ask('readReport', path);
      const milliseconds = performance.now() - begin;
      const [atFirst = 0, most = 0] = readFileSync(peak, 'latin1').split(' ').map(Number);
      return { outcome, milliseconds, grownMegabytes: (most - atFirst) / 1024 };
    },
    close: reader.close,
  };
}

/** The code of an unreadable file, why its reading was stopped, or `read`. */
export function endingOf(outcome: Outcome<'readReport'>): string {
  if (!outcome.ok) return outcome.problem.kind;
  const unreadable = outcome.value.issues.find(({ code }) => code === 'unreadable');
  return unreadable?.found ?? 'read';
}
