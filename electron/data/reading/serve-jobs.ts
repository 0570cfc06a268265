import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { garbageCollector } from './collect-garbage';
import { detailOf } from './detail-of';
import type { Answered, Job, Said, Setup } from './reading-line';
import { shownWork } from './work-at-hand';

/** Does a job by its name. */
export type DoJob = (kind: string, question: unknown, known: Setup['known']) => unknown;

/** Serves as the reading thread: does one job after another, and shows which is at work to whoever watches. */
export function serveJobs(doJob: DoJob): void {
  const work = shownWork(workerData);
  const collectGarbage = garbageCollector();
  let known: Setup['known'];
  parentPort?.on('message', (message: Setup | Job) => {
    if ('known' in message) {
      known = message.known;
      return;
    }
    const { job, kind, question } = message;
    work.begin(job);
    const { said, handOver } = answerTo(job, () => doJob(kind, question, known));
    work.end();
    parentPort?.postMessage(said, handOver);
    collectGarbage();
  });
}

function answerTo(job: number, work: () => unknown): { said: Said; handOver: ArrayBuffer[] } {
  try {
    const answer = work();
    if (!holdsBytes(answer)) return packed(job, answer);
    const { said, handOver } = packed(job, { ...answer, bytes: null });
    const bytes = ownBytes(answer.bytes);
    return { said: { ...said, bytes }, handOver: [...handOver, bytes.buffer] };
  } catch (error) {
    const stopped = { kind: 'crashed', detail: detailOf(error) } as const;
    return { said: { job, stopped, last: false }, handOver: [] };
  }
}

function packed(job: number, answer: unknown): { said: Answered; handOver: ArrayBuffer[] } {
  const bytes = ownBytes(serialize(answer));
  return { said: { job, answer: bytes, bytes: null }, handOver: [bytes.buffer] };
}

function holdsBytes(answer: unknown): answer is { readonly bytes: Uint8Array } {
  return (
    typeof answer === 'object' && answer !== null && 'bytes' in answer && answer.bytes instanceof Uint8Array
  );
}

/** Bytes that lie in memory of their own: Node keeps small buffers together in a pool that cannot be handed over. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
