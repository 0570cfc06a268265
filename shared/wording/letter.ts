/**
 * A letter as plain words in the parts that Nghị định 30/2020/NĐ-CP, Phụ lục I, lays out; how they stand on paper is decided by
 * `electron/data/word`. What is not known is empty, and stays blank on paper.
 */
export type Letter = {
  /** Cơ quan chủ quản, in capitals. */
  readonly superior: string;
  /** Cơ quan ban hành, in capitals. */
  readonly issuer: string;
  /** `Số:        /SNV-VL`. */
  readonly number: string;
  /** `V/v …` of a công văn; null where the letter has a title. */
  readonly subject: string | null;
  /** `Cao Bằng, ngày      tháng 11 năm 2026`. */
  readonly placeAndDay: string;
  /** Tên loại and trích yếu; null for a công văn. */
  readonly title: { readonly kind: string; readonly about: string } | null;
  readonly addressees: readonly string[];
  readonly body: readonly LetterBlock[];
  readonly signer: { readonly title: readonly string[]; readonly name: string };
  /** Nơi nhận, one a line, with their signs: `- Như trên;`. */
  readonly recipients: readonly string[];
  readonly annex: LetterAnnex | null;
};

/** A paragraph, one line of a list, or a table. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly table: LetterTable };

/** A table: columns with their share of the width, and rows as wide as they are many; a cell may have several lines. */
export type LetterTable = {
  readonly columns: ReadonlyArray<{
    readonly heading: string;
    readonly share: number;
    readonly align: 'left' | 'center';
  }>;
  readonly rows: ReadonlyArray<readonly string[]>;
};

/** Phụ lục, on pages of its own. */
export type LetterAnnex = {
  readonly title: string;
  /** `(Kèm theo …)`. */
  readonly attachedTo: string;
  readonly table: LetterTable;
};
