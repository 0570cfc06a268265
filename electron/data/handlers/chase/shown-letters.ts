import type { ChaseLetter } from '../../../../shared/contract/chase';
import type { ReadableDatabase } from '../../database/database';
import {
  type LetterRow,
  selectLetterAgencies,
  selectLetterSendings,
} from '../../database/queries/chase-letters';

/** Letters with whom they are to and what became of them. */
export function shownLetters(db: ReadableDatabase, rows: readonly LetterRow[]): ChaseLetter[] {
  const ids = rows.map(({ id }) => id);
  const agencies = selectLetterAgencies(db, ids);
  const sendings = selectLetterSendings(db, ids);
  return rows.map(({ id, ...row }) => ({
    ...row,
    agencies: [...(agencies.get(id) ?? [])],
    sendings: [...(sendings.get(id) ?? [])],
  }));
}
