import { dataContract } from '../../shared/contract';
import { createGate, type Gate } from '../../shared/contract/gate';
import { failure } from '../../shared/kit/result';
import { openRegister } from './database/open-register';
import type { Dependencies } from './dependencies';
import { dataHandlers } from './handlers';

/** A gate over the register at a path, and how to close it. */
export type OpenGate = { readonly gate: Gate; readonly close: () => void };

/**
 * Opens the register and everything that answers for it. Where the file cannot be opened the gate still answers: every
 * request is refused with the reason, so that whoever asks can show it.
 */
export function openGate(path: string, dependencies: Omit<Dependencies, 'db'>): OpenGate {
  const opened = openRegister(path);
  if (!opened.ok) {
    const problem = { code: opened.problem, subject: path };
    return { gate: async () => failure(problem), close: () => undefined };
  }
  const db = opened.value;
  const handlers = dataHandlers({ ...dependencies, db });
  return {
    gate: createGate(dataContract, handlers, (channel, error) => console.error(channel, error)),
    close: () => db.close(),
  };
}
