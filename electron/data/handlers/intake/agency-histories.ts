import { foldText } from '../../../../shared/domain/fold-text';
import { type Lineage, successorsOf } from '../../../../shared/domain/lineage/lineage';
import type { AgencyHistories } from '../../../../shared/intake/agency-history';

/** What the intake has to know of agencies that began or ended on some day, and of who bears their names besides. */
export function agencyHistories(
  lineage: Lineage,
  names: ReadonlyArray<{ readonly code: string; readonly names: readonly string[] }>,
): AgencyHistories {
  const bounded = [...lineage.lives].filter(([, { from, to }]) => from !== null || to !== null);
  if (bounded.length === 0) return new Map();
  const called = new Map(names.map((one) => [one.code, one.names.map(foldText)]));
  const bearers = new Map<string, string[]>();
  for (const [code, own] of called) {
    for (const name of own) bearers.set(name, [...(bearers.get(name) ?? []), code]);
  }
  const predecessors = predecessorsByAgency(lineage);
  return new Map(
    bounded.map(([code, { from, to }]) => [
      code,
      {
        from,
        to,
        successors: successorsOf(lineage, code),
        predecessors: predecessors.get(code) ?? [],
        namesakes: [...new Set((called.get(code) ?? []).flatMap((name) => bearers.get(name) ?? []))].filter(
          (other) => other !== code,
        ),
      },
    ]),
  );
}

function predecessorsByAgency({ successions }: Lineage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of [...successions.values()].flat()) {
    if (to === null || to === from) continue;
    const known = found.get(to);
    if (known) known.add(from);
    else found.set(to, new Set([from]));
  }
  return new Map([...found].map(([code, before]) => [code, [...before]]));
}
