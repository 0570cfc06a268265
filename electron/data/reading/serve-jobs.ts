import { deserialize, serialize } from 'node:v8';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { ReportKnown } from '../handlers/intake/read-report';
import { garbageCollector } from './collect-garbage';
import { detailOf } from './detail-of';
import type { Answered, Job, Said, Settled, Setup } from './reading-line';
import { shownWork } from './work-at-hand';

/** Does a job by its name; the answer may be a promise. */
export type DoJob = (kind: string, question: unknown, known: ReportKnown) => unknown;

/** A job that lasted so long may leave much garbage; to look after each would cost as much as a small file. */
const longMilliseconds = 40;
/** Every message wakes whoever gets it, so that answers to small files wait for one another, but no longer than this. */
const togetherMilliseconds = 8;

/** Serves as the reading thread: does one job after another, and shows which is at work to whoever watches. */
export function serveJobs(doJob: DoJob): void {
  const port = parentPort;
  if (!port) throw new Error('Jobs are served in a thread.');
  const work = shownWork(workerData);
  const collectGarbage = garbageCollector();
  // The border does not know types; who asks gives what was known there.
  let known = undefined as unknown as ReportKnown;
  let settled: Settled[] = [];
  let handOver: ArrayBuffer[] = [];
  let lastTold = performance.now();

  const tell = () => {
    if (settled.length > 0) port.postMessage({ settled } satisfies Said, handOver);
    settled = [];
    handOver = [];
    lastTold = performance.now();
  };

  const take = async (message: Setup | Job) => {
    if ('known' in message) {
      known = deserialize(message.known);
      return;
    }
    const { job, kind, question } = message;
    work.begin(job);
    const begun = performance.now();
    const ended = await endOf(job, () => doJob(kind, question, known));
    work.end();
    settled.push(ended);
    if ('answer' in ended) handOver.push(...buffersOf(ended));
    const now = performance.now();
    if (now - lastTold > togetherMilliseconds) tell();
    if (now - begun > longMilliseconds) collectGarbage();
  };

  // What comes while a job waits for its own turn waits as well.
  const arrived: Array<Setup | Job> = [];
  let isAtWork = false;
  port.on('message', async (first: Setup | Job) => {
    arrived.push(first);
    if (isAtWork) return;
    isAtWork = true;
    for (let message = next(); message; message = next()) await take(message);
    isAtWork = false;
    tell();
  });
  const next = (): Setup | Job | undefined => arrived.shift() ?? receiveMessageOnPort(port)?.message;
}

async function endOf(job: number, work: () => unknown): Promise<Settled> {
  try {
    const answer = await work();
    if (!holdsBytes(answer)) return { job, answer: ownBytes(serialize(answer)), bytes: null };
    const packed = ownBytes(serialize({ ...answer, bytes: null }));
    return { job, answer: packed, bytes: ownBytes(answer.bytes) };
  } catch (error) {
    return { job, failed: { kind: 'crashed', detail: detailOf(error) } };
  }
}

function buffersOf({ answer, bytes }: Answered): ArrayBuffer[] {
  return [answer, bytes].flatMap((part) => (part?.buffer instanceof ArrayBuffer ? [part.buffer] : []));
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
