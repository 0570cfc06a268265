import type { Problem } from '../../shared/contract/reply';

export type { Problem } from '../../shared/contract/reply';

/** Something fetched: not here yet, here, or refused with the reason. */
export type Loadable<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly problem: Problem };

export const loading = { status: 'loading' } as const;

/** A value that has arrived. */
export function ready<Value>(value: Value): Loadable<Value> {
  return { status: 'ready', value };
}

/** A request that was refused. */
export function failed(problem: Problem): { readonly status: 'failed'; readonly problem: Problem } {
  return { status: 'failed', problem };
}

/** The value where it has arrived, otherwise null. */
export function readyValue<Value>(loadable: Loadable<Value>): Value | null {
  return loadable.status === 'ready' ? loadable.value : null;
}
