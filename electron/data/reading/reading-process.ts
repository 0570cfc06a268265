import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { garbageCollector } from './collect-garbage';
import { lineToOwner, type Owner } from './line-to-owner';
import type { ReadingStopped } from './reader';
import { timesAsLong } from './reading-limits';
import type { Job, Said, Setup } from './reading-line';
import { shownWork } from './work-at-hand';

// The reading process: a thread does the jobs, and this one watches time and memory, for which it always has a hand free.

/** How much garbage may lie about in the thread's heap before it is collected, old and young; less has V8 collect all the time. */
const heapMegabytes = 320;
const youngMegabytes = 48;

const work = shownWork();
const before = process.memoryUsage.rss();
// Starts while the line is being made.
const thread = new Worker(join(import.meta.dirname, '../data/reading-thread.js'), {
  workerData: work.shared,
  resourceLimits: {
    maxOldGenerationSizeMb: heapMegabytes,
    maxYoungGenerationSizeMb: youngMegabytes,
    stackSizeMb: 4,
  },
});
lineToOwner((first, owner) => watch(first as Setup, owner));

const watchMilliseconds = 10;
/** To look costs up to a millisecond, as much as a small file: while one follows another, this is how often it is not done. */
const changesUnwatched = 16;
/** After so many bytes of files have been sent, this thread lets go of them at once. */
const largeBytes = 4_000_000;
/** How many times its limit a job may last while the machine does other things, or while the disk is slow. */
const patience = 6;

function watch(setup: Setup, owner: Owner): void {
  const { limits } = setup;
  let isStopped = false;
  let job = 0;
  let cpuBefore = process.cpuUsage();
  const collectGarbage = garbageCollector();
  const stop = (why: ReadingStopped) => {
    if (isStopped) return;
    isStopped = true;
    owner.say({ givenUp: work.job(), why }, () => process.kill(process.pid, 'SIGKILL'));
  };
  let changes = 0;
  /** By job, how many times the limit it may take, where that is more than once. */
  const slow = new Map<number, number>();
  let milliseconds = limits.milliseconds;
  setInterval(() => {
    if (work.job() !== job) {
      job = work.job();
      milliseconds = limits.milliseconds * (slow.get(job) ?? 1);
      cpuBefore = process.cpuUsage();
      changes += 1;
      if (changes % changesUnwatched > 0) return;
    }
    const grown = (process.memoryUsage.rss() - before) / 1e6;
    if (grown > limits.grownMegabytes) {
      stop({ kind: 'out_of_memory', detail: `grown by ${Math.round(grown)} MB` });
    }
    const elapsed = work.milliseconds();
    const { user, system } = process.cpuUsage(cpuBefore);
    const worked = (user + system) / 1000;
    if (elapsed > milliseconds * patience || Math.min(elapsed, worked) > milliseconds) {
      stop({
        kind: 'too_slow',
        detail: `at work for ${Math.round(elapsed)} ms, ${Math.round(worked)} of processor`,
      });
    }
  }, watchMilliseconds);
  thread.on('message', (said: Said) => {
    if (isStopped) return;
    owner.say(said, bytesIn(said) > largeBytes ? collectGarbage : undefined);
  });
  thread.once('error', (error) => {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    stop({ kind: isMemory ? 'out_of_memory' : 'crashed', detail: error.message });
  });
  thread.once('exit', (code) => stop({ kind: 'crashed', detail: `the reading thread ended with ${code}` }));
  thread.postMessage(setup);
  owner.listen((message) => {
    const asked = message as Job;
    if (timesAsLong(asked.kind) > 1) slow.set(asked.job, timesAsLong(asked.kind));
    thread.postMessage(asked);
  });
}

function bytesIn(said: Said): number {
  if (!('settled' in said)) return 0;
  return said.settled.reduce((sum, one) => sum + ('bytes' in one ? (one.bytes?.length ?? 0) : 0), 0);
}
