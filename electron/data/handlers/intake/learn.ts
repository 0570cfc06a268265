import { issueId } from '../../../../shared/intake/issue';
import type { Lesson, RememberedMapping } from '../../../../shared/intake/remembered';
import { remember, rememberLayouts } from '../../database/queries/remembered';
import type { Dependencies } from '../../dependencies';
import type { PreparedFile } from './prepared-file';

/**
 * Keeps what the clerk decided about labels and columns of an accepted file, and where its tables stood, for the agency's
 * next file. Runs inside the transaction that accepts the file.
 */
export function learnFrom(
  { db, user, now, newUuid }: Dependencies,
  file: PreparedFile,
  agency: string,
): void {
  if (file.layouts.length === 0) return;
  const mappings = file.issues.flatMap((issue): readonly RememberedMapping[] => {
    const lesson = file.lessons.get(issueId(issue));
    const { answer } = issue;
    if (!lesson || answer === null || !isLasting(answer, lesson)) return [];
    return [{ agency, ...lesson, answer: lesson.about === 'column' ? 'keep' : answer }];
  });
  const { fileName } = file;
  if (mappings.length > 0) remember(db, mappings, { fileName, by: user(), at: now() }, newUuid);
  rememberLayouts(
    db,
    agency,
    file.layouts.map(({ key, sheet, cell }) => ({ layout: key, sheet, cell })),
    { fileName, at: now() },
  );
}

/** A value or a blank belongs to one report; what a label stands for holds for the next as well. */
function isLasting(answer: string, { about }: Lesson): boolean {
  if (about === 'column') return answer.startsWith('column:');
  return answer.startsWith('indicator:') || answer === 'ignore';
}
