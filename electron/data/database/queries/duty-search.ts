import type { SearchWord } from '../../../../shared/domain/duties/search-words';
import type { ReadableDatabase } from '../database';

/** So many duties nobody looks through; who finds more has to type another word. */
export const mostFoundDuties = 50_000;

/**
 * The keys of the duties whose text has all the words, in ascending order and at most `mostFoundDuties`. Words are letters and digits
 * only, so that none is a command to the search.
 */
export function searchDuties(db: ReadableDatabase, words: readonly SearchWord[]): readonly number[] {
  return db
    .prepare<number>(`SELECT rowid FROM duty_search WHERE duty_search MATCH ? LIMIT ${mostFoundDuties}`)
    .pluck()
    .all(words.map(toMatch).join(' AND '));
}

/** The keys of the duties of the items that have this number, as `V.11` or `v.11`, in ascending order. */
export function selectDutiesOfItem(db: ReadableDatabase, number: string): readonly number[] {
  return db
    .prepare<number>(
      `SELECT d.id FROM assignment s CROSS JOIN duty d ON d.assignment_id = s.id WHERE s.label = ? COLLATE NOCASE
       ORDER BY d.id LIMIT ${mostFoundDuties}`,
    )
    .pluck()
    .all(number);
}

function toMatch({ kind, forms, isPrefix }: SearchWord): string {
  const column = kind === 'folded' ? 'match_key' : 'text';
  return `${column} : (${forms.map((form) => `"${form}"${isPrefix ? ' *' : ''}`).join(' OR ')})`;
}
