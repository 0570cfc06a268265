/** Why a draft cannot become a plan yet; worded in `shared/wording/draft-problem.ts`. */
export const draftProblemCodes = [
  'not-a-plan',
  'entry-open',
  'text-empty',
  'item-without-member',
  'duty-without-item',
  'several-addressees',
  'addressee-unknown',
  'target-incomplete',
  'no-item',
  'code-missing',
  'code-bad',
  'code-taken',
  'title-missing',
  'province-missing',
  'council-missing',
  'year-missing',
  'standing-missing',
  'agency-unanswered',
  'agency-unknown',
  'agency-code-bad',
  'agency-code-taken',
  'target-unanswered',
  'indicator-unknown',
  'rule-unanswered',
] as const;
export type DraftProblemCode = (typeof draftProblemCodes)[number];

/** One thing that is open or unanswered: the entry that it is about, or a name, or neither. */
export type DraftProblem = {
  readonly code: DraftProblemCode;
  readonly entry: string | null;
  readonly subject: string;
};
