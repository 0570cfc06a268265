/** What a command has to say: the same thing as JSON and for a person, and whether the data had problems. */
export type Outcome = {
  readonly json: unknown;
  readonly text: string;
  readonly problems: boolean;
  /** Said on stderr, beside the answer. */
  readonly complaint?: string;
};

/** An outcome without problems. */
export function done(json: unknown, text: string): Outcome {
  return { json, text, problems: false };
}
