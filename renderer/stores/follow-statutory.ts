import { onEvent } from '../api';
import { usePeriod } from './period';
import { useStatutory } from './statutory';

/** Keeps the screen true while it stands: it follows the period at work and whatever changes in the register. */
export function followStatutory(): () => void {
  const stops = [
    usePeriod.subscribe(({ chosen }, before) => {
      if (chosen !== before.chosen) void useStatutory.getState().load();
    }),
    onEvent('data.changed', () => void useStatutory.getState().load()),
  ];
  void useStatutory.getState().load();
  return () => {
    for (const stop of stops) stop();
  };
}
