import { z } from 'zod';
import type { Result } from '../kit/result';

/** Every reason for which a request can be refused. The words for people are in `shared/wording/problem.ts`. */
export const ProblemCode = z.enum([
  'unknown_channel',
  'untrusted_sender',
  'invalid_input',
  'not_found',
  'no_plan',
  'plan_already_loaded',
  'unknown_preset',
  'unknown_period',
  'unknown_agency',
  /** An agency would stand under itself. */
  'parent_circle',
  'unknown_indicator',
  'file_unreadable',
  /** A list of agencies has a row that could not be used. */
  'list_has_problems',
  /** A list of agencies in a text or a picture. */
  'list_is_no_sheet',
  'open_questions',
  'changed_meanwhile',
  'already_withdrawn',
  'later_version_stands',
  'no_file',
  'folder_missing',
  'not_writable',
  'disk_full',
  'file_in_use',
  'write_failed',
  'cannot_print',
  'cancelled',
  'document_not_allowed',
  'document_empty',
  'document_too_large',
  /** A spreadsheet would have more cells than can be written. */
  'workbook_too_large',
  'document_too_slow',
  'document_damaged',
  'document_encrypted',
  'document_scan',
  'document_unknown_letters',
  'document_old_word',
  'document_rich_text',
  'document_open_document',
  'document_web_page',
  'document_spreadsheet',
  'document_other',
  'not_its_duty',
  'extension_not_later',
  /** A later day that lies more than a year ahead: the year is mistyped. */
  'extension_too_far',
  'day_in_future',
  'already_undone',
  'not_undone',
  'file_too_large',
  'file_empty',
  'not_adhoc',
  'request_has_reports',
  'too_many_requests',
  'unknown_target',
  'derived_figure',
  'amount_unfit',
  'not_extendable',
  'later_setting_stands',
  'bad_document_value',
  'reason_missing',
  'later_edit_stands',
  'draft_ended',
  'plan_in_use',
  'period_in_use',
  /** Of the agencies that are meant nobody has anything to be chased for. */
  'nobody_to_chase',
  'already_sent',
  'holiday_too_long',
  'holiday_overlaps',
  'worked_day_not_weekend',
  'source_missing',
  'nothing_to_undo',
  /** A day of the year that no year has. */
  'bad_day',
  /** A change that changes nothing. */
  'nothing_changed',
  'database_newer',
  'database_unreadable',
  'data_process_stopped',
  'internal',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** A failure as it crosses processes: a code to branch on and the thing it is about (a path, a code), never a stack. */
export const Problem = z.object({ code: ProblemCode, subject: z.string() });
export type Problem = z.infer<typeof Problem>;

/** Every answer has this shape, because Electron passes on only the message of a thrown error. */
export type Reply<Value = unknown> = Result<Value, Problem>;

/** Thrown by a handler to refuse a request for a reason that the caller can act on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(code: ProblemCode, subject: string) {
    super(`${code}: ${subject}`);
    this.problem = { code, subject };
  }
}
