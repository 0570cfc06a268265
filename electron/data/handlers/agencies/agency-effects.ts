import type { AgencyEffect, NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import type { PlannedEvent } from './planned-event';

/** What agencies are called, those too that the event brings. */
export function namesOf({ register, plan }: PlannedEvent): (code: string) => string {
  const begun = new Map(
    plan.changes.flatMap((change) => (change.kind === 'begin_agency' ? [[change.code, change.name]] : [])),
  );
  return (code) => begun.get(code) ?? register.agencies.get(code)?.name ?? code;
}

/** What becomes of each agency that an event begins, ends, renames or moves in and out of groups. */
export function agencyEffects(planned: PlannedEvent): readonly AgencyEffect[] {
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
