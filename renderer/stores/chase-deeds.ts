import { create } from 'zustand';
import type { ChaseLetter } from '../../shared/contract/chase';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { ChaseStep } from '../../shared/domain/deadlines/chase';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { sendingOf } from '../model/chase-letter';
import { discardAll, restoreAll, takeBackAll } from './chase-all';
import { useChaseDeed } from './chase-deed-line';
import { useNotices } from './notices';
import { attempt } from './refusal';

/** Letters of a step to agencies, in one file or a file each, written into a folder. */
export type DraftRequest = {
  readonly period: PeriodCode;
  readonly step: ChaseStep;
  readonly agencies: readonly string[];
  readonly into: 'one' | 'each';
  readonly folder: string;
};

/** That letters went out: the day and, where the clerk has it, the number. */
export type Sending = {
  readonly sentOn: CalendarDate;
  readonly documentNumber: string | null;
  readonly note: string;
};

/** Letters as they were written, and those to whom none went after all. */
export type Drafted = {
  readonly letters: readonly ChaseLetter[];
  readonly files: readonly string[];
  readonly leftOut: ReadonlyArray<{ readonly agency: string; readonly name: string }>;
};

type ChaseDeedsState = {
  /** The folder that letters were written into last in this session. */
  readonly folder: string | null;
  /** Letters that were written last. */
  readonly drafted: Drafted | null;
  readonly isDrafting: boolean;
  chooseFolder(title: string): Promise<string | null>;
  draft(request: DraftRequest): Promise<boolean>;
  forgetDrafted(): void;
  /** Records that letters were sent; true where it stands. */
  markSent(letters: readonly string[], sending: Sending): Promise<boolean>;
  undoSent(letter: ChaseLetter): Promise<void>;
  discard(letters: readonly string[]): Promise<void>;
  restore(letters: readonly string[]): Promise<void>;
  /** Writes a kept letter to a place of the user's choice. */
  save(letter: ChaseLetter, title: string): Promise<void>;
};

/** What is done with letters. Each deed has a way back in the line below the board. */
export const useChaseDeeds = create<ChaseDeedsState>()((set) => ({
  folder: null,
  drafted: null,
  isDrafting: false,

  async chooseFolder(title) {
    let path: string | null = null;
    await attempt(async () => {
      const chosen = await api.desktop.chooseFolder({ title });
      path = chosen?.path ?? null;
      if (path !== null) set({ folder: path });
    });
    return path;
  },

  async draft({ agencies, ...request }) {
    let isDone = false;
    set({ isDrafting: true });
    await attempt(async () => {
      const drafted = await api.chase.draft({ ...request, agencies: [...agencies] });
      isDone = true;
      const letters = drafted.letters.map(({ letter }) => letter);
      set({ drafted, folder: request.folder });
      useChaseDeed.getState().tell(
        { kind: 'drafted', letters: letters.length, agencies: agencies.length - drafted.leftOut.length },
        () => discardAll(letters),
        () => restoreAll(letters),
      );
    });
    set({ isDrafting: false });
    return isDone;
  },
  forgetDrafted: () => set({ drafted: null }),

  async markSent(letters, sending) {
    let isDone = false;
    await attempt(async () => {
      let sent = await api.chase.markSent({ letters: [...letters], ...sending });
      isDone = true;
      useChaseDeed.getState().tell(
        { kind: 'sent', letters: letters.length, sentOn: sending.sentOn },
        () => takeBackAll(sent),
        async () => {
          sent = await api.chase.markSent({ letters: [...letters], ...sending });
        },
      );
    });
    return isDone;
  },

  undoSent: (letter) =>
    attempt(async () => {
      const sending = sendingOf(letter);
      if (!sending) return;
      const { sentOn, documentNumber, note } = sending;
      let sent: readonly ChaseLetter[] = [letter];
      await takeBackAll(sent);
      useChaseDeed.getState().tell(
        { kind: 'sending-undone', sentOn },
        async () => {
          sent = await api.chase.markSent({ letters: [letter.letter], sentOn, documentNumber, note });
        },
        () => takeBackAll(sent),
      );
    }),

  discard: (letters) =>
    attempt(async () => {
      await discardAll(letters);
      useChaseDeed.getState().tell(
        { kind: 'discarded', letters: letters.length },
        () => restoreAll(letters),
        () => discardAll(letters),
      );
    }),

  restore: (letters) =>
    attempt(async () => {
      await restoreAll(letters);
      useChaseDeed.getState().tell(
        { kind: 'restored', letters: letters.length },
        () => discardAll(letters),
        () => restoreAll(letters),
      );
    }),

  save: (letter, title) =>
    attempt(async () => {
      const chosen = await api.desktop.chooseSaveFile({
        title,
        suggestedName: letter.fileName,
        kind: 'letter',
      });
      if (!chosen) return;
      const { path } = await api.chase.saveLetter({ letter: letter.letter, path: chosen.path });
      useNotices.getState().tell({ deed: 'letter-saved', path });
    }),
}));
