import type { Indicator } from '../indicator';

/** A figure that is held, and those under whom it is to be found. */
export type HeldFigure = { readonly indicator: string; readonly holders: readonly string[] };

/** One indicator that is asked and one agency that supplies it, with what is held; nothing held is the gap. */
export type GapLine<Held> = {
  readonly indicator: Indicator;
  /** Null where the plan says of nobody that they supply it, or for figures of somebody who does not. */
  readonly supplier: string | null;
  readonly held: readonly Held[];
};

/**
 * What is held and what is missing of each indicator that a request asks, supplier by supplier. Rates are computed and asked of nobody. A
 * figure of somebody who does not supply the indicator has a line of its own, so that it is seen; one that stands for several
 * (after a split nobody divides it) is held by each of them.
 */
export function gapLines<Held extends HeldFigure>(
  asked: readonly Indicator[],
  figures: readonly Held[],
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
      const held = byIndicator.get(indicator.code) ?? [];
      const suppliers = new Set(indicator.suppliers);
      const lines = indicator.suppliers.map((supplier) => ({
        indicator,
        supplier,
        held: held.filter(({ holders }) => holders.includes(supplier)),
      }));
      const others = held.filter(({ holders }) => !holders.some((holder) => suppliers.has(holder)));
      if (others.length > 0 || lines.length === 0)
        return [...lines, { indicator, supplier: null, held: others }];
      return lines;
    });
}

/** By agency, the indicators of which it has to be asked; `''` for those that nobody supplies and nobody gave. */
export function askedOf(lines: ReadonlyArray<GapLine<unknown>>): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const { indicator, supplier, held } of lines) {
    if (held.length > 0) continue;
    const known = asked.get(supplier ?? '');
    if (known) known.push(indicator.code);
    else asked.set(supplier ?? '', [indicator.code]);
  }
  return asked;
}
