/** A column of a form's table. Words are compared as people read them: without accents, abbreviations in full. */
export type FormColumn = {
  /** Unique inside the form: `c3`, `d2`, `h3`. */
  readonly code: string;
  /** The number printed under the heading. */
  readonly number: number;
  readonly role: 'label' | 'code' | 'figure';
  readonly label: string;
  /** Words that its heading holds; `a|b` is one of the two. */
  readonly words: readonly string[];
  /** Words that its heading does not hold, so that it is not taken for a neighbour. */
  readonly without: readonly string[];
  readonly unit: string;
  /** Amounts are integers in units of 10^-decimals. */
  readonly decimals: number;
};

/** A row of a form's table, or a heading between rows. */
export type FormRow = {
  /** Unique inside the form; a row of a list begins with the code of its heading: `r1.1/4`. */
  readonly code: string;
  readonly kind: 'figures' | 'heading';
  readonly label: string;
  /** The number in front of it, without the point: `1`, `1.1`, `a`; empty where the form prints none. */
  readonly number: string;
  /** Other wordings of the label. */
  readonly labels: readonly string[];
  /** The codes under which copies of the form print it, the usual one first, without leading zeros; empty where none is printed. */
  readonly printed: readonly string[];
  /** The heading's code where the row belongs to a list. */
  readonly list: string | null;
  /** Under a heading: rows that the form does not name are kept under their own code and label. */
  readonly open: boolean;
};

/** Neighbouring columns under one heading of the form, with what the form prints over each of them. */
export type FormColumnGroup = {
  readonly label: string;
  readonly columns: ReadonlyArray<{ readonly code: string; readonly label: string }>;
};

export type FormTable = {
  readonly code: string;
  readonly title: string;
  readonly columns: readonly FormColumn[];
  /** For headings in two rows; a column outside all groups has one of its own. */
  readonly groups: readonly FormColumnGroup[];
  /** What the form prints over each column of figures, from the top down, by the column's code; alike over neighbours is one heading. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** A table without a label column has one row. */
  readonly rows: readonly FormRow[];
};

/** What the form asks for outside its tables, by the words before it. Only figures are added up. */
export type FormField = {
  readonly code: string;
  readonly kind: 'name' | 'period' | 'text' | 'figure';
  readonly label: string;
  readonly labels: readonly string[];
  readonly unit: string;
  readonly decimals: number;
};

/**
 * A rule that figures of one report keep: the sum of `left` against the sum of `right`. `along` a row the terms are columns and
 * the rule holds for each row; along a column they are rows, `r1.1/*` being every row of that list. It is judged only where all terms are filled.
 */
export type FormCheck = {
  readonly code: string;
  readonly table: string;
  readonly along: 'row' | 'column';
  readonly left: readonly string[];
  readonly relation: 'at_most' | 'equal';
  readonly right: readonly string[];
  /** The rule in Vietnamese, as the clerk reads it. */
  readonly words: string;
};

/** A rate, recomputed from sums: `numerator × factor / denominator` with so many decimals. */
export type FormRate = {
  readonly code: string;
  readonly label: string;
  readonly numerator: FormPlace;
  readonly denominator: FormPlace;
  readonly factor: number;
  readonly decimals: number;
};

/** A figure of the form: which row and which column of which table. */
export type FormPlace = { readonly table: string; readonly row: string; readonly column: string };

/** A report form laid down by law, as data: where its figures stand, what they mean and what must hold between them. */
export type StatutoryForm = {
  readonly code: string;
  readonly name: string;
  readonly legalBasis: string;
  /** Words of its title, of which one confirms the form. */
  readonly titles: readonly string[];
  /** Short forms that labels use, folded, and what they stand for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly headerTitle: string;
  readonly header: readonly FormField[];
  /** The first is the one by which the form is known. */
  readonly tables: readonly FormTable[];
  readonly checks: readonly FormCheck[];
  /** What is added up for each type of establishment beside the tables. */
  readonly breakdown: readonly FormPlace[];
  readonly rates: readonly FormRate[];
};

/** The table, and in it the row, under which the figures of the header are kept. */
export const headerTable = 'H';

/** The columns of a table whose cells are figures; for `headerTable` the header's own. */
export function figureColumnsOf(form: StatutoryForm, table: string): readonly FormColumn[] {
  if (table === headerTable) {
    return form.header
      .filter(({ kind }) => kind === 'figure')
      .map(({ code, label, unit, decimals }, index) => ({
        ...{
          code,
          number: index + 1,
          role: 'figure' as const,
          label,
          words: [],
          without: [],
          unit,
          decimals,
        },
      }));
  }
  return (
    form.tables.find(({ code }) => code === table)?.columns.filter(({ role }) => role === 'figure') ?? []
  );
}
