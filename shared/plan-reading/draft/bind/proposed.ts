/** A value that the reading suggests. One that is not sure has to be confirmed by the clerk; `answered` says that he has. */
export type Proposed<Value> = {
  readonly value: Value | null;
  readonly sure: boolean;
  readonly answered: boolean;
};

/** The clerk's answer where there is one, otherwise what is suggested. */
export function proposed<Value>(
  answer: Value | null | undefined,
  value: Value | null,
  sure: boolean,
): Proposed<Value> {
  return answer === null || answer === undefined
    ? { value, sure: sure && value !== null, answered: false }
    : { value: answer, sure: true, answered: true };
}
