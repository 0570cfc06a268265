import { type Announce, eventNames, events } from '../../shared/contract/events';
import type { Gate } from '../../shared/contract/gate';
import type { Reply } from '../../shared/contract/reply';
import { failure } from '../../shared/kit/result';

/** As much of Electron's `UtilityProcess` as is used here. */
export type Child = {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  postMessage(message: unknown): void;
};

type Waiting = Map<number, (reply: Reply) => void>;

/**
 * The data process seen from main: the same gate, one process away. It is started at once, so that it gets ready beside
 * the window, and, should it die, again by the next request; whoever was waiting then is told `data_process_stopped`.
 */
export function gateToDataProcess(start: () => Child, announce: Announce): Gate {
  let lastId = 0;
  let running: { readonly child: Child; readonly waiting: Waiting } | undefined = connect();

  function connect() {
    const child = start();
    const connection = { child, waiting: new Map() as Waiting };
    child.on('message', (message) => receive(message, connection.waiting, announce));
    child.once('exit', () => {
      if (running === connection) running = undefined;
      for (const resolve of connection.waiting.values()) {
        resolve(failure({ code: 'data_process_stopped', subject: '' }));
      }
      connection.waiting.clear();
    });
    return connection;
  }

  return (channel, input) =>
    new Promise((resolve) => {
      running ??= connect();
      const id = ++lastId;
      running.waiting.set(id, resolve);
      running.child.postMessage({ id, channel, input });
    });
}

/** A message is the answer to a request, which finds its caller by its number, or an announcement. */
function receive(message: unknown, waiting: Waiting, announce: Announce): void {
  if (typeof message !== 'object' || message === null) return;
  if ('id' in message && 'reply' in message) {
    const id = message.id as number;
    waiting.get(id)?.(message.reply as Reply);
    waiting.delete(id);
    return;
  }
  // It asks for a process to read in, which `lend-reading-processes.ts` answers.
  if ('reading' in message) return;
  const name = 'event' in message ? eventNames.find((known) => known === message.event) : undefined;
  const payload = name && events[name].safeParse('payload' in message ? message.payload : undefined);
  if (name && payload?.success) announce(name, payload.data as never);
  else console.error('The data process announced something that the contract does not know:', message);
}
