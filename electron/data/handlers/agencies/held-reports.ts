import type { HeldReport } from '../../../../shared/domain/agencies/event-preview';
import { allPredecessorsIn } from '../../../../shared/domain/lineage/lineage';
import { namesOf } from './agency-effects';
import type { PlannedEvent } from './planned-event';
import type { Situation } from './situation';

/**
 * The reports that are held of those whom an event takes something from, and of whom they came from, for periods that one of their
 * heirs owes from then on, period by period. A duty alone that moves hands over no figures.
 */
export function heldReports(planned: PlannedEvent, before: Situation, after: Situation): HeldReport[] {
  const { request, plan } = planned;
  const heirs = new Map<string, Set<string>>();
  const hands = (from: string, to: string | null) => {
    if (to !== null && to !== from) heirs.set(from, (heirs.get(from) ?? new Set()).add(to));
  };
  for (const change of plan.changes) {
    if (change.kind === 'succeed' && change.as !== 'transfer') hands(change.from, change.to);
  }
  for (const { about, from, to } of plan.bindings) {
    if (about === 'rule' || about === 'indicator') hands(from, to);
  }
  const predecessorsOf = allPredecessorsIn(before.lineage);
  const nameOf = namesOf(planned);
  return after.periods.flatMap(({ period, ownedOn, owing, reported }) => {
    if (ownedOn < request.happenedOn || reported.size === 0) return [];
    const owed = new Map(owing.map((one) => [one.code, { code: one.code, name: one.name }]));
    const found = new Map<string, Set<string>>();
    for (const [from, to] of heirs) {
      for (const code of [from, ...predecessorsOf(from)]) {
        if (!reported.has(code)) continue;
        const those = [...to].filter((heir) => heir !== code && owed.has(heir));
        if (those.length > 0) found.set(code, new Set([...(found.get(code) ?? []), ...those]));
      }
    }
    return [...found].map(([agency, to]): HeldReport => {
      const named = [...to].flatMap((code) => owed.get(code) ?? []);
      return {
        ...{ period: period.code, agency, name: nameOf(agency), version: reported.get(agency) ?? 0 },
        owing: named.filter(({ code }) => !reported.has(code)),
        reported: named.filter(({ code }) => reported.has(code)),
      };
    });
  });
}
