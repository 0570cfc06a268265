import type { PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import { api } from '../api';
import { attempt } from './refusal';

type Kept = { readonly id: string; readonly revision: number; readonly draft: PlanDraft };

/** Keeps the draft at hand on the disk, one state after the other; states that came meanwhile are left out. */
export type Saver = {
  /** From here on this draft is kept; it is on the disk as it is. */
  begin(kept: Kept): void;
  /** Keeps a new state as soon as the one before is kept. */
  keep(draft: PlanDraft): void;
  /** Waits until everything is kept. Returns the revision; null where it was refused. */
  settled(): Promise<number | null>;
};

/** `onBusy` is told when something waits for the disk and when nothing does any more. */
export function draftSaver(onBusy: (busy: boolean) => void): Saver {
  let at: { readonly id: string; revision: number; kept: PlanDraft; wanted: PlanDraft } | null = null;
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    onBusy(true);
    await attempt(async () => {
      while (at && at.kept !== at.wanted) {
        const own = at;
        const draft = own.wanted;
        const { revision } = await api.planReading.save({ id: own.id, revision: own.revision, draft });
        own.revision = revision;
        own.kept = draft;
      }
    });
    running = null;
    onBusy(false);
  };

  return {
    begin({ id, revision, draft }) {
      at = { id, revision, kept: draft, wanted: draft };
    },
    keep(draft) {
      if (!at) return;
      at.wanted = draft;
      running ??= run();
    },
    async settled() {
      if (at && at.kept !== at.wanted) running ??= run();
      await running;
      return at && at.kept === at.wanted ? at.revision : null;
    },
  };
}
