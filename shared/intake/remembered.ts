/** A decision about a label or a column that the clerk once took for an agency and a layout, and that holds until it is undone. */
export type RememberedMapping = {
  readonly agency: string;
  /** The fingerprint of the layout (`FoundLayout.key`). */
  readonly layout: string;
  /** What was decided about: `row` a label beside figures, `column` a heading above them. */
  readonly about: 'row' | 'column';
  /** The label or heading, folded. */
  readonly label: string;
  /** As `parseAnswer` reads it: `indicator:SK-03` or `ignore`; `keep` for the column that holds the figures. */
  readonly answer: string;
};

/** Where a table of an agency stood when its report was last accepted. */
export type RememberedLayout = {
  readonly agency: string;
  readonly layout: string;
  readonly sheet: string;
  /** The first cell of the heading. */
  readonly cell: string;
  readonly fileName: string;
};

/** What a decision about this issue would teach, by the id; issues that are not here teach nothing. */
export type Lesson = Pick<RememberedMapping, 'layout' | 'about' | 'label'>;
