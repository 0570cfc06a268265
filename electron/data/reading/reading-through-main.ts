import type { Listener, StartReading } from './reading-line';

/**
 * Starts reading processes from Electron's data process, which cannot do so itself: main starts one and sends a port to it
 * (`electron/main/lend-reading-processes.ts`). To be called once.
 */
export function readingThroughMain(): StartReading {
  const { parentPort } = process;
  const wanting = new Map<number, (port: Electron.MessagePortMain) => void>();
  let last = 0;
  parentPort.on('message', ({ data, ports: [port] }) => {
    const number = typeof data === 'object' && data !== null && 'reading' in data ? data.reading : undefined;
    if (!port || typeof number !== 'number') return;
    wanting.get(number)?.(port);
    wanting.delete(number);
  });

  return (listener) => {
    const number = ++last;
    const early: unknown[] = [];
    let line: Electron.MessagePortMain | undefined;
    let isOver = false;
    wanting.set(number, (port) => {
      if (isOver) return port.close();
      line = port;
      hear(port, listener);
      for (const message of early) port.postMessage(message);
    });
    parentPort.postMessage({ reading: number });
    return {
      post(message) {
        if (line) line.postMessage(message);
        else early.push(message);
      },
      // Electron keeps this process for as long as it wants.
      hold: () => undefined,
      // The process at the other end leaves when its port closes.
      end() {
        isOver = true;
        line?.close();
      },
    };
  };
}

function hear(port: Electron.MessagePortMain, { said, ended }: Listener): void {
  port.on('message', ({ data }) => said(data));
  port.once('close', () => ended({ kind: 'crashed', detail: 'the reading process ended' }));
  port.start();
}
