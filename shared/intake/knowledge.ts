import type { CalendarDate } from '../domain/calendar-date';
import type { AgencyHistories } from './agency-history';
import type { AssignedDuty } from './draft';
import type { PeriodHint } from './match/find-period';
import type { NameIndex } from './match/name-index';
import type { RememberedLayout, RememberedMapping } from './remembered';
import type { Known } from './validate';
import type { Vocabulary } from './vocabulary';

/** All that a file is understood by before it is compared with the register. Plain data: it is handed to another process. */
export type Knowledge = Known & {
  readonly vocabulary: Vocabulary;
  /** By agency, the duties that the plan gives to it. */
  readonly duties: ReadonlyMap<string, readonly AssignedDuty[]>;
  readonly agencyNames: NameIndex;
  readonly agencyHistories: AgencyHistories;
  /** By period, the day on which it is read who existed and was bound. */
  readonly periodDays: ReadonlyMap<string, CalendarDate>;
  readonly indicatorNames: NameIndex;
  readonly periodHints: readonly PeriodHint[];
  readonly remembered: readonly RememberedMapping[];
  readonly layouts: readonly RememberedLayout[];
};
