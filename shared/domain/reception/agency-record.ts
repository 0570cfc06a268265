import type { CalendarDate } from '../calendar-date';
import type { GrantedDay } from './extended-day';

/** Something that was done to a version after it came. */
export type VersionDeed = {
  readonly kind: 'withdrawn' | 'reinstated' | 'returned';
  /** The day, and the instant that lies in it. */
  readonly on: CalendarDate;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
};

/** One version of an agency's report as far as it says where the agency stands. */
export type ReceivedVersion = {
  readonly version: number;
  /** The recorded day of receipt. */
  readonly receivedOn: CalendarDate;
  /** The day from which it was there: that of its receipt, or of a version that was made here, the day on which it was made. */
  readonly knownFrom: CalendarDate;
  readonly nil: boolean;
  /** Oldest first. */
  readonly deeds: readonly VersionDeed[];
};

/** Everything that was recorded about one agency in one period; versions by number. */
export type AgencyRecord<
  Version extends ReceivedVersion = ReceivedVersion,
  Granted extends GrantedDay = GrantedDay,
> = {
  readonly versions: readonly Version[];
  readonly extensions: readonly Granted[];
};
