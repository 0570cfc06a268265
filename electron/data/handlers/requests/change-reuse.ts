import { Refusal } from '../../../../shared/contract/reply';
import { insertReuseEdit, undoReuseEdit } from '../../database/queries/adhoc-reuse';
import { selectPeriodIds } from '../../database/queries/periods';
import type { Dependencies } from '../../dependencies';
import { requirePlan } from '../current-plan';

type Requested = {
  readonly periodId: number;
  readonly request: { readonly period: string; readonly reuse: readonly string[] };
};

/**
 * Has a request take over other periods, in this order, and records who and when; the same ones again record nothing. Throws
 * `Refusal`: `unknown_period`, `invalid_input` for the request's own. Inside the caller's transaction, as undoing it.
 */
export function changeReuse(
  { db, newUuid, user, now }: Dependencies,
  { periodId, request }: Requested,
  reuse: readonly string[],
): void {
  const known = selectPeriodIds(db, requirePlan(db).id);
  const after = [...new Set(reuse)];
  for (const code of after) {
    // The period of another request that was undone since is in no list, and stays where it was taken over.
    if (!known.has(code) && !request.reuse.includes(code)) throw new Refusal('unknown_period', code);
    if (code === request.period) throw new Refusal('invalid_input', code);
  }
  if (after.join() === request.reuse.join()) return;
  const edit = { periodId, before: request.reuse, after };
  insertReuseEdit(db, newUuid(), edit, { by: user(), at: now() });
}

/** Takes such a change back. Throws `Refusal`: `not_found`, `already_undone`. */
export function undoReuse({ db, user, now }: Dependencies, { periodId }: Requested, edit: string): void {
  const outcome = undoReuseEdit(db, periodId, edit, { by: user(), at: now() });
  if (outcome === 'unknown') throw new Refusal('not_found', edit);
  if (outcome === 'already') throw new Refusal('already_undone', edit);
}
