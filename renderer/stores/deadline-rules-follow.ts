import { onEvent } from '../api';
import { useDeadlineRules } from './deadline-rules';

/** Keeps the rules and their dates true while they stand. */
export function followDeadlineRules(): () => void {
  const load = () => void useDeadlineRules.getState().load();
  const stop = onEvent('data.changed', ({ subject }) => {
    if (subject === 'deadlines' || subject === 'plan' || subject === 'requests') load();
  });
  load();
  return stop;
}
