import type { FormIssueCode } from './forms/form-issue-code';

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
  | 'empty_report'
  /** Neither a template, nor a known form, nor a table whose indicators are known. */
  | 'unknown_form'
  | 'which_agency'
  | 'which_period'
  | 'agency_conflict'
  /** The agency did not exist any more, or not yet, when reports of the period were due. */
  | 'agency_not_then'
  | 'period_conflict'
  | 'layout_moved'
  | 'same_as_last_report'
  /** The file is no longer the one that was read when the intake began. */
  | 'file_changed'
  | 'external_links'
  | 'hidden_sheet'
  | 'reader_remark'
  /** A sheet with numbers that is none of our template's. */
  | 'sheet_passed_over'
  | 'text_converted'
  | 'unclear_encoding';

/** What can be wrong or unclear with one cell. */
export type CellIssueCode =
  | 'not_a_number'
  | 'negative'
  | 'too_many_decimals'
  | 'too_large'
  | 'ambiguous_number'
  | 'approximate_not_allowed'
  | 'date_in_figure'
  /** The cell shows its number as a percentage. */
  | 'percent_in_figure'
  /** The cell shows its number divided by a thousand. */
  | 'shown_in_thousands'
  /** The format of the cell puts words beside the number. */
  | 'shown_with_words'
  /** A part of the text is raised above the line. */
  | 'raised_mark'
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
  /** A number outside the cells of our template that are meant for figures. */
  | 'value_outside_cells'
  /** One number in cells of several indicators that were merged. */
  | 'merged_figures'
  | 'not_supplier'
  | 'nil_with_figures'
  | 'unclear_nil'
  | 'hidden_cell'
  | 'unclear_document_date'
  | 'unknown_duty_status'
  /** A label that may stand for several indicators, or for one without certainty. */
  | 'which_indicator'
  /** A label with figures that stands for no indicator of the catalogue. */
  | 'unmatched_row'
  /** Several columns may hold the figures of this period. */
  | 'which_column'
  /** A row or column of totals, a heading, a row of column numbers: read, and no figure of its own. */
  | 'structure_row'
  /** Several rows of detail without a row of totals. */
  | 'no_total_row'
  | 'total_differs'
  | 'two_cells_one_indicator'
  /** A remark beside a figure or a footnote says otherwise than the figure. */
  | 'remark_against'
  /** The form states a unit that is not the indicator's and cannot be converted. */
  | 'other_unit'
  | 'unit_converted'
  | 'mapping_remembered'
  | 'mapped_by_name'
  | 'cross_check'
  | 'thousandfold'
  /** A sum of money that is ordinary in đồng and impossible in the indicator's unit. */
  | 'implausible_money'
  /** The clerk had typed a figure that the new file states otherwise. */
  | 'version_choice'
  | 'far_from_before'
  | 'maybe_date'
  | 'below_half_year'
  | 'same_event_twice'
  /** An agency that this one came from, or that came from it, reported the same indicator for the same period. */
  | 'reported_by_kin'
  | 'protected_cell_changed'
  | 'code_alias';

export type IssueCode = FileIssueCode | CellIssueCode | FormIssueCode;

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
  /** The answers that suggest themselves, as `parseAnswer` reads them, likeliest first. */
  readonly readings: readonly string[];
  /** What was decided, as `parseAnswer` reads it; null while nothing is. */
  readonly answer: string | null;
  readonly reason: string | null;
};

/** An issue of the file as a whole. */
export function fileIssue(
  severity: Severity,
  code: FileIssueCode,
  found: string | null = null,
  expected: string | null = null,
  readings: readonly string[] = [],
): Issue {
  return placelessIssue(severity, code, found, expected, readings);
}

/** An issue of any code that is about no cell. */
export function placelessIssue(
  severity: Severity,
  code: IssueCode,
  found: string | null,
  expected: string | null = null,
  readings: readonly string[] = [],
): Issue {
  return {
    ...unanswered,
    severity,
    code,
    indicator: null,
    sheet: null,
    cell: null,
    found,
    expected,
    readings,
  };
}

/** What every issue begins with. */
export const unanswered = { readings: [], answer: null, reason: null } as const satisfies Partial<Issue>;

/** Names an issue inside its file, the same at every reading of the same bytes. */
export function issueId({
  code,
  sheet,
  cell,
  indicator,
}: Pick<Issue, 'code' | 'sheet' | 'cell' | 'indicator'>): string {
  const place = sheet === null && cell === null ? '' : `@${sheet ?? ''}!${cell ?? ''}`;
  return `${code}${place}${indicator === null ? '' : `#${indicator}`}`;
}

/** Whether an issue keeps something out of the register until somebody has answered it. */
export function isOpen({ severity, answer }: Pick<Issue, 'severity' | 'answer'>): boolean {
  return (severity === 'error' || severity === 'question') && answer === null;
}
