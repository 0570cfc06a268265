import type { GivenAnswer } from '../../../../shared/intake/answer';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** Every answer kept for the contents of files, by fingerprint and question. */
export function selectFileAnswers(
  db: ReadableDatabase,
): ReadonlyMap<string, ReadonlyMap<string, GivenAnswer>> {
  const rows = db
    .prepare<{ sha256: string; question: string; answer: string; reason: string | null }>(
      'SELECT sha256, question, answer, reason FROM file_answer',
    )
    .all();
  const byFile = new Map<string, Map<string, GivenAnswer>>();
  for (const { sha256, question, answer, reason } of rows) {
    const answers = byFile.get(sha256) ?? new Map<string, GivenAnswer>();
    byFile.set(sha256, answers.set(question, { answer, reason, remembered: false }));
  }
  return byFile;
}

/** Keeps answers to a file's questions; a null answer takes an earlier one back. */
export function keepFileAnswers(
  db: WritableDatabase,
  sha256: string,
  answers: ReadonlyArray<{
    readonly question: string;
    readonly answer: string | null;
    readonly reason: string | null;
  }>,
  { by, at }: { readonly by: string; readonly at: string },
): void {
  const keep = db.prepare(
    `INSERT INTO file_answer (sha256, question, answer, reason, answered_by, answered_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (sha256, question) DO UPDATE SET answer = excluded.answer, reason = excluded.reason,
       answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
  );
  const forget = db.prepare('DELETE FROM file_answer WHERE sha256 = ? AND question = ?');
  db.transaction(() => {
    for (const { question, answer, reason } of answers) {
      if (answer === null) forget.run(sha256, question);
      else keep.run(sha256, question, answer, reason, by, at);
    }
  })();
}
