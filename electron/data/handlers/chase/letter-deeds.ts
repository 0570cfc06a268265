import type { ChaseLetter } from '../../../../shared/contract/chase';
import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import type { ReadableDatabase } from '../../database/database';
import { insertSending, putLetterAway, undoSending } from '../../database/queries/chase-deeds';
import { selectLetterRowsOf, selectSending } from '../../database/queries/chase-letters';
import type { Dependencies } from '../../dependencies';
import { shownLetters } from './shown-letters';

/**
 * Records that letters were sent. Throws `Refusal`: `not_found`, `already_sent`, `already_undone` (a draft that was put away),
 * `day_in_future`. Runs inside the caller's transaction, as all of these do.
 */
export function markLettersSent(
  { db, newUuid, user, now, today }: Dependencies,
  {
    letters,
    ...said
  }: {
    readonly letters: readonly string[];
    readonly sentOn: CalendarDate;
    readonly documentNumber: string | null;
    readonly note: string;
  },
): ChaseLetter[] {
  if (said.sentOn > today()) throw new Refusal('day_in_future', formatDate(said.sentOn));
  const wanted = [...new Set(letters)];
  const rows = requiredRows(db, wanted);
  for (const letter of shownLetters(db, rows)) {
    if (letter.undoneAt !== null) throw new Refusal('already_undone', letter.fileName);
    refuseSent(letter);
  }
  const recording = { by: user(), at: now() };
  for (const { id } of rows) insertSending(db, newUuid(), id, said, recording);
  return shownLetters(db, rows);
}

/** Takes a sending back. Throws `Refusal`: `not_found`, `already_undone`. */
export function undoLetterSent({ db, user, now }: Dependencies, sending: string): ChaseLetter {
  const found = selectSending(db, sending);
  if (!found) throw new Refusal('not_found', sending);
  if (found.undoneAt !== null) throw new Refusal('already_undone', sending);
  undoSending(db, sending, { by: user(), at: now() });
  return shownLetter(db, found.letter);
}

/** Puts a draft away. Throws `Refusal`: `not_found`, `already_sent`, `already_undone`. */
export function discardLetter({ db, user, now }: Dependencies, letter: string): ChaseLetter {
  const shown = shownLetter(db, letter);
  if (shown.undoneAt !== null) throw new Refusal('already_undone', shown.fileName);
  refuseSent(shown);
  for (const { id } of requiredRows(db, [letter])) putLetterAway(db, id, { by: user(), at: now() });
  return shownLetter(db, letter);
}

/** Takes a draft up again. Throws `Refusal`: `not_found`, `not_undone`. */
export function restoreLetter({ db }: Dependencies, letter: string): ChaseLetter {
  const shown = shownLetter(db, letter);
  if (shown.undoneAt === null) throw new Refusal('not_undone', shown.fileName);
  for (const { id } of requiredRows(db, [letter])) putLetterAway(db, id, null);
  return shownLetter(db, letter);
}

/** One letter with all there is about it. Throws `Refusal` (`not_found`). */
export function shownLetter(db: ReadableDatabase, letter: string): ChaseLetter {
  const [shown] = shownLetters(db, requiredRows(db, [letter]));
  if (!shown) throw new Refusal('not_found', letter);
  return shown;
}

function requiredRows(db: ReadableDatabase, letters: readonly string[]) {
  const rows = selectLetterRowsOf(db, letters);
  const known = new Set(rows.map(({ letter }) => letter));
  const missing = letters.find((letter) => !known.has(letter));
  if (missing !== undefined) throw new Refusal('not_found', missing);
  return rows;
}

function refuseSent({ sendings, fileName }: ChaseLetter): void {
  if (sendings.some(({ undoneAt }) => undoneAt === null)) throw new Refusal('already_sent', fileName);
}
