import type { ChaseLetter } from '../../shared/contract/chase';

export type LetterState = 'draft' | 'sent' | 'discarded';

/** What became of a letter. */
export function letterState(letter: ChaseLetter): LetterState {
  if (letter.undoneAt !== null) return 'discarded';
  return sendingOf(letter) === null ? 'draft' : 'sent';
}

/** The sending that holds; null where none does. */
export function sendingOf({ sendings }: ChaseLetter): ChaseLetter['sendings'][number] | null {
  return sendings.findLast(({ undoneAt }) => undoneAt === null) ?? null;
}
