import { deserialize } from 'node:v8';
import { failure, success } from '../../../shared/kit/result';
import type { PackedKnown } from './pack-known';
import type { Outcome, Reader, ReadingStopped } from './reader';
import type { AnswerOf, JobKind, QuestionOf } from './reading-jobs';
import { defaultReadingLimits, type ReadingLimits } from './reading-limits';
import type { Answered, Job, ReadingLine, Settled, StartReading } from './reading-line';

type Waiting = Job & {
  readonly answer: (answer: unknown) => void;
  readonly stop: (why: ReadingStopped) => void;
};

const idleMilliseconds = 15_000;

/**
 * A reader in a process of its own, which is started at once, kept warm, and given up after some idle seconds.
 * A file that makes it too slow, too big or crash gets its failure; those queued behind are read by a fresh process.
 */
export function openReader(
  start: StartReading,
  known: PackedKnown,
  limits: ReadingLimits = defaultReadingLimits,
): Reader {
  const setup = { known: known.packed, limits };
  const waiting: Waiting[] = [];
  let lastJob = 0;
  let line: ReadingLine | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;
  /** Whether the process has been given the first job alone, to see if it is to blame. */
  let isAlone = false;

  function connect(alone: boolean): void {
    const started = start({
      said(said) {
        if (line !== started) return;
        if ('givenUp' in said) giveUp(said.why, said.givenUp);
        else settle(said.settled);
      },
      ended(how) {
        if (line === started) died(how);
      },
    });
    line = started;
    isAlone = alone;
    started.post(setup);
    started.hold(true);
    for (const waits of alone ? waiting.slice(0, 1) : waiting) post(waits);
  }

  function post({ job, kind, question }: Waiting): void {
    line?.post({ job, kind, question });
  }

  /** One job is given up, the first where it is not known which; the others, also those before it, go on in a fresh process. */
  function giveUp(why: ReadingStopped, job?: number): void {
    drop();
    const at = waiting.findIndex((waits) => waits.job === job);
    for (const { stop } of waiting.splice(Math.max(at, 0), 1)) stop(why);
    if (waiting.length > 0) connect(false);
  }

  /**
   * The process is gone without a word, and with it perhaps answers that were on their way: the first job is not to blame
   * unless it was the only one.
   */
  function died(how: ReadingStopped): void {
    if (isAlone || waiting.length < 2) giveUp(how);
    else {
      drop();
      connect(true);
    }
  }

  function drop(): void {
    clearTimeout(idle);
    const dropped = line;
    line = undefined;
    dropped?.end();
  }

  function settle(settled: readonly Settled[]): void {
    for (const one of settled) {
      const head = waiting.shift();
      if (head?.job !== one.job) throw new Error(`Job ${head?.job} waits, but job ${one.job} is answered.`);
      if ('answer' in one) head.answer(unpacked(one));
      else head.stop(one.failed);
    }
    if (waiting.length === 0) rest();
    if (isAlone) waiting.forEach(post);
    isAlone = false;
  }

  function rest(): void {
    line?.hold(false);
    idle = setTimeout(drop, idleMilliseconds).unref();
  }

  connect(false);
  rest();
  return {
    ask<Kind extends JobKind>(kind: Kind, question: QuestionOf<Kind>) {
      return new Promise<Outcome<Kind>>((resolve) => {
        if (isClosed) return resolve(failure(closed));
        clearTimeout(idle);
        const waits: Waiting = {
          job: ++lastJob,
          kind,
          question,
          // The border does not know types; the thread does the job of this very name.
          answer: (answer) => resolve(success(answer as AnswerOf<Kind>)),
          stop: (why) => resolve(failure(why)),
        };
        waiting.push(waits);
        if (!line) return connect(false);
        line.hold(true);
        if (!isAlone) post(waits);
      });
    },

    close() {
      isClosed = true;
      for (const { stop } of waiting.splice(0)) stop(closed);
      drop();
    },
  };
}

function unpacked({ answer, bytes }: Answered): unknown {
  const plain: unknown = deserialize(answer);
  return bytes && typeof plain === 'object' ? { ...plain, bytes } : plain;
}

const closed: ReadingStopped = { kind: 'closed', detail: 'the reader was closed before it came to this' };
