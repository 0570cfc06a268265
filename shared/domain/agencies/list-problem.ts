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
    /** A hidden row, which is read nevertheless. */
    'hidden',
    /** A hidden sheet with a list, which is passed over. */
    'hidden_sheet',
    /** Taken for the heading of a section, and passed over. */
    'section',
    /** Other rows say what their unit was formed of, this one does not. */
    'no_old_unit',
    /** More old units than one unit can be formed of. */
    'too_many_old_units',
    /** The title names another province than the register. */
    'other_province',
    /** Columns with something in them that are not read. */
    'other_columns',
    /** A cell of a contact that holds an error, a date or too long a text; it is passed over. */
    'contact_unread',
  ]),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  found: z.string(),
  /** Nothing of the list is used before this is put right; otherwise only this place is passed over. */
  blocks: z.boolean(),
});
export type ListProblem = z.infer<typeof ListProblem>;
