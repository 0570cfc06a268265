import type { GivenAnswer, WaitingIntake } from '../../../shared/contract/intake';
import type { PeriodCode } from '../../../shared/domain/period';
import type { IntakeRequest, IntakeStep } from '../../model/intake-step';

/** What the clerk does in the intake, in the order of the work. */
export type IntakeState = {
  readonly visible: boolean;
  readonly request: IntakeRequest;
  readonly step: IntakeStep;
  /** An intake of an earlier time that can go on; null where there is none, or it is the one at hand. */
  readonly waiting: WaitingIntake | null;
  /** A request about the intake at hand is on its way; until it is back no other is sent. */
  readonly busy: boolean;
} & Choosing &
  Reading &
  Answering &
  Accepting;

export type Choosing = {
  show(): void;
  /** Puts the panel away; what runs goes on and stays in the status bar. */
  hide(): void;
  chooseFiles(): Promise<void>;
  chooseFolder(title: string): Promise<void>;
  drop(files: readonly File[]): void;
  remove(path: string): void;
  change(part: Partial<Omit<IntakeRequest, 'paths'>>): void;
  startAnew(): void;
};

export type Reading = {
  read(): Promise<void>;
  stop(): Promise<void>;
  /** Looks whether an intake waits from an earlier time. */
  findWaiting(): Promise<void>;
  /** Takes the waiting intake up again: its files are read anew, with the answers given before. */
  resume(): Promise<void>;
  /** Ends the waiting intake. */
  dropWaiting(): Promise<void>;
};

export type Answering = {
  /** Goes to a step of the open intake. */
  goTo(step: 'files' | 'questions' | 'preview'): void;
  selectQuestion(id: string): void;
  selectFile(key: string): void;
  showGrid(asGrid: boolean): void;
  /** Answers questions of one file as one deed. */
  give(key: string, answers: readonly GivenAnswer[]): Promise<void>;
  /** Leaves every open cell of a file blank, as one deed. */
  leaveRest(key: string): Promise<void>;
  /** Takes a remembered decision back; files that rested on it are read again. */
  forget(id: string): Promise<void>;
  /** Takes the last deed back. */
  takeBack(): Promise<void>;
};

export type Accepting = {
  commit(): Promise<void>;
  /** Keeps a file that cannot be read as the report of an agency, to be typed in. */
  attach(key: string, agency: string, period: PeriodCode): Promise<void>;
  /** Takes the acceptance of a file back, or takes that back. */
  undo(key: string): Promise<void>;
  redo(key: string): Promise<void>;
};

/** How a part of the store reads and writes the whole. */
export type Get = () => IntakeState;
export type Put = (part: Partial<IntakeState>) => void;

/** The step in which there is nothing yet. */
export const noFiles: IntakeStep = { name: 'files', problem: null };
