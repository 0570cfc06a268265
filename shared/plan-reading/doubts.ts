/** What may be unclear about something found; worded in `shared/wording/plan-doubt.ts`. */
export type StructureDoubt =
  /** No word that begins names of bodies begins this heading. */
  | 'agency-name-unknown'
  /** Where the heading's names are to be cut is not sure. */
  | 'name-split-unsure'
  /** The heading and its duties stand in one sentence, without a colon between them. */
  | 'heading-without-sign'
  /** The paragraph may be a heading or a duty. */
  | 'heading-or-body'
  /** The heading has no duty under it. */
  | 'item-without-duty'
  /** The item was found outside a section that is named as the plan's execution. */
  | 'section-not-named'
  /** No verb that tells the role begins the duty. */
  | 'role-verb-missing'
  /** The duty begins with a role and has parts with others. */
  | 'several-roles'
  /** The duty asks a body that is none of the item's. */
  | 'addressee-not-member'
  /** The paragraph has no label and stands behind labelled points: it may go on with the last of them. */
  | 'paragraph-behind-points'
  /** A partner's name has no word that begins names of bodies, or may reach too far. */
  | 'partner-name-unsure'
  /** The columns of a table were told by its rows, not by its head. */
  | 'table-without-head';
