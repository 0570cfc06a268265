import type { SearchWord } from '../../../../shared/domain/duties/search-words';
import type { ReadableDatabase } from '../database';

/** The keys of the duties whose text has all the words. Words are letters and digits only, so that none is a command to the search. */
export function searchDuties(db: ReadableDatabase, words: readonly SearchWord[]): readonly number[] {
  return db
    .prepare<{ rowid: number }>('SELECT rowid FROM duty_search WHERE duty_search MATCH ?')
    .all(words.map(toMatch).join(' AND '))
    .map(({ rowid }) => rowid);
}

function toMatch({ kind, forms, isPrefix }: SearchWord): string {
  const column = kind === 'folded' ? 'match_key' : 'text';
  return `${column} : (${forms.map((form) => `"${form}"${isPrefix ? ' *' : ''}`).join(' OR ')})`;
}
