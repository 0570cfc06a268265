import { Refusal } from '../../../../shared/contract/reply';
import { planOfDraft } from '../../../../shared/plan-reading/draft/bind/plan-of-draft';
import {
  type PlanProposal,
  proposeBinding,
} from '../../../../shared/plan-reading/draft/bind/propose-binding';
import type { RegisterKnown } from '../../../../shared/plan-reading/draft/bind/register-known';
import { loadPlan } from '../../database/queries/load-plan';
import { type DraftRow, markConfirmed, markUnconfirmed } from '../../database/queries/plan-drafts';
import { selectPlans } from '../../database/queries/plans';
import { removePlan, selectBringable } from '../../database/queries/remove-plan';
import type { Dependencies } from '../../dependencies';
import { readIndicatorCatalogue } from '../../presets';
import { orRefuse } from '../or-refuse';
import { registerKnown } from './register-known';

type Needs = Pick<Dependencies, 'db' | 'resources' | 'today' | 'now' | 'user' | 'newUuid'>;

/** What a draft needs before it can be confirmed, with what was known of the register. */
export function proposalOf(
  needs: Pick<Needs, 'db' | 'resources' | 'today'>,
  { draft, text }: DraftRow,
): { readonly proposal: PlanProposal; readonly known: RegisterKnown } {
  const known = registerKnown(needs, draft, readIndicatorCatalogue(needs.resources));
  return { proposal: proposeBinding(draft, known, text), known };
}

/** Enters a draft as a plan in one transaction. Returns the plan's key, or the complete list of what is open or unanswered. */
export function confirmDraft(
  needs: Needs,
  row: DraftRow,
): { readonly planId: number } | { readonly problems: PlanProposal['problems'] } {
  const { db, newUuid, user, now } = needs;
  const { proposal, known } = proposalOf(needs, row);
  if (proposal.problems.length > 0) return { problems: proposal.problems };
  const plan = planOfDraft(row.draft, proposal, known, readIndicatorCatalogue(needs.resources));
  const source = { text: row.text, fileId: row.fileId, fileName: row.fileName || null };
  const enter = db.transaction(() => {
    const before = selectBringable(db);
    const planId = loadPlan(db, plan, newUuid, source, { by: user(), at: now() });
    const after = selectBringable(db);
    const added = {
      agencies: without(after.agencies, before.agencies),
      indicators: without(after.indicators, before.indicators),
    };
    markConfirmed(db, row.id, planId, added, { user: user(), now: now() });
    return planId;
  });
  return { planId: orRefuse(db, enter) };
}

/** Takes a confirmation back. Throws `Refusal` (`not_found` where it is not confirmed, `plan_in_use`). */
export function undoConfirmation({ db, user, now }: Needs, row: DraftRow): void {
  const plan = selectPlans(db).find(({ id }) => id === row.planId);
  if (!plan || !row.brought) throw new Refusal('not_found', row.fileName || row.uuid);
  const { brought } = row;
  orRefuse(
    db,
    db.transaction(() => {
      markUnconfirmed(db, row.id, plan.code, { user: user(), now: now() });
      if (!removePlan(db, plan.id, brought)) throw new Refusal('plan_in_use', plan.code);
    }),
  );
}

function without(all: readonly number[], some: readonly number[]): readonly number[] {
  const known = new Set(some);
  return all.filter((id) => !known.has(id));
}
