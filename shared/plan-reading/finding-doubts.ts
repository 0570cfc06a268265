/** What may be unclear about a head, deadline, reporting rule or target; worded in `shared/wording/plan-doubt.ts`. */
export type FindingDoubt =
  /** The letterhead names nobody; the issuer stands in the opening or under the document. */
  | 'issuer-from-text'
  /** The issuer's name is not whole where it stands, and was completed by the rest of the document or not at all. */
  | 'issuer-incomplete'
  /** The number belongs to another kind of document than the title says. */
  | 'number-of-other-kind'
  /** Two mentions of one document print different dates. */
  | 'dates-differ'
  /** The verb of the figure before is taken for this one too. */
  | 'shared-verb'
  /** The figure is the most that may be, not the least. */
  | 'upper-bound'
  /** Several things share one figure. */
  | 'metric-joined'
  /** The sentence takes the target from another document. */
  | 'quoted-target'
  /** The target stands outside a section of targets. */
  | 'outside-targets'
  /** For which period the report is cannot be told for sure. */
  | 'period-unclear'
  /** The text says on which day, not until which. */
  | 'day-not-before'
  /** The sentence does not say who reports. */
  | 'who-unclear'
  /** The sentence does not say to whom. */
  | 'to-unclear'
  /** Who reports to whom was taken from a sentence before. */
  | 'parties-from-before'
  /** The sentence has somebody report and names no day. */
  | 'no-day'
  /** The sentence names a day and not its month. */
  | 'no-month'
  /** The figure is a range, of which the first is taken. */
  | 'amount-range'
  /** The report, who has to send it and the day stand in cells of a row. */
  | 'rule-from-row'
  /** The target stands in a table. */
  | 'from-table';

/** What speaks for taking a document for no plan; worded in `shared/wording/plan-doubt.ts`. */
export type NotPlanReason =
  | 'no-text'
  | 'head-says'
  | 'no-plan-title'
  | 'articles-of-law'
  | 'circular-words'
  | 'report-words'
  | 'sections-of-results'
  | 'subject-of-letter'
  | 'addressee'
  | 'decides'
  | 'words-of-the-press'
  | 'people-are-quoted'
  | 'nothing-assigned'
  | 'only-tables';
