import type { ChaseDeed } from '../model/chase-deed';
import { createDeedLine } from './deed-line';

/** What was done last on the screen Đôn đốc. */
export const useChaseDeed = createDeedLine<ChaseDeed>();
