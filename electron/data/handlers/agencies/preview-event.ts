import type { EventPreview, NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import { holdsOn } from '../../../../shared/domain/agencies/known-register';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date';
import type { StateCounts } from '../../../../shared/domain/duties/state-counts';
import type { WritableDatabase } from '../../database/database';
import { applyChanges } from '../../database/queries/agency-event-apply';
import { insertEvent } from '../../database/queries/agency-events';
import { countRemembered } from '../../database/queries/agency-memory';
import { selectKnownBindings } from '../../database/queries/agency-register';
import { rehearse } from '../../database/rehearse';
import { agencyEffects, namesOf } from './agency-effects';
import { comparablesOf } from './comparables';
import { dutyStandings } from './duty-standings';
import { heldReports } from './held-reports';
import type { PlannedEvent } from './planned-event';
import { reportEffects } from './report-effects';
import { type Situation, situationAround } from './situation';

/**
 * All that a planned event would do: it is done, looked at and taken back. Where something stands in the way it is not tried, and
 * what follows from it is empty. States of duties are those of `today`.
 */
export function previewOf(db: WritableDatabase, planned: PlannedEvent, today: CalendarDate): EventPreview {
  const { request, plan } = planned;
  const { changes, bindings, questions, obstacles, notices } = plan;
  const canApply = obstacles.length === 0 && questions.length === 0;
  const agencies = agencyEffects(planned);
  const nameOf = namesOf(planned);
  const shared = {
    request,
    canApply,
    agencies: [...agencies],
    contacts: changes.flatMap((change) =>
      change.kind === 'add_contact'
        ? [{ code: change.agency, name: nameOf(change.agency), contact: change.contact }]
        : [],
    ),
    bindings: [...bindings],
    questions: [...questions],
    obstacles: [...obstacles],
    notices: [...notices],
  };
  if (obstacles.length > 0 || changes.length === 0) {
    const templates = { gets: [], noLonger: [] };
    return { ...shared, groups: [], reports: [], held: [], templates, remembered: [], comparables: [] };
  }
  const before = situationAround(db, request.happenedOn);
  const groups = [
    ...new Set(
      changes.flatMap((change) => (change.kind === 'join' || change.kind === 'leave' ? [change.group] : [])),
    ),
  ];
  const standings = dutyStandings(db, planned, groups, today);
  const ending = changes.flatMap((change) => (change.kind === 'end_agency' ? [change.code] : []));
  const rehearsed = rehearse(db, () => {
    const { happenedOn, legalBasis } = request;
    const event = { uuid: 'rehearsal', request, file: null, by: '', at: '' };
    const id = planned.again ?? insertEvent(db, event);
    let given = 0;
    applyChanges(db, { id, happenedOn, legalBasis }, changes, () => `rehearsal-${++given}`);
    const after = situationAround(db, happenedOn);
    return { after, comparables: comparablesOf(db, before, after) };
  });
  const { after } = rehearsed;
  const named = (codes: Iterable<string>): NamedAgency[] =>
    [...codes].map((code) => ({ code, name: nameOf(code) }));
  return {
    ...shared,
    bindings: [...standings.bindings],
    notices: [...notices, ...standings.notices],
    groups: groupEffects(db, planned, groups, standings.ofGroup),
    reports: reportEffects(before, after, new Set(ending), request.happenedOn),
    held: heldReports(planned, before, after),
    templates: {
      gets: named(difference(after.templates, before.templates)),
      noLonger: named(difference(before.templates, after.templates)),
    },
    remembered: countRemembered(db, ending).map(({ code, ...counts }) => ({
      code,
      name: nameOf(code),
      ...counts,
    })),
    comparables: rehearsed.comparables,
  };
}

function difference(left: Situation['templates'], right: Situation['templates']): readonly string[] {
  return [...left].filter((code) => !right.has(code));
}

/** The groups whose roster the event changes, and what they are bound to on its day. */
function groupEffects(
  db: WritableDatabase,
  { request, register, plan }: PlannedEvent,
  codes: readonly string[],
  statesOf: (group: string) => StateCounts,
): EventPreview['groups'] {
  const moves = plan.changes.filter((change) => change.kind === 'join' || change.kind === 'leave');
  const bindings = selectKnownBindings(db, codes).filter((one) => holdsOn(one, request.happenedOn));
  return codes.map((group) => {
    const own = bindings.filter(({ agency }) => agency === group);
    const duties = new Set(own.flatMap((one) => one.duties.map(({ id }) => id)));
    const roster = register.memberships.filter((one) => one.group === group);
    const count = (kind: 'join' | 'leave') =>
      moves.filter((one) => one.group === group && one.kind === kind).length;
    const dayBefore = addDays(request.happenedOn, -1);
    const stillIn = roster.filter((one) => holdsOn(one, request.happenedOn)).length;
    return {
      group,
      name: register.agencies.get(group)?.name ?? group,
      duties: duties.size,
      rules: own.filter(({ about }) => about === 'rule').length,
      indicators: own.filter(({ about }) => about === 'indicator').length,
      membersBefore: roster.filter((one) => holdsOn(one, dayBefore)).length,
      membersAfter: stillIn + count('join') - count('leave'),
      states: statesOf(group),
    };
  });
}
