import type { CalendarDate } from '../calendar-date';
import { foldedInto } from './folded-into';
import type { Lineage } from './lineage';

/** Agencies of one day gathered under those of a later one. */
export type Gathered = {
  /** By the later agency, those whose figures it stands for, itself among them where it existed. */
  readonly under: ReadonlyMap<string, readonly string[]>;
  /** The later agencies that took over an unknown part of somebody's figures, so that what is under them is not all. */
  readonly incomplete: ReadonlySet<string>;
  /** Those whose figures belong whole under nobody. */
  readonly left: readonly string[];
};

/** Gathers the figures that agencies gave of an indicator on one day under the agencies of a later day, never dividing one. */
export function gathered(
  lineage: Lineage,
  indicator: string,
  agencies: readonly string[],
  after: CalendarDate,
  until: CalendarDate,
): Gathered {
  const under = new Map<string, string[]>();
  const incomplete = new Set<string>();
  const left: string[] = [];
  for (const agency of agencies) {
    const folding = foldedInto(lineage, agency, indicator, after, until);
    if (folding.kind === 'into') {
      const known = under.get(folding.agency);
      if (known) known.push(agency);
      else under.set(folding.agency, [agency]);
      continue;
    }
    left.push(agency);
    if (folding.kind === 'shared') for (const one of folding.among) incomplete.add(one);
  }
  return { under, incomplete, left };
}
