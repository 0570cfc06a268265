import { vi } from 'vitest';
import { contract, type HandlersOf } from '../../shared/contract';
import type { EventName, EventPayload } from '../../shared/contract/events';
import { createGate } from '../../shared/contract/gate';
import { Refusal } from '../../shared/contract/reply';

type Handlers = HandlersOf<typeof contract>;

/** The handlers a test cares about; every other question is refused as `not_found`. */
export type SomeHandlers = { readonly [S in keyof Handlers]?: Partial<Handlers[S]> };

export type FakeWindow = {
  /** The channels that were asked, in order. */
  readonly asked: readonly string[];
  announce<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
};

/** Puts a window before the stores whose bridge leads through the real gate to handlers in memory. */
export function openFakeWindow(handlers: SomeHandlers): FakeWindow {
  const asked: string[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const gate = createGate(contract, completed(handlers), (channel, error) => {
    throw new Error(`${channel} failed`, { cause: error });
  });
  vi.stubGlobal('window', {
    secretariat: {
      invoke: async (channel: string, input: unknown) => {
        asked.push(channel);
        return structuredClone(await gate(channel, structuredClone(input)));
      },
      on: (name: string, listener: (payload: unknown) => void) => {
        const own = listeners.get(name) ?? new Set();
        listeners.set(name, own.add(listener));
        return () => own.delete(listener);
      },
      pathOf: (file: File) => `/dropped/${file.name}`,
    },
  });
  return {
    asked,
    announce: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(structuredClone(payload));
    },
  };
}

function completed(handlers: SomeHandlers): Handlers {
  const all = Object.entries(contract).map(([subject, methods]) => [
    subject,
    Object.fromEntries(
      Object.keys(methods).map((name) => [
        name,
        Reflect.get(Reflect.get(handlers, subject) ?? {}, name) ??
          (() => {
            throw new Refusal('not_found', `${subject}.${name}`);
          }),
      ]),
    ),
  ]);
  return Object.fromEntries(all) as Handlers;
}
