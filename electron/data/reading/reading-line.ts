import type { ReportKnown } from '../handlers/intake/read-report';
import type { ReadingStopped } from './reader';
import type { ReadingLimits } from './reading-limits';

/** What every reading process is told first. */
export type Setup = { readonly known: ReportKnown; readonly limits: ReadingLimits };

/** One question; numbers rise. */
export type Job = { readonly job: number; readonly kind: string; readonly question: unknown };

/** The answer to a job, serialized by V8 once for all borders; its `bytes`, if it has some, travel beside it. */
export type Answered = {
  readonly job: number;
  readonly answer: Uint8Array;
  readonly bytes: Uint8Array | null;
};

/** What the reading process says: an answer, or why it gave the job up. After `last` it is no more. */
export type Said =
  | Answered
  | { readonly job: number; readonly stopped: ReadingStopped; readonly last: boolean };

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
