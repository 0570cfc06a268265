/** What can be wrong or unclear with a file as a whole. None of its figures can be accepted. */
export type FileIssueCode =
  | 'unreadable'
  | 'not_our_template'
  | 'template_damaged'
  | 'template_newer'
  | 'other_plan'
  | 'unknown_agency'
  | 'unknown_period'
  | 'other_agency'
  | 'other_period'
  | 'two_files_one_report'
  | 'older_version_again'
  | 'same_file_twice'
  | 'empty_report';

/** What can be wrong or unclear with one cell. */
export type CellIssueCode =
  | 'not_a_number'
  | 'negative'
  | 'too_many_decimals'
  | 'too_large'
  | 'ambiguous_number'
  | 'approximate_not_allowed'
  | 'date_in_figure'
  | 'boolean_in_figure'
  | 'error_value'
  | 'formula_without_result'
  | 'formula_computed'
  | 'formula_used'
  | 'text_as_number'
  | 'blank_figure'
  | 'cell_missing'
  | 'code_mismatch'
  | 'unknown_indicator'
  | 'not_supplier'
  | 'nil_with_figures'
  | 'unclear_nil'
  | 'hidden_cell'
  | 'unclear_document_date'
  | 'unknown_duty_status';

export type IssueCode = FileIssueCode | CellIssueCode;

/**
 * `error`: the cell cannot be right; `question`: only the agency or the clerk can say what is meant; both keep the cell out.
 * `warning`: accepted, but worth a look; `note`: how the cell was read.
 */
export type Severity = 'error' | 'question' | 'warning' | 'note';

/** A finding of the intake, as data; the words are in `shared/wording/intake-issue.ts`. */
export type Issue = {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly indicator: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What stands there, as text. */
  readonly found: string | null;
  /** What was expected: a code, a unit, possible readings; null where the code says it all. */
  readonly expected: string | null;
};

/** An issue of the file as a whole. */
export function fileIssue(
  severity: Severity,
  code: FileIssueCode,
  found: string | null = null,
  expected: string | null = null,
): Issue {
  return { severity, code, indicator: null, sheet: null, cell: null, found, expected };
}

/** Whether an issue keeps something out of the register until somebody has answered it. */
export function isOpen({ severity }: Pick<Issue, 'severity'>): boolean {
  return severity === 'error' || severity === 'question';
}
