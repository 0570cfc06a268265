import type { Said } from './reading-line';

/** Whoever started this reading process and asks it. */
export type Owner = {
  /** Says something, and does `then` once it is on its way. */
  say(said: Said, then?: () => void): void;
  listen(listener: (message: unknown) => void): void;
};

/** A message of Electron's is handed to another process when it has been posted, but nothing tells when. */
const postMilliseconds = 40;

/**
 * The line to the owner of this process, under Electron a port that main sends, in plain Node the channel of the fork. `begin`
 * is called with the first message. When the owner is gone, so is this process.
 */
export function lineToOwner(begin: (first: unknown, owner: Owner) => void): void {
  if (process.parentPort) {
    process.parentPort.once('message', ({ ports: [port] }) => {
      if (!port) throw new Error('Main sent no port.');
      port.once('message', ({ data: first }) => {
        begin(first, {
          say(said, then) {
            port.postMessage(said);
            if (then) setTimeout(then, postMilliseconds);
          },
          listen: (listener) => port.on('message', ({ data }) => listener(data)),
        });
      });
      port.once('close', leave);
      port.start();
    });
    return;
  }
  process.once('disconnect', leave);
  process.once('message', (first) => {
    begin(first, {
      say: (said, then) => process.send?.(said, undefined, {}, then ?? ignore),
      listen: (listener) => process.on('message', listener),
    });
  });
}

// Not `process.exit`, which would wait for the thread.
function leave(): void {
  process.kill(process.pid, 'SIGKILL');
}

function ignore(): void {}
