import type { DataApi } from '../../shared/contract';

export type DataChannel = { [S in keyof DataApi]: `${S}.${keyof DataApi[S] & string}` }[keyof DataApi];
/** What the register holds when a channel is asked. */
export type Stage = {
  readonly api: DataApi;
  readonly folder: string;
  readonly intakeId: string;
  readonly sha256: string;
  /** The accepted report of Sở Y tế. */
  readonly submission: string;
  /** A report of Sở Công Thương that was undone. */
  readonly withdrawn: string;
  /** A decision remembered for Sở Y tế. */
  readonly remembered: string;
  /** The first duty of Sở Y tế. */
  readonly duty: string;
};

/** What is asked of each channel, and what it has to answer. */
export type Question = (stage: Stage) => readonly [input: unknown, answer: unknown];

/** The questions to one subject, all of them. */
export type Questions<Subject extends string> = Record<
  Extract<DataChannel, `${Subject}.${string}`>,
  Question
>;
