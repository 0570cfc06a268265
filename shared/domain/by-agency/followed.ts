import type { CalendarDate } from '../calendar-date';
import { type Gathered, gathered } from '../lineage/gathered';
import type { Lineage } from '../lineage/lineage';
import type { Codes } from './from-pairs';

/** Where the figures of agencies went between two days, by indicator. */
export type Followed = ReadonlyMap<string, Gathered>;

/**
 * Follows the figures of agencies from one day to another, indicator by indicator: costs one walk for each agency and indicator, so
 * only those to whom something happened are worth following.
 */
export function followed(
  lineage: Lineage,
  agencies: readonly string[],
  indicatorsOf: (agency: string) => readonly string[],
  { after, until }: { readonly after: CalendarDate; readonly until: CalendarDate },
): Followed {
  const bodies = new Map<string, string[]>();
  for (const agency of agencies) {
    for (const indicator of indicatorsOf(agency)) {
      const known = bodies.get(indicator);
      if (known) known.push(agency);
      else bodies.set(indicator, [agency]);
    }
  }
  return new Map(
    [...bodies].map(([indicator, those]) => [indicator, gathered(lineage, indicator, those, after, until)]),
  );
}

/** The indicators of which each agency received, or kept, what was followed. */
export function receivedBy(origins: Followed): ReadonlyMap<string, Codes> {
  const received = new Map<string, Set<string>>();
  for (const [indicator, { under, left }] of origins) {
    for (const agency of [...under.keys(), ...left]) {
      received.set(agency, (received.get(agency) ?? new Set()).add(indicator));
    }
  }
  return received;
}
