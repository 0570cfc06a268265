import type { ReceptionState } from '../reception';

const awaited: Readonly<Record<ReceptionState, boolean>> = {
  'not-due': true,
  'due-soon': true,
  extended: true,
  missing: true,
  'on-time': false,
  late: false,
  returned: false,
  nil: false,
};

/** Whether nothing has come of an agency that could count, whatever the day. */
export function isAwaited(state: ReceptionState): boolean {
  return awaited[state];
}
