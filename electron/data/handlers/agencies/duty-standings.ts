import type { BindingEffect, EventNotice } from '../../../../shared/domain/agencies/event-preview';
import { holdsOn } from '../../../../shared/domain/agencies/known-register';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date';
import { type BookedDuty, judgeUnit } from '../../../../shared/domain/duties/duty-book';
import type { DutyState } from '../../../../shared/domain/duties/duty-state';
import { noUnits, type StateCounts } from '../../../../shared/domain/duties/state-counts';
import type { ReadableDatabase } from '../../database/database';
import { selectKnownBindings } from '../../database/queries/agency-register';
import { selectAgencyId, selectDutyTexts } from '../../database/queries/duty-rows';
import { openBook } from '../duties/open-book';
import type { PlannedEvent } from './planned-event';

type Standings = {
  /** What is handed over, each duty with where the one who gives it stands. */
  readonly bindings: readonly BindingEffect[];
  readonly notices: readonly EventNotice[];
  /** How the members of a group stand with its duties. */
  readonly ofGroup: (group: string) => StateCounts;
};

/** Where those whom an event concerns stand, on the day before it, with the duties that it moves; states are judged on `today`. */
export function dutyStandings(
  db: ReadableDatabase,
  { request, register, plan }: PlannedEvent,
  groups: readonly string[],
  today: CalendarDate,
): Standings {
  const dayBefore = addDays(request.happenedOn, -1);
  const keys = new Map(register.bindings.flatMap(({ duties }) => duties.map(({ key, id }) => [key, id])));
  const ofGroups = new Map(
    groups.map((group) => {
      const bound = selectKnownBindings(db, [group]).filter((one) => holdsOn(one, request.happenedOn));
      return [group, [...new Set(bound.flatMap(({ duties }) => duties.map(({ id }) => id)))]];
    }),
  );
  const moved = plan.bindings.flatMap(({ about, key }) => (about === 'duty' ? (keys.get(key) ?? []) : []));
  const wanted = [...new Set([...moved, ...[...ofGroups.values()].flat()])];
  const book = wanted.length === 0 ? [] : openBook(db).some(dayBefore, wanted).duties;
  const duties = new Map(book.map((duty) => [duty.id, duty]));
  const texts = selectDutyTexts(db, wanted);
  const stateOf = (duty: BookedDuty, agency: number): DutyState => {
    const { state, counted } = judgeUnit(duty, agency, today);
    if (state !== 'overdue' || texts.get(duty.id)?.requested !== true) return state;
    return counted.entry?.state === 'in_progress' ? 'in_progress' : 'not_started';
  };
  const bindings = plan.bindings.map((effect): BindingEffect => {
    const duty = effect.about === 'duty' ? duties.get(keys.get(effect.key) ?? 0) : undefined;
    const agency = duty ? selectAgencyId(db, effect.from) : null;
    return duty && agency !== null ? { ...effect, state: stateOf(duty, agency) } : effect;
  });
  const answers = (effect: BindingEffect) => {
    const agency = effect.to === null ? null : selectAgencyId(db, effect.to);
    return agency !== null && duties.get(keys.get(effect.key) ?? 0)?.agencies.includes(agency) === true;
  };
  return {
    bindings,
    notices: finishedByAll(bindings, answers),
    ofGroup: (group) => {
      const counts = { ...noUnits };
      const roster = register.memberships.filter((one) => one.group === group && holdsOn(one, dayBefore));
      const members = [group, ...roster.map(({ member }) => member)];
      const ids = new Set(members.flatMap((code) => selectAgencyId(db, code) ?? []));
      for (const id of ofGroups.get(group) ?? []) {
        const duty = duties.get(id);
        const own = duty?.agencies.filter((agency) => ids.has(agency)) ?? [];
        const [first] = own;
        if (!duty || first === undefined) continue;
        if (duty.facts === null) counts[stateOf(duty, first)] += own.length;
        else for (const agency of own) counts[stateOf(duty, agency)] += 1;
      }
      return counts;
    },
  };
}

/** The duties that several give to one who had no part in them, each of whom has finished it. */
function finishedByAll(
  bindings: readonly BindingEffect[],
  answers: (effect: BindingEffect) => boolean,
): readonly EventNotice[] {
  const parts = new Map<string, BindingEffect[]>();
  for (const effect of bindings) {
    if (effect.state === undefined || effect.to === null) continue;
    const key = `${effect.key} ${effect.to}`;
    parts.set(key, [...(parts.get(key) ?? []), effect]);
  }
  return [...parts.values()].flatMap((effects) => {
    const [first] = effects;
    if (!first || effects.length < 2 || !effects.every(({ state }) => state === 'done') || answers(first))
      return [];
    return [{ code: 'finished_by_all' as const, subject: first.key, detail: first.to ?? '' }];
  });
}
