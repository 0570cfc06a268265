import type { CalendarDate } from '../../../domain/calendar-date';

/** A body of the register as a plan may mean it, under every name that it bears. */
export type KnownBody = {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly isGroup: boolean;
};

/** An indicator that targets may be judged by. */
export type KnownIndicator = { readonly code: string; readonly name: string; readonly unit: string };

/** What binding a draft to the register has to know of it. */
export type RegisterKnown = {
  readonly bodies: readonly KnownBody[];
  /** Every code that an agency of any time has. */
  readonly agencyCodes: ReadonlySet<string>;
  readonly indicators: readonly KnownIndicator[];
  readonly planCodes: ReadonlySet<string>;
  /** The provinces of its plans; bodies of the same name in another province are others. */
  readonly provinces: ReadonlySet<string>;
  readonly today: CalendarDate;
};
