import type { Conversion } from './encoding/conversion';
import type { Evidence } from './evidence';
import type { StatutoryDraftReport } from './forms/draft-report';
import type { Issue } from './issue';
import type { Lesson } from './remembered';
import type { FoundLayout } from './search/search-knowledge';
import type { ValidatedReport } from './validate';

/** What a workbook was understood as, and everything about it that is not clear. */
export type Understanding = {
  /** `template`, `search`, or the code of a statutory form; null where nothing in it was recognised. */
  readonly form: string | null;
  /** From 0 to 1. */
  readonly formConfidence: number;
  readonly agencyEvidence: readonly Evidence[];
  readonly periodEvidence: readonly Evidence[];
  readonly report: ValidatedReport | null;
  /** An employer's form, instead of a report of the plan. */
  readonly statutory: StatutoryDraftReport | null;
  readonly issues: readonly Issue[];
  readonly conversions: readonly Conversion[];
  readonly layouts: readonly FoundLayout[];
  /** What decisions would teach, by the id of their issue. */
  readonly lessons: ReadonlyMap<string, Lesson>;
};

/** What every understanding begins with. */
export const nothingUnderstood: Omit<Understanding, 'issues' | 'conversions'> = {
  form: null,
  formConfidence: 0,
  agencyEvidence: [],
  periodEvidence: [],
  report: null,
  statutory: null,
  layouts: [],
  lessons: new Map(),
};
