/** What can be wrong or unclear with a statutory form beyond what holds for any report. */
export type FormIssueCode =
  /** No row of column numbers: the columns were found by their headings alone. */
  | 'columns_by_words'
  /** The heading over a column does not say what its number says. */
  | 'column_heading_differs'
  | 'form_column_missing'
  | 'form_rows_missing'
  /** Code and label of a row do not belong together. */
  | 'row_code_mismatch'
  /** A second row of the same code and label. */
  | 'row_twice'
  /** Two places of the header say different things of the same field. */
  | 'field_twice'
  | 'which_establishment'
  | 'new_establishment'
  | 'similar_establishment';
