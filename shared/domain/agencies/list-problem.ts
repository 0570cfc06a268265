import { z } from 'zod';

/** A place of a list of agencies that could not be used, or that was passed over. */
export const ListProblem = z.object({
  code: z.enum([
    /** No sheet has a column of names. */
    'no_name_column',
    'unreadable',
    'too_many_rows',
    /** A row with something in it, but no name. */
    'row_without_name',
    /** The kind of unit cannot be told from the list. */
    'unknown_kind',
    'named_twice',
    'name_too_long',
    /** A cell holds an error or a date where a name belongs. */
    'no_text',
    /** Passed over: a hidden row or sheet. */
    'hidden',
  ]),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  found: z.string(),
  /** Nothing of the list is used before this is put right; otherwise only this place is passed over. */
  blocks: z.boolean(),
});
export type ListProblem = z.infer<typeof ListProblem>;
