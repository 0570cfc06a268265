import type { IssueCode } from '../intake/issue';

/** What an issue says to a person. */
export type IssueWords = {
  /** What was expected there; null where that goes without saying. */
  readonly expected: string | null;
  /** What was found, for whoever reads it. */
  readonly fact: string;
  /** What was found and what the clerk can do. */
  readonly message: string;
};

/** Words of an issue: what was expected, what was found, and, where anything is to be done, what the clerk can do. */
export function say(expected: string | null, fact: string, remedy = ''): IssueWords {
  return { expected, fact, message: remedy === '' ? fact : `${fact} ${remedy}` };
}

/** Whether a code is among those that have their words in one place. */
export function isOneOf<Code extends IssueCode>(codes: readonly Code[], code: IssueCode): code is Code {
  return (codes as readonly IssueCode[]).includes(code);
}
