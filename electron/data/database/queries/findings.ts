import type { Issue } from '../../../../shared/intake/issue';
import type { ReadableDatabase } from '../database';

/** The findings that a version was accepted with, in order, with what was decided about each. */
export function selectFindings(db: ReadableDatabase, submissionId: number): readonly Issue[] {
  return db
    .prepare<Omit<Issue, 'readings'>>(
      `SELECT severity, code, indicator, sheet, cell, found, expected, answer, reason FROM submission_issue
       WHERE submission_id = ? ORDER BY position`,
    )
    .all(submissionId)
    .map((row) => ({ ...row, readings: [] }));
}
