import type { CalendarDate } from '../calendar-date';
import type { ReceptionState } from '../reception';
import type { AgencyRecord, ReceivedVersion, VersionDeed } from './agency-record';
import { extendedDay, type GrantedDay } from './extended-day';
import { receptionState } from './reception-state';
import type { DueWindow } from './working-days-left';

/** When the report is due as it was known on a day: by the rule, without what was granted, and how near a day is. */
export type DueKnowledge = {
  readonly base: CalendarDate | null;
  readonly windowOf: (dueDate: CalendarDate) => DueWindow;
};

/** Where an agency stands on a day, and what that rests on. */
export type Standing<Version extends ReceivedVersion, Granted extends GrantedDay> = {
  readonly state: ReceptionState;
  readonly daysLate: number;
  readonly dueDate: CalendarDate | null;
  readonly lastWorkingDay: CalendarDate | null;
  /** Only while the report is awaited and its day is near. */
  readonly workingDaysLeft: number | null;
  /** The extension that set the due date. */
  readonly extension: Granted | null;
  /** The day of receipt of the first version that counts. */
  readonly receivedOn: CalendarDate | null;
  /** The newest version that counts. */
  readonly newest: Version | null;
  /** That it went back, and nothing came since. */
  readonly returned: VersionDeed | null;
};

/**
 * Where an agency stood at the end of a day by what was known then: versions that had come, deeds that were done, days that were granted.
 * Nothing that is of a later day is looked at.
 */
export function standingOn<Version extends ReceivedVersion, Granted extends GrantedDay>(
  { versions, extensions }: AgencyRecord<Version, Granted>,
  { base, windowOf }: DueKnowledge,
  on: CalendarDate,
): Standing<Version, Granted> {
  let receivedOn: CalendarDate | null = null;
  let newest: Version | null = null;
  for (const version of versions) {
    if (!countsOn(version, on)) continue;
    if (receivedOn === null || version.receivedOn < receivedOn) receivedOn = version.receivedOn;
    if (newest === null || version.version > newest.version) newest = version;
  }
  const returned = newest?.deeds.findLast((deed) => deed.kind === 'returned' && deed.on <= on) ?? null;
  const { dueDate, extension } = extendedDay(base, extensions, on);
  const window = dueDate === null ? null : windowOf(dueDate);
  const workingDaysLeft = receivedOn === null && window ? window.workingDaysLeft : null;
  const facts = {
    ...{ receivedOn, nil: newest?.nil ?? false, isReturned: returned !== null },
    ...{ dueDate, isExtended: extension !== null, workingDaysLeft },
  };
  const { state, daysLate } = receptionState(facts, on);
  return {
    ...{ state, daysLate, dueDate, lastWorkingDay: window?.lastWorkingDay ?? null },
    workingDaysLeft: state === 'due-soon' || state === 'extended' ? workingDaysLeft : null,
    ...{ extension, receivedOn, newest, returned },
  };
}

function countsOn({ knownFrom, deeds }: ReceivedVersion, on: CalendarDate): boolean {
  if (knownFrom > on) return false;
  return deeds.findLast((deed) => deed.kind !== 'returned' && deed.on <= on)?.kind !== 'withdrawn';
}
