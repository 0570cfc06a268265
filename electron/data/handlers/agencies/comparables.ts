import type { ComparableEffect } from '../../../../shared/domain/agencies/event-preview';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { gathered } from '../../../../shared/domain/lineage/gathered';
import { suppliersOn } from '../../../../shared/domain/lineage/supply';
import { samePartYearBefore } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectIndicators } from '../../database/queries/indicators';
import { selectPeriod } from '../../database/queries/periods';
import { selectCurrentPlan } from '../../database/queries/plans';
import { selectGivenIndicators } from '../../database/queries/readings';
import type { Situation } from './situation';

/**
 * What last year's figure will be for those who supply an indicator after an event: the sum of all predecessors where each is
 * known, the one predecessor's, or none. Only agencies for whom the event changes it are named.
 */
export function comparablesOf(db: ReadableDatabase, before: Situation, after: Situation): ComparableEffect[] {
  const next = after.next.period?.period;
  const plan = selectCurrentPlan(db);
  const code = next ? samePartYearBefore(next.code) : null;
  const held = plan && code !== null ? selectPeriod(db, plan.id, code) : null;
  const given = held ? selectGivenIndicators(db, held.id) : null;
  const from = held ? bindingDay(held.period) : null;
  const until = after.next.day;

  return selectIndicators(db).flatMap((indicator): ComparableEffect[] => {
    const suppliers = suppliersOn(after.lineage, indicator.code, until);
    const basesIn = (situation: Situation) =>
      from === null
        ? null
        : gathered(
            situation.lineage,
            indicator.code,
            suppliersOn(situation.lineage, indicator.code, from),
            from,
            until,
          );
    const bases = basesIn(after);
    const basesBefore = basesIn(before);
    const wasSupplier = new Set(suppliersOn(before.lineage, indicator.code, until));
    const effect = { summed: [] as string[], carried: [] as string[], withoutBase: [] as string[] };
    for (const supplier of suppliers) {
      const base = bases?.under.get(supplier) ?? [];
      const isCut = bases?.incomplete.has(supplier) ?? false;
      const old = basesBefore?.under.get(supplier) ?? [];
      const wasCut = basesBefore?.incomplete.has(supplier) ?? false;
      if (wasSupplier.has(supplier) && old.join() === base.join() && isCut === wasCut) continue;
      const isKnown = base.length > 0 && base.every((one) => given?.get(one)?.has(indicator.code));
      if (isCut || !isKnown) effect.withoutBase.push(supplier);
      else if (base.length > 1) effect.summed.push(supplier);
      else effect.carried.push(supplier);
    }
    const isTouched = effect.summed.length + effect.carried.length + effect.withoutBase.length > 0;
    return isTouched ? [{ indicator: indicator.code, name: indicator.name, period: code, ...effect }] : [];
  });
}
