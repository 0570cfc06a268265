import type { ChaseLetter } from '../../shared/contract/chase';
import { api } from '../api';
import { sendingOf } from '../model/chase-letter';

/** Puts drafts away, one after another. */
export async function discardAll(letters: readonly string[]): Promise<void> {
  for (const letter of letters) await api.chase.discard({ letter });
}

/** Takes drafts up again that were put away. */
export async function restoreAll(letters: readonly string[]): Promise<void> {
  for (const letter of letters) await api.chase.restore({ letter });
}

/** Takes back of each letter the sending that stands. */
export async function takeBackAll(letters: readonly ChaseLetter[]): Promise<void> {
  for (const letter of letters) {
    const sending = sendingOf(letter);
    if (sending) await api.chase.undoSent({ sending: sending.sending });
  }
}
