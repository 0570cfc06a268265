import type {
  AgencyEffect,
  EventPreview,
  NamedAgency,
} from '../../../../shared/domain/agencies/event-preview';
import { holdsOn } from '../../../../shared/domain/agencies/known-register';
import { addDays } from '../../../../shared/domain/calendar-date';
import type { WritableDatabase } from '../../database/database';
import { applyChanges } from '../../database/queries/agency-event-apply';
import { insertEvent } from '../../database/queries/agency-events';
import { countRemembered } from '../../database/queries/agency-memory';
import { selectKnownBindings } from '../../database/queries/agency-register';
import { rehearse } from '../../database/rehearse';
import { comparablesOf } from './comparables';
import type { PlannedEvent } from './planned-event';
import { reportEffects } from './report-effects';
import { type Situation, situationAround } from './situation';

/**
 * All that a planned event would do: it is done, looked at and taken back. Where something stands in the way it is not tried, and
 * what follows from it is empty.
 */
export function previewOf(db: WritableDatabase, planned: PlannedEvent): EventPreview {
  const { request, plan } = planned;
  const { changes, bindings, questions, obstacles, notices } = plan;
  const canApply = obstacles.length === 0 && questions.length === 0;
  const agencies = agencyEffects(planned);
  const nameOf = namesOf(planned);
  const shared = {
    request,
    canApply,
    agencies: [...agencies],
    bindings: [...bindings],
    questions: [...questions],
    obstacles: [...obstacles],
    notices: [...notices],
  };
  if (obstacles.length > 0 || changes.length === 0) {
    const templates = { gets: [], noLonger: [] };
    return { ...shared, groups: [], reports: [], templates, remembered: [], comparables: [] };
  }
  const before = situationAround(db, request.happenedOn);
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
    groups: groupEffects(db, planned),
    reports: reportEffects(before, after, new Set(ending), request.happenedOn),
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

/** What agencies are called, those too that the event brings. */
function namesOf({ register, plan }: PlannedEvent): (code: string) => string {
  const begun = new Map(
    plan.changes.flatMap((change) => (change.kind === 'begin_agency' ? [[change.code, change.name]] : [])),
  );
  return (code) => begun.get(code) ?? register.agencies.get(code)?.name ?? code;
}

function agencyEffects(planned: PlannedEvent): readonly AgencyEffect[] {
  const { plan, register } = planned;
  const nameOf = namesOf(planned);
  const begun = new Map(
    plan.changes.flatMap((change) => (change.kind === 'begin_agency' ? [[change.code, change]] : [])),
  );
  const kindOf = (code: string) =>
    begun.get(code)?.agencyKind ?? register.agencies.get(code)?.kind ?? 'other';
  const successors = new Map<string, NamedAgency[]>();
  const predecessors = new Map<string, NamedAgency[]>();
  const add = (map: Map<string, NamedAgency[]>, key: string, code: string) => {
    const known = map.get(key) ?? [];
    if (!known.some((one) => one.code === code)) map.set(key, [...known, { code, name: nameOf(code) }]);
  };
  for (const change of plan.changes) {
    if (change.kind !== 'succeed' || change.to === null) continue;
    add(successors, change.from, change.to);
    add(predecessors, change.to, change.from);
  }
  const effect = (
    code: string,
    change: AgencyEffect['change'],
    group: string | null = null,
    before: string | null = null,
  ): AgencyEffect => ({
    code,
    name: nameOf(code),
    kind: kindOf(code),
    change,
    before,
    group,
    predecessors: change === 'begins' ? (predecessors.get(code) ?? []) : [],
    successors: change === 'ends' ? (successors.get(code) ?? []) : [],
  });
  return plan.changes.flatMap((change): readonly AgencyEffect[] => {
    switch (change.kind) {
      case 'begin_agency':
        return [effect(change.code, 'begins')];
      case 'end_agency':
        return [effect(change.code, 'ends')];
      case 'rename':
        return [{ ...effect(change.code, 'renamed', null, nameOf(change.code)), name: change.name }];
      case 'join':
        return [effect(change.member, 'joins', change.group)];
      case 'leave':
        return [effect(change.member, 'leaves', change.group)];
      default:
        return [];
    }
  });
}

/** The groups whose roster the event changes, and what they are bound to on its day. */
function groupEffects(
  db: WritableDatabase,
  { request, register, plan }: PlannedEvent,
): EventPreview['groups'] {
  const moves = plan.changes.filter((change) => change.kind === 'join' || change.kind === 'leave');
  const codes = [...new Set(moves.map(({ group }) => group))];
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
    };
  });
}
