import type { SheetCell } from './sheet-cell';

/** Where something about the whole file was learnt, the most trustworthy first. */
export type EvidenceSource = 'clerk' | 'mark' | 'remembered' | 'content' | 'file_name' | 'folder';

/** One reason to take a file for the report of an agency or a period. */
export type Evidence = {
  /** The agency's or the period's code. */
  readonly code: string;
  readonly from: EvidenceSource;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The words that say so, as written. */
  readonly text: string;
  /** Where they stand; null outside the sheets. */
  readonly at: SheetCell | null;
  /** No words say so: it follows from what the file holds, and claims nothing beside words. */
  readonly isSupposed?: true;
};

/** A file's own name without its folder, and the names of the folders above it, the nearest first. */
export type FileContext = { readonly fileName: string; readonly folders: readonly string[] };
