import type { CalendarDate } from '../calendar-date';
import type { Supply } from './supply';

/** What became of an agency on a day, as the register records it; `to` is null where it was dissolved. */
export type Succession = {
  readonly from: string;
  readonly to: string | null;
  readonly kind: 'rename' | 'merge' | 'split' | 'dissolve' | 'transfer';
  readonly on: CalendarDate;
  /** The order in which successions of one day were recorded. */
  readonly order: number;
  /** The event that they are of; those of one event belong together. */
  readonly event?: number | null;
};

/** All that is known of how agencies and what they supply changed hands. */
export type Lineage = Supply & {
  /** By the agency that passed something on, in the order of days. */
  readonly successions: ReadonlyMap<string, readonly Succession[]>;
};

/** The agencies that took something over from an agency, each once, in the order of days; what was dissolved has none. */
export function successorsOf(
  { successions }: Pick<Lineage, 'successions'>,
  agency: string,
): readonly string[] {
  const to = (successions.get(agency) ?? []).flatMap((succession) => succession.to ?? []);
  return [...new Set(to)].filter((code) => code !== agency);
}

/** Finds, for any agency, all those whom it took something over from, in any number of steps; itself is not among them. */
export function allPredecessorsIn({
  successions,
}: Pick<Lineage, 'successions'>): (agency: string) => readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const { from, to } of [...successions.values()].flat()) {
    if (to === null || to === from) continue;
    before.set(to, (before.get(to) ?? new Set()).add(from));
  }
  return (agency) => {
    const found = new Set<string>();
    const waiting = [...(before.get(agency) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === agency || found.has(next)) continue;
      found.add(next);
      waiting.push(...(before.get(next) ?? []));
    }
    return [...found];
  };
}

/** All agencies that took something over from an agency, in any number of steps; itself is not among them. */
export function allSuccessorsOf(lineage: Pick<Lineage, 'successions'>, agency: string): readonly string[] {
  const found = new Set<string>();
  const waiting = [agency];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const code of successorsOf(lineage, next)) {
      if (code === agency || found.has(code)) continue;
      found.add(code);
      waiting.push(code);
    }
  }
  return [...found];
}
