import { createApi } from '../shared/contract/client';
import { type EventName, type EventPayload, events } from '../shared/contract/events';
import { contract } from '../shared/contract/index';
import type { Reply } from '../shared/contract/reply';

/** What the preload puts into the window. */
export type Bridge = {
  invoke(channel: string, input: unknown): Promise<Reply>;
  on(event: string, listener: (payload: unknown) => void): () => void;
  pathOf(file: File): string;
};

declare global {
  interface Window {
    readonly secretariat: Bridge;
  }
}

/** The window's only door to the outside. */
export const api = createApi(contract, (channel, input) => window.secretariat.invoke(channel, input));

/** Listens to an announcement of the data process; the function returned stops listening. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  const schema: { parse(payload: unknown): unknown } = events[name];
  return window.secretariat.on(name, (payload) => listener(schema.parse(payload) as EventPayload<Name>));
}

/** Where a dropped file or folder lies on the disk. */
export function pathOf(file: File): string {
  return window.secretariat.pathOf(file);
}
