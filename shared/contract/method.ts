import type { z } from 'zod';

/** One thing that may be asked: what is sent, and what is promised in return. */
export type Method<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly input: Input;
  readonly output: Output;
};

/** Writes a method down; the types of handler and caller follow from it. */
export function method<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Method<Input, Output> {
  return { input, output };
}
