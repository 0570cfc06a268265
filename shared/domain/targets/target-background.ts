import type { CalendarDate } from '../calendar-date';
import type { IndicatorTotal } from '../consolidation';
import type { Indicator } from '../indicator';
import type { PeriodCode } from '../period';
import type { Reporters } from '../reporters';
import type { OpenInvestigation } from './open-investigation';
import type { RestatedBaseline } from './restated-baseline';

/** What one earlier period holds: the totals of its indicators and who has reported. */
export type BasePeriod = {
  readonly period: PeriodCode;
  /** With whoever supplied them then. */
  readonly indicators: readonly Indicator[];
  readonly totals: readonly IndicatorTotal[];
  readonly reporters: Reporters;
};

/** What targets are judged on beside the period and the one before it. */
export type TargetBackground = {
  /** The periods of the base years that targets count from, as far as the plan has them. */
  readonly basePeriods: readonly BasePeriod[];
  /** Figures of earlier periods as they are to be compared with, one a period and indicator. */
  readonly restated: readonly RestatedBaseline[];
  readonly openInvestigations: readonly OpenInvestigation[];
  /** The day on which an open investigation has to be within its legal time. */
  readonly measuredOn: CalendarDate;
};
