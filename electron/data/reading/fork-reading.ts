import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { StartReading } from './reading-line';

// From `out/data`, `out/cli` and `out/chunks` alike.
const builtScript = join(import.meta.dirname, '../data/reading-process.js');

/** How a process dies when V8 finds no memory: aborted, trapped, or with the code that stands for it on Windows. */
const memorySignals: ReadonlySet<string | null> = new Set(['SIGABRT', 'SIGTRAP', 'SIGKILL']);
const memoryCodes: ReadonlySet<number | null> = new Set([134, 0x80000003, 0xc0000409, 0xe0000008]);

/** Starts reading processes in plain Node, from this script or the one of the build. */
export function forkReading(script: string = builtScript): StartReading {
  return ({ said, ended }) => {
    const child = fork(script, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // What was said last may arrive after the end: the line is at its end when both are.
    let open = 2;
    let how = '';
    let code: number | null = null;
    let signal: string | null = null;
    const close = () => {
      open -= 1;
      if (open > 0) return;
      const kind = memorySignals.has(signal) || memoryCodes.has(code) ? 'out_of_memory' : 'crashed';
      ended({ kind, detail: how });
    };
    child.on('message', said);
    child.once('disconnect', close);
    child.once('exit', (exitCode, exitSignal) => {
      code = exitCode;
      signal = exitSignal;
      how = `the reading process ended with ${exitSignal ?? exitCode}`;
      close();
    });
    child.once('error', (error) => {
      if (child.pid === undefined) ended({ kind: 'crashed', detail: error.message });
    });
    return {
      post(message) {
        if (child.connected) child.send(message, () => undefined);
      },
      hold(isWaiting) {
        if (isWaiting) child.ref();
        else child.unref();
        if (isWaiting) child.channel?.ref();
        else child.channel?.unref();
      },
      end: () => child.kill('SIGKILL'),
    };
  };
}
