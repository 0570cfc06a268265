import { addDays, type CalendarDate } from '../calendar-date';
import type { SubmissionOrigin } from '../reception';
import type { AgencyRecord, ReceivedVersion } from './agency-record';
import type { GrantedDay } from './extended-day';
import type { ReceptionCause, ReceptionStep } from './reception-step';
import { type DueKnowledge, type Standing, standingOn } from './standing-on';

/** A version with what its story tells of it. */
export type ToldVersion = ReceivedVersion & {
  readonly origin: SubmissionOrigin;
  readonly acceptedBy: string;
};

/** An extension with what its story tells of it. */
export type ToldExtension = GrantedDay & {
  readonly reason: string;
  readonly documentNumber: string | null;
  readonly recordedBy: string;
  readonly undoneBy: string | null;
};

type Told = AgencyRecord<ToldVersion, ToldExtension>;

/**
 * Where an agency stood from the day `from` to the day `to`, both included, and what brought each change about, oldest first. The last
 * step that begins on a day or before it is what `standingOn` says of that day. `knownOn` tells of any day what was known then of the due date.
 */
export function receptionHistory(
  record: Told,
  knownOn: (day: CalendarDate) => DueKnowledge,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly ReceptionStep[] {
  const steps: ReceptionStep[] = [];
  let before: Day | null = null;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const known = knownOn(day);
    const now: Day = { base: known.base, standing: standingOn(record, known, day) };
    const because: readonly ReceptionCause[] = before ? causesOf(record, before, now, day) : [];
    if (!before || because.length > 0) steps.push(stepOf(day, now.standing, because));
    before = now;
  }
  return steps;
}

type Day = { readonly base: CalendarDate | null; readonly standing: Standing<ToldVersion, ToldExtension> };

function stepOf(
  from: CalendarDate,
  { state, daysLate, dueDate }: Day['standing'],
  because: readonly ReceptionCause[],
): ReceptionStep {
  return { from, state, daysLate, dueDate, because: [...because] };
}

function causesOf(
  { versions, extensions }: Told,
  before: Day,
  now: Day,
  day: CalendarDate,
): readonly ReceptionCause[] {
  const causes: readonly ReceptionCause[] = [
    ...passing(before.standing, now.standing),
    ...(before.base === now.base ? [] : [{ kind: 'due_moved' as const, from: before.base, to: now.base }]),
    ...extensions.flatMap((extension) => causesOfExtension(extension, day)),
    ...versions.flatMap((version) => causesOfVersion(version, day)),
  ];
  return causes.length === 0 && before.standing.state !== now.standing.state
    ? [{ kind: 'calendar_changed' }]
    : causes;
}

/** What the day alone brings to a report that is awaited: it is near, or it has gone by. */
function passing(before: Day['standing'], now: Day['standing']): readonly ReceptionCause[] {
  const { dueDate: lastDay, state } = now;
  if (lastDay === null || before.dueDate !== lastDay || before.state === state) return [];
  if (before.receivedOn !== null) return [];
  if (state === 'due-soon') return [{ kind: 'due_soon', lastDay }];
  return state === 'missing' ? [{ kind: 'due_passed', lastDay }] : [];
}

function causesOfExtension(extension: ToldExtension, day: CalendarDate): readonly ReceptionCause[] {
  const { dueOn, grantedOn, undoneOn, reason, documentNumber, recordedBy, undoneBy } = extension;
  return [
    ...(grantedOn === day
      ? [{ kind: 'extended' as const, dueOn, reason, documentNumber, by: recordedBy }]
      : []),
    ...(undoneOn === day ? [{ kind: 'extension_undone' as const, dueOn, by: undoneBy ?? '' }] : []),
  ];
}

function causesOfVersion(told: ToldVersion, day: CalendarDate): readonly ReceptionCause[] {
  const { version, origin, receivedOn, nil, acceptedBy: by, knownFrom, deeds } = told;
  return [
    ...(knownFrom === day ? [{ kind: 'received' as const, version, origin, receivedOn, nil, by }] : []),
    ...deeds
      .filter(({ on }) => on === day)
      .map((deed): ReceptionCause => {
        if (deed.kind === 'returned') return { kind: 'returned', version, reason: deed.reason, by: deed.by };
        return { kind: deed.kind, version, by: deed.by };
      }),
  ];
}
