import type { ApiOf, dataContract } from '../../shared/contract';

/**
 * Asks for the first line of the lists that are long in a large register, one after another, so that what they keep in memory is
 * there before somebody opens or searches them. Changes nothing; a list that cannot be read is left to whoever asks for it.
 */
export async function readAhead(api: ApiOf<typeof dataContract>): Promise<void> {
  const lists = [
    () => api.agencies.list({ limit: 1 }),
    () => api.duties.list({ by: 'plan', view: 'now', limit: 1 }),
    () => api.duties.list({ by: 'agency', view: 'now', limit: 1 }),
  ];
  for (const ask of lists) {
    await ask().catch(() => undefined);
    // Questions that came meanwhile go first.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
