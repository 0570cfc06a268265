import type { ByAgency } from './by-agency';
import type { CalendarDate } from './calendar-date';
import type { Consolidation } from './consolidation';
import type { SourcedFigure } from './figure';
import type { Indicator } from './indicator';
import type { Plan } from './plan';
import type { Reception } from './reception';

/** What the consolidated spreadsheet of a period has to show; the writer only lays it out. */
export type ConsolidatedContent = {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  /** Definitions behind `consolidation.indicators`: who supplies what, and what a rate is made of. */
  readonly indicators: readonly Indicator[];
  /** The agencies in the order of the register. */
  readonly agencies: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  /** The figures of the newest accepted versions. */
  readonly figures: readonly SourcedFigure[];
  /** The figures agency by agency beside what they compare with, in the view that was asked for. */
  readonly byAgency: ByAgency;
  readonly receptions: readonly Reception[];
  /** The day that the spreadsheet bears. */
  readonly preparedOn: CalendarDate;
};
