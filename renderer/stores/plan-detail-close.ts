import { useDuties } from './duties';
import { useOpenedDuty } from './duties-opened';
import { usePlanDetail } from './plan-detail';
import { usePlanDeed } from './plan-detail-deed';
import { useTargets } from './targets';

/** Closes what stands on top on the screen Kế hoạch: the panel, or else the marks, or else the word on the last deed. */
export function closeOnPlan(): void {
  const { tab } = usePlanDetail.getState();
  if (useOpenedDuty.getState().opened) useOpenedDuty.getState().close();
  else if (tab === 'targets' && useTargets.getState().opened !== null) useTargets.getState().close();
  else if (useDuties.getState().marks.size > 0) useDuties.getState().clearMarks();
  else usePlanDeed.getState().dismiss();
}
