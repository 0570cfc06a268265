import type { Writable } from 'node:stream';

/** Has the program stop without a word where nobody reads on, as under `| head`; every other error of the stream is thrown. */
export function stopWhenUnread(stream: Writable, stop: () => void): void {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    stop();
  });
}
