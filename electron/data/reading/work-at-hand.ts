/** Memory that the reading thread and its watcher share: which job is at work, and since when. */
export type WorkAtHand = {
  readonly shared: SharedArrayBuffer;
  /** The number of the job at work, or of the last. */
  job(): number;
  /** For how long the job has been at work; 0 between two jobs. */
  milliseconds(): number;
  begin(job: number): void;
  end(): void;
};

const since = 0;
const number = 1;

/** The work in this memory, or in new memory. Times are those of the process's one steady clock. */
export function shownWork(shared: SharedArrayBuffer = new SharedArrayBuffer(16)): WorkAtHand {
  const cells = new BigInt64Array(shared);
  return {
    shared,
    job: () => Number(Atomics.load(cells, number)),
    milliseconds() {
      const begun = Atomics.load(cells, since);
      return begun === 0n ? 0 : Number(process.hrtime.bigint() - begun) / 1e6;
    },
    begin(job) {
      Atomics.store(cells, number, BigInt(job));
      Atomics.store(cells, since, process.hrtime.bigint());
    },
    end() {
      Atomics.store(cells, since, 0n);
    },
  };
}
