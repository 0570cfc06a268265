import { useEffect } from 'react';
import { useIntake } from '../../stores/intake';
import { ResumeOffer } from './resume-offer';

/** Looks once after the start whether an intake waits, and offers it over whatever screen is shown. */
export function WaitingNotice() {
  const visible = useIntake((state) => state.visible);
  const waiting = useIntake((state) => state.waiting);
  const findWaiting = useIntake((state) => state.findWaiting);
  useEffect(() => void findWaiting(), [findWaiting]);
  // The first step of the intake offers it in its own place.
  if (visible || !waiting) return null;
  return (
    <div className="shell-alert">
      <ResumeOffer />
    </div>
  );
}
