import { create } from 'zustand';
import { api } from '../../api';
import { attempt } from '../refusal';

/** A marked copy that was written: where, how many marks, what it could not keep of the original, and the covering letter. */
export type MarkedCopy = {
  readonly fileName: string;
  readonly path: string;
  readonly marks: number;
  readonly lost: readonly string[];
  readonly letter: string;
};

/** What a copy is made of: a file that waits in an intake, or an accepted version. */
export type MarkedSource =
  | { readonly intakeId: string; readonly key: string }
  | { readonly submission: string };

type MarkedCopyState = {
  /** The copy whose letter is shown. */
  readonly copy: MarkedCopy | null;
  /** Asks where to, and writes a copy of a file with all that is not clear marked. */
  save(source: MarkedSource, fileName: string, title: string): Promise<void>;
  close(): void;
};

/** Copies that go back to agencies. */
export const useMarkedCopy = create<MarkedCopyState>()((set) => ({
  copy: null,
  save: (source, fileName, title) =>
    attempt(async () => {
      const suggestedName = `${fileName.replace(/\.[^.]{1,5}$/, '')} (đánh dấu).xlsx`;
      const chosen = await api.desktop.chooseSaveFile({ title, suggestedName, kind: 'workbook' });
      if (!chosen) return;
      const { path } = chosen;
      const written =
        'submission' in source
          ? await api.reception.annotate({ ...source, path })
          : await api.intake.annotate({ ...source, path });
      set({ copy: { fileName, ...written } });
    }),
  close: () => set({ copy: null }),
}));
