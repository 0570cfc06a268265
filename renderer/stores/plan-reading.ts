import { create } from 'zustand';
import { useIntake } from './intake';
import { planReadingBinding } from './plan-reading-binding';
import { planReadingDocuments } from './plan-reading-documents';
import { planReadingReview } from './plan-reading-review';
import { draftSaver } from './plan-reading-save';
import type { PlanReadingState } from './plan-reading-state';

export type { DraftProblem, DraftSummary, PlanProposal } from '../../shared/contract/plan-reading';
export type {
  CardMode,
  DraftAtHand,
  PlanReadingState,
  PlanReadingStep,
} from './plan-reading-state';

/** From a document to a confirmed plan: choose, review what was found, bind it to the register, confirm. */
export const usePlanReading = create<PlanReadingState>()((set, get) => {
  const saver = draftSaver((saving) => set({ saving }));
  return {
    visible: false,
    step: { name: 'choose', problem: null },
    ...{ waiting: [], ended: [], open: null, past: [], current: null, mode: 'show', marked: null },
    ...{ problems: [], saving: false },
    ...planReadingDocuments(set, get, saver),
    ...planReadingReview(set, get, saver),
    ...planReadingBinding(set, get, saver),
  };
});

// Whoever takes in reports has the place of the document; it goes on where it was.
useIntake.subscribe(({ visible }, before) => {
  if (visible && !before.visible) usePlanReading.getState().hide();
});
