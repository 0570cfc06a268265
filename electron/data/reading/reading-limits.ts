/** What one file may cost before its reading is stopped. */
export type ReadingLimits = {
  /**
   * Processor time for one job, from its beginning in the thread: a busy machine or a slow disk is no fault of the file, which
   * gets several times as long by the clock then. The start of the process does not count.
   */
  readonly milliseconds: number;
  /** By how much the reading process may grow, in megabytes of resident memory, whoever holds it: heap, buffers or libraries. */
  readonly grownMegabytes: number;
};

/**
 * How many times the processor time of a report a job of this kind may take: a .pdf of a hundred pages is read in some seconds,
 * and the library for it has to be loaded first.
 */
export function timesAsLong(kind: string): number {
  return kind === 'readDocument' || kind === 'readPlan' ? 5 : 1;
}

/** Together with the start of a process and its end a hostile file costs less than two seconds and 300 MB. */
export const defaultReadingLimits: ReadingLimits = {
  milliseconds: 1_700,
  grownMegabytes: 260,
};
