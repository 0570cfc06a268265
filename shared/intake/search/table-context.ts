import type { Indicator } from '../../domain/indicator';
import type { Answers } from '../answer';
import type { PeriodHint } from '../match/find-period';
import type { RememberedMapping } from '../remembered';
import type { Sender } from './line-indicator';
import type { Bodies } from './other-bodies';
import type { PeriodVerdict } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import type { KnownUnits } from './stated-unit';

/** What reading a table needs besides the table. */
export type TableContext = {
  readonly reader: LabelReader;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: KnownUnits;
  readonly answers: Answers;
  readonly remembered: readonly RememberedMapping[];
  readonly layout: string;
  readonly wanted: PeriodHint | null;
  /** What the table's title says of its period, and the unit it states. */
  readonly title: PeriodVerdict;
  readonly titleUnit: string | null;
  /** Whose figures groups, rows and columns hold. */
  readonly bodies: Bodies;
  readonly sender: Sender;
  /** Another agency's table in a workbook of the sender. */
  readonly ofOther: boolean;
  /** Which table of the workbook it is. */
  readonly table: number;
};
