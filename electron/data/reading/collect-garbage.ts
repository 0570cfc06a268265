import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const muchGrown = 64 * 1024 * 1024;

/**
 * A function that has V8 collect this thread's garbage where the process has grown much since its start: after a large file, so
 * that the next one is judged by its own memory. V8 itself would wait until the heap is full, and knows little of buffers.
 */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const atFirst = process.memoryUsage.rss();
  return () => {
    if (typeof collect !== 'function' || process.memoryUsage.rss() - atFirst < muchGrown) return;
    collect();
  };
}
