import { create } from 'zustand';

type ReceptionMarksState = {
  /** The codes of the agencies that are marked in the list of reports, for deeds on many at once. */
  readonly marks: ReadonlySet<string>;
  /** Marks agencies, or where all of them are marked already takes their marks away. */
  toggle(agencies: readonly string[]): void;
  clear(): void;
};

/** The agencies that the clerk has marked in Báo cáo nhận: for later days, letters and templates. */
export const useReceptionMarks = create<ReceptionMarksState>()((set, get) => ({
  marks: new Set(),
  toggle(agencies) {
    const marks = new Set(get().marks);
    const areAll = agencies.every((agency) => marks.has(agency));
    for (const agency of agencies) {
      if (areAll) marks.delete(agency);
      else marks.add(agency);
    }
    set({ marks });
  },
  clear: () => set({ marks: new Set() }),
}));
