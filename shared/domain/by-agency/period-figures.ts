import type { Reading } from '../figure';
import type { Period } from '../period';

/** A period as a table by agency needs it: who gave what, and the newest accepted figures of those who are asked for. */
export type PeriodFigures = {
  readonly period: Period;
  readonly reported: ReadonlySet<string>;
  /** By agency, the indicators that it gave a figure of. The more agencies share one set, the less a table costs. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
  /** The figures of some agencies: by indicator, then by agency. */
  readonly readingsOf: (agencies: readonly string[]) => ReadonlyMap<string, ReadonlyMap<string, Reading>>;
  /** What some agencies were called in the period, by code. */
  readonly namesOf: (agencies: readonly string[]) => ReadonlyMap<string, string>;
};
