import { z } from 'zod';
import { DutyState } from './duty-state';

/** How many units of duty are in each state. */
export const StateCounts = z.record(DutyState, z.int().min(0));
export type StateCounts = z.infer<typeof StateCounts>;

/** No unit in any state. */
export const noUnits: StateCounts = {
  not_started: 0,
  in_progress: 0,
  extended: 0,
  overdue: 0,
  done: 0,
  withdrawn: 0,
};

/** All units of all states together. */
export function unitsIn(counts: StateCounts): number {
  return DutyState.options.reduce((sum, state) => sum + counts[state], 0);
}

/** Two counts together. */
export function addCounts(left: StateCounts, right: StateCounts): StateCounts {
  return {
    not_started: left.not_started + right.not_started,
    in_progress: left.in_progress + right.in_progress,
    extended: left.extended + right.extended,
    overdue: left.overdue + right.overdue,
    done: left.done + right.done,
    withdrawn: left.withdrawn + right.withdrawn,
  };
}
