import type { ReadingStopped } from './reader';
import type { ReadingLimits } from './reading-limits';

/** What every reading process is told first. `known` is a `ReportKnown`, serialized by V8 once for all processes. */
export type Setup = { readonly known: Uint8Array; readonly limits: ReadingLimits };

/** One question; numbers rise. */
export type Job = { readonly job: number; readonly kind: string; readonly question: unknown };

/** The answer to a job, serialized by V8 once for all borders; its `bytes`, if it has some, travel beside it. */
export type Answered = {
  readonly job: number;
  readonly answer: Uint8Array;
  readonly bytes: Uint8Array | null;
};

/** A job that came to its end: answered, or failed by a bug. */
export type Settled = Answered | { readonly job: number; readonly failed: ReadingStopped };

/**
 * What the reading process says: how jobs ended, in their order, or which job it gives up, after which it is no more. Jobs
 * before that one of which nothing was said were done, or not, in vain.
 */
export type Said =
  | { readonly settled: readonly Settled[] }
  | { readonly givenUp: number; readonly why: ReadingStopped };

/** Who listens to a reading process. `ended` is called once and last, also where the process never began. */
export type Listener = {
  said(said: Said): void;
  ended(how: Omit<ReadingStopped, 'kind'> & { readonly kind: 'out_of_memory' | 'crashed' }): void;
};

/** The line to one running process. */
export type ReadingLine = {
  post(message: Setup | Job): void;
  /** Whether this process must stay for the sake of an answer. */
  hold(isWaiting: boolean): void;
  /** Ends the process, whatever it is doing. */
  end(): void;
};

/** Starts a reading process. Electron and plain Node have a way of their own each. */
export type StartReading = (listener: Listener) => ReadingLine;
