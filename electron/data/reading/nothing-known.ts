import { buildNameIndex } from '../../../shared/intake/match/name-index';
import { vocabularyOf } from '../../../shared/intake/vocabulary';
import type { ReportKnown } from '../handlers/intake/read-report';

/** What a reader is opened with that is asked for no report: documents and lists are read as they stand. */
export const nothingKnown: ReportKnown = {
  plan: '',
  agencies: new Set(),
  periods: new Set(),
  indicators: new Map(),
  supplied: new Map(),
  suppliedIn: new Map(),
  askedIn: new Map(),
  expectedAgency: null,
  expectedPeriod: null,
  vocabulary: vocabularyOf([]),
  duties: new Map(),
  agencyNames: buildNameIndex([]),
  agencyHistories: new Map(),
  periodDays: new Map(),
  indicatorNames: buildNameIndex([]),
  periodHints: [],
  remembered: [],
  layouts: [],
  answers: new Map(),
};
