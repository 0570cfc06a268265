import type { EventDraft } from './event-draft';
import type { NamedAgency } from './event-preview';

/** The key of a plan's standing agency in `Takes`. */
export function standingKey(plan: string): string {
  return `${plan}:standing`;
}

/**
 * Gives the secretariat of plans that an agency keeps to another one from the event's day on. A plan is never without a standing
 * agency: where `decide` names nobody, it is asked, with `choices`; where it names the agency itself, nothing changes.
 */
export function handStanding(
  draft: EventDraft,
  from: string,
  decide: (key: string) => string | null,
  choices: readonly NamedAgency[] = [],
): void {
  for (const { plan, title, agency } of draft.register.standing) {
    if (agency !== from) continue;
    const key = standingKey(plan);
    const to = decide(key);
    if (to === null || to === 'nobody') {
      draft.questions.push({ about: 'standing', key, text: title, agency: from, choices: [...choices] });
    } else if (to !== from) {
      draft.changes.push({ kind: 'take_standing', plan, agency: to });
      draft.bindings.push({ about: 'standing', key, text: title, from, to });
    }
  }
}
