import type { CalendarDate } from '../calendar-date';
import type { Lineage, Succession } from './lineage';
import { beginsToSupply, existsOn, hasOwnRow, suppliesOn } from './supply';

/**
 * Where the figures of an agency belong after some time: whole under one agency (itself, where nothing happened); with several or
 * in unknown parts, so that nobody may divide them; or with nobody.
 */
export type Folding =
  | { readonly kind: 'into'; readonly agency: string }
  | { readonly kind: 'shared'; readonly among: readonly string[] }
  | { readonly kind: 'ended' };

/**
 * Follows an agency's figures of one indicator through everything that happened after one day and until another, that day
 * included. Merge and rename pass all on. A split or a transfer passes an indicator on where exactly one successor begins to supply
 * it and the agency itself no longer does; otherwise, and where a part of the agency alone is known to have a successor, nothing is
 * divided. Without an indicator the agency as a whole is followed:
 * it is under a successor where that is the only one.
 */
export function foldedInto(
  lineage: Lineage,
  agency: string,
  indicator: string | null,
  after: CalendarDate,
  until: CalendarDate,
): Folding {
  const end = lineage.lives.get(agency)?.to ?? null;
  // What an agency gave after its own end is still to be found under whoever took over.
  const start = end !== null && end < after ? end : after;
  return follow(lineage, agency, indicator, { on: start, order: Number.POSITIVE_INFINITY }, until);
}

function follow(
  lineage: Lineage,
  agency: string,
  indicator: string | null,
  after: Pick<Succession, 'on' | 'order'>,
  until: CalendarDate,
): Folding {
  const ahead = (lineage.successions.get(agency) ?? []).filter(
    ({ on, order }) => on <= until && (on > after.on || (on === after.on && order > after.order)),
  );
  const [first] = ahead;
  if (!first) return { kind: 'into', agency };
  const together = ahead.filter(({ on }) => on === first.on);
  const last = { on: first.on, order: Math.max(...together.map(({ order }) => order)) };
  const passed = passedOn(lineage, agency, indicator, together);
  if (passed.kind === 'ended') return passed;
  if (passed.kind === 'into') return follow(lineage, passed.agency, indicator, last, until);
  const among = passed.among.flatMap((one) => {
    const further = follow(lineage, one, indicator, last, until);
    if (further.kind === 'ended') return [];
    return further.kind === 'into' ? [further.agency] : further.among;
  });
  return { kind: 'shared', among: [...new Set(among)] };
}

/** What the successions of one day do to an agency's figures of an indicator. */
function passedOn(
  lineage: Lineage,
  agency: string,
  indicator: string | null,
  successions: readonly Succession[],
): Folding {
  const [{ on } = { on: null }] = successions;
  if (on === null) return { kind: 'into', agency };
  const others = [...new Set(successions.flatMap(({ to }) => to ?? []))].filter((to) => to !== agency);
  const whole = successions.filter(({ kind }) => kind === 'merge' || kind === 'rename');
  const heirs = [...new Set(whole.flatMap(({ to }) => to ?? []))];
  const [heir] = heirs;
  if (heir !== undefined && heirs.length === 1 && others.every((to) => to === heir)) {
    return { kind: 'into', agency: heir };
  }
  const keeps = existsOn(lineage, agency, on);
  const [only] = others;
  if (indicator === null) {
    if (keeps) return { kind: 'into', agency };
    if (heir !== undefined && heirs.length === 1) return { kind: 'into', agency: heir };
    if (only === undefined) return { kind: 'ended' };
    return others.length === 1 ? { kind: 'into', agency: only } : { kind: 'shared', among: others };
  }
  const begun = others.filter((to) => beginsToSupply(lineage, indicator, to, on));
  const supplies = suppliesOn(lineage, indicator, agency, on);
  const [taker] = begun;
  if (
    taker !== undefined &&
    isInPart(successions) &&
    !begun.some((to) => hasOwnRow(lineage, indicator, to, on))
  ) {
    return { kind: 'shared', among: begun };
  }
  if (taker === undefined && supplies) return { kind: 'into', agency };
  if (taker !== undefined && begun.length === 1 && !supplies) return { kind: 'into', agency: taker };
  if (taker !== undefined) return { kind: 'shared', among: supplies ? [agency, ...begun] : begun };
  if (heir !== undefined && heirs.length === 1) return { kind: 'into', agency: heir };
  // Who supplied the same before may have taken the agency's part over or not: no rule says, so nothing is added up.
  const before = others.filter((to) => suppliesOn(lineage, indicator, to, on));
  return before.length === 0 ? { kind: 'ended' } : { kind: 'shared', among: before };
}

/** Of a unit that was divided a rest ended with nobody: who took a part took no indicator whole by that alone. */
function isInPart(successions: readonly Succession[]): boolean {
  return successions.some(
    ({ kind, event }) =>
      kind === 'split' &&
      successions.some((one) => one.to === null && one.kind === 'dissolve' && one.event === event),
  );
}
