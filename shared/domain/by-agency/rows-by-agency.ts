import {
  type CellSide,
  cellOf,
  comparableSide,
  currentSide,
  nothingBefore,
  quotientSide,
} from '../agency-cells';
import type { ByAgency } from '../by-agency';
import type { Indicator } from '../indicator';
import type { ByAgencyInput } from './by-agency-input';
import type { PeriodFigures } from './period-figures';
import type { Place, Places } from './places';

type Sides = { readonly now: CellSide; readonly before: CellSide };
type Placed = ByAgencyInput['agencies'][number] & { readonly places: ReadonlyMap<string, Place> };

/** The rows of some agencies, each where its place is. Throws `RangeError` where a sum leaves the safe integers. */
export function rowsByAgency(
  agencies: ByAgencyInput['agencies'],
  { indicators, parts, current, previous }: ByAgencyInput,
  places: Places,
): ByAgency['rows'] {
  const counted = new Map(
    [...indicators, ...parts]
      .filter(({ aggregation }) => aggregation !== 'derived')
      .map((indicator) => [indicator.code, indicator]),
  );
  const placed = agencies.map((agency): Placed => {
    const own = [...places.indicatorsOf(agency.code)].filter((code) => counted.has(code));
    return { ...agency, places: new Map(own.map((code) => [code, places.placeOf(agency.code, code)])) };
  });
  const all = placed.flatMap((one) => [...one.places.values()]);
  const now = givenIn(
    current,
    all.map(({ of }) => of),
  );
  const before =
    previous &&
    givenIn(
      previous,
      all.map((place) => place.before ?? []),
    );

  const sidesOf = ({ code: agency, places: own }: Placed, code: string): Sides | undefined => {
    const indicator = counted.get(code);
    const place = own.get(code);
    if (!indicator || !place) return undefined;
    const { of, before: origins, incomplete } = place;
    return {
      now: currentSide(indicator, of, now(code)),
      before: before ? comparableSide(indicator, agency, origins, incomplete, before(code)) : nothingBefore,
    };
  };
  return placed.map((one) => ({
    ...{ agency: one.code, name: one.name, kind: one.kind },
    cells: indicators.flatMap((indicator) => {
      const sides = indicator.quotient ? rateSides(one, indicator) : sidesOf(one, indicator.code);
      return sides ? [cellOf(indicator, sides.now, sides.before)] : [];
    }),
  }));

  function rateSides(one: Placed, indicator: Indicator): Sides | undefined {
    const { numerator = '', denominator = '' } = indicator.quotient ?? {};
    const [over, under] = [sidesOf(one, numerator), sidesOf(one, denominator)];
    if (!over || !under) return undefined;
    const part = (code: string, side: CellSide) => ({ side, decimals: counted.get(code)?.decimals ?? 0 });
    const quotientOf = (which: keyof Sides) =>
      quotientSide(indicator, part(numerator, over[which]), part(denominator, under[which]));
    return { now: quotientOf('now'), before: quotientOf('before') };
  }
}

/** The readings of some agencies in a period, by indicator. */
function givenIn({ readingsOf, reported }: PeriodFigures, agencies: ReadonlyArray<readonly string[]>) {
  const readings = readingsOf([...new Set(agencies.flat())]);
  return (indicator: string) => ({ readings: readings.get(indicator) ?? new Map(), reported });
}
