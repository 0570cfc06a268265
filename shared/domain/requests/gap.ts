import type { Indicator } from '../indicator';

/** A figure that is held: whose it is, those under whom it is to be found, and the period it was given in; `rank` 0 is the request's own. */
export type HeldFigure = {
  readonly indicator: string;
  readonly agency: string;
  readonly holders: readonly string[];
  readonly rank: number;
  readonly periodId: number;
};

/** One indicator that is asked and one agency that supplies it, with what is held. */
export type GapLine<Held> = {
  readonly indicator: Indicator;
  /** Null where the plan says of nobody that they supply it, or for figures of somebody who does not. */
  readonly supplier: string | null;
  readonly held: readonly Held[];
  /** Those of whose part nothing is held while another part is: what is held is not the whole. */
  readonly lacking: readonly string[];
};

/** The agencies whose figures of a period make up what a supplier would give of an indicator: itself, and those it took over from. */
export type PartsOf = (indicator: string, supplier: string, periodId: number) => readonly string[];

/**
 * What is held and what is missing of each indicator that a request asks, supplier by supplier. Rates are computed and asked of nobody. A
 * figure of somebody who does not supply the indicator has a line of its own, so that it is seen; one that stands for several
 * (after a split nobody divides it) is held by each of them. After a merger the figures of all predecessors are the whole, and
 * those of some are not.
 */
export function gapLines<Held extends HeldFigure>(
  asked: readonly Indicator[],
  figures: readonly Held[],
  partsOf: PartsOf,
): ReadonlyArray<GapLine<Held>> {
  const byIndicator = new Map<string, Held[]>();
  for (const figure of figures) {
    const known = byIndicator.get(figure.indicator);
    if (known) known.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  return asked
    .filter(({ aggregation }) => aggregation !== 'derived')
    .flatMap((indicator): ReadonlyArray<GapLine<Held>> => {
      const all = byIndicator.get(indicator.code) ?? [];
      const suppliers = new Set(indicator.suppliers);
      const lines = indicator.suppliers.map((supplier) => {
        const held = all.filter(({ holders }) => holders.includes(supplier));
        return { indicator, supplier, held, lacking: lackingIn(held, indicator.code, supplier, partsOf) };
      });
      const others = all.filter(({ holders }) => !holders.some((holder) => suppliers.has(holder)));
      if (others.length > 0 || lines.length === 0)
        return [...lines, { indicator, supplier: null, held: others, lacking: [] }];
      return lines;
    });
}

/** What was given to the request itself is the whole; what is taken over is, with the parts of all. */
function lackingIn(
  held: readonly HeldFigure[],
  indicator: string,
  supplier: string,
  partsOf: PartsOf,
): readonly string[] {
  if (held.some(({ rank }) => rank === 0)) return [];
  const given = new Set(held.map(({ agency }) => agency));
  const periods = new Set(held.map(({ periodId }) => periodId));
  const parts = new Set([...periods].flatMap((period) => partsOf(indicator, supplier, period)));
  return [...parts].filter((agency) => !given.has(agency));
}

/** By agency, the indicators of which it has to be asked; `''` for those that nobody supplies and nobody gave. */
export function askedOf(lines: ReadonlyArray<GapLine<unknown>>): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const { indicator, supplier, held, lacking } of lines) {
    if (held.length > 0 && lacking.length === 0) continue;
    const known = asked.get(supplier ?? '');
    if (known) known.push(indicator.code);
    else asked.set(supplier ?? '', [indicator.code]);
  }
  return asked;
}
