import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { isOverdue } from '../../../../shared/domain/chase/chase-standing';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { type Chased, canBeWrittenTo } from './chased';

/** Whom letters are to, and who was named but has nothing to be chased for. */
export type Choice = { readonly chosen: readonly Chased[]; readonly leftOut: readonly Chased[] };

/**
 * Of everybody of a period those whom a step is for: all that are late or, for a reminder, all of whom something is awaited; of those
 * alone that are named, where any are. Never the standing agency itself, and no letter where nobody is there to answer. Throws `Refusal`: `unknown_agency`, `nobody_to_chase`.
 */
export function chooseAgencies(
  everybody: readonly Chased[],
  asked: { readonly period: string; readonly step: ChaseStep; readonly agencies: readonly string[] | null },
  today: CalendarDate,
): Choice {
  const byCode = new Map(everybody.map((one) => [one.reception.agency, one]));
  const named = [...new Set(asked.agencies ?? byCode.keys())].map((code) => {
    const found = byCode.get(code);
    if (!found) throw new Refusal('unknown_agency', code);
    return found;
  });
  const isMeant = (one: Chased) => {
    // The committee is told of one that is no more as well.
    if (asked.step === 'report_up') return !one.isOwn && isOverdue(one.standing, today);
    return (
      canBeWrittenTo(one) &&
      (asked.step === 'remind' ? one.standing.isAwaited : isOverdue(one.standing, today))
    );
  };
  const chosen = named.filter(isMeant);
  if (chosen.length === 0) throw new Refusal('nobody_to_chase', asked.period);
  return { chosen, leftOut: asked.agencies === null ? [] : named.filter((one) => !isMeant(one)) };
}
