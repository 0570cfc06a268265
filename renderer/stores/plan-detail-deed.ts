import type { PlanDeed } from '../model/plan-deed';
import { createDeedLine } from './deed-line';

export type { PlanDeed } from '../model/plan-deed';

/** What was done last on the screen Kế hoạch. */
export const usePlanDeed = createDeedLine<PlanDeed>();
