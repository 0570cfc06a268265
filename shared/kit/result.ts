/** What may honestly fail: the user's file, a missing disk. Bugs are thrown instead. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a value that was obtained as promised. */
export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps an expected failure, so that the caller has to look at it. */
export function failure<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
