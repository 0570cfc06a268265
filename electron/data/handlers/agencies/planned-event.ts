import { nearNames } from '../../../../shared/agency-lists/near-names';
import { codesOfRequest } from '../../../../shared/domain/agencies/codes-of-request';
import { completeRequest } from '../../../../shared/domain/agencies/complete-request';
import type { EventPlan } from '../../../../shared/domain/agencies/event-draft';
import type { Obstacle } from '../../../../shared/domain/agencies/event-preview';
import type { EventRequest } from '../../../../shared/domain/agencies/event-request';
import type { KnownRegister } from '../../../../shared/domain/agencies/known-register';
import { planEvent } from '../../../../shared/domain/agencies/plan-event';
import type { ReadableDatabase } from '../../database/database';
import { selectEventSummaries } from '../../database/queries/agency-event-summaries';
import { selectLaterEvents } from '../../database/queries/agency-events';
import {
  selectContacts,
  selectKnownAgencies,
  selectKnownBindings,
  selectMemberships,
  selectParents,
  selectStandingAgencies,
} from '../../database/queries/agency-register';
import { selectCurrentPlan } from '../../database/queries/plans';

/** A request made complete, the register that it was judged by, and what it comes to. */
export type PlannedEvent = {
  readonly request: EventRequest;
  readonly register: KnownRegister;
  readonly plan: EventPlan;
  /** The key of the undone event that this is, to be done again; null for a new one. */
  readonly again: number | null;
};

/**
 * Judges a request by the register as it stands. `again` is the key of an undone event that is to be done again: what it left
 * behind does not stand in its own way. Events of a later day about the same agencies do.
 */
export function plannedEvent(db: ReadableDatabase, asked: EventRequest, again: number | null): PlannedEvent {
  const agencies = selectKnownAgencies(db, again);
  const memberships = selectMemberships(db);
  const province = selectCurrentPlan(db)?.province ?? null;
  const { request, ...found } = completeRequest(asked, {
    agencies,
    memberships,
    near: (among, day) => nearNames(among, day, province),
    province,
  });
  const named = codesOfRequest(request);
  const group = request.kind === 'replace_tier' ? request.group : null;
  const roster = memberships.filter((one) => one.group === group).map(({ member }) => member);
  const codes = [...new Set([...named, ...roster])];
  const register: KnownRegister = {
    agencies,
    memberships,
    bindings: selectKnownBindings(db, codes),
    standing: selectStandingAgencies(db, request.happenedOn),
    contacts: selectContacts(db, codes),
    parents: selectParents(db),
  };
  const plan = planEvent(request, register);
  const later = selectLaterEvents(
    db,
    { happenedOn: request.happenedOn, id: again ?? Number.MAX_SAFE_INTEGER },
    new Set([...codes, ...touched(plan)]),
  );
  return {
    request,
    register,
    again,
    plan: {
      ...plan,
      questions: [...found.questions, ...plan.questions],
      obstacles: [
        ...found.obstacles,
        // What has an end has it by the later event, which says more.
        ...plan.obstacles.filter(({ code }) => later.length === 0 || code !== 'ends_by_itself'),
        ...laterObstacles(db, later),
      ],
      notices: [...found.notices, ...plan.notices],
    },
  };
}

/** The agencies that a plan ends or takes out of a group without being told their codes. */
function touched({ changes }: EventPlan): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'leave' || change.kind === 'join') return [change.member];
    return change.kind === 'end_agency' ? [change.code] : [];
  });
}

/** The newest first, as they have to be taken back. */
function laterObstacles(db: ReadableDatabase, events: readonly string[]): readonly Obstacle[] {
  if (events.length === 0) return [];
  return selectEventSummaries(db, events, { offset: 0, limit: events.length }).map(
    ({ event, kind, happenedOn, legalBasis }) => ({
      ...{ code: 'later_event', subject: event },
      later: { kind, happenedOn, legalBasis },
    }),
  );
}
