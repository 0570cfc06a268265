import { create } from 'zustand';
import { accepting } from './intake/accepting';
import { answering } from './intake/answering';
import { choosing } from './intake/choosing';
import { type IntakeState, noFiles } from './intake/intake-state';
import { followReading, reading } from './intake/reading';
import { today } from './today';

export type {
  CommittedFile,
  IntakeConversion,
  IntakeEvidence,
  IntakeFigure,
  IntakeIssue,
  IntakeMapping,
  PreviewedFile,
  WaitingIntake,
} from '../../shared/contract/intake';
export type { DoneFile, IntakeStep, OpenIntake, Progress } from '../model/intake-step';

/** Taking in reports: choose files, answer what is open, look at what accepting them would do, accept. */
export const useIntake = create<IntakeState>()((set, get) => ({
  visible: false,
  request: { paths: [], receivedOn: today(), period: null, agency: null },
  step: noFiles,
  waiting: null,
  busy: false,
  ...choosing(set, get),
  ...reading(set, get),
  ...answering(set, get),
  ...accepting(set, get),
}));

/** Keeps the progress of a running intake up to date; the function returned stops it. */
export function followProgress(): () => void {
  return followReading(useIntake.setState, useIntake.getState);
}
