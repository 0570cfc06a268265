import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Indicator } from '../../../../shared/domain/indicator';
import type { Span } from '../../../../shared/domain/lineage/span';
import { existsOn, type Supply, suppliersOn } from '../../../../shared/domain/lineage/supply';
import type { Known } from '../../../../shared/intake/validate';

type Supplied = Map<string, Set<string>>;

/** Who supplies what: at any time, and in each period where it was something else. */
export function suppliedByPeriod(
  indicators: readonly Indicator[],
  supply: Supply,
  periodDays: ReadonlyMap<string, CalendarDate>,
): Pick<Known, 'supplied' | 'suppliedIn'> {
  const codes = indicators.map(({ code }) => code);
  const supplied: Supplied = new Map();
  for (const { code, suppliers } of indicators) for (const agency of suppliers) add(supplied, agency, code);
  // Where nothing ever changed, one day is like another.
  const days = [...periodDays.values()];
  const different = isDated(supply) ? new Set(days) : new Set(days.slice(0, 1));
  const byDay = new Map([...different].map((day) => [day, suppliedOn(codes, supply, day)]));
  for (const onDay of byDay.values()) {
    for (const [agency, own] of onDay) for (const code of own) add(supplied, agency, code);
  }
  const suppliedIn = [...periodDays].map(([period, day]) => {
    const onDay = byDay.get(day) ?? supplied;
    const differing = [...supplied].flatMap(([agency, all]): Array<[string, ReadonlySet<string>]> => {
      const own = onDay.get(agency) ?? new Set<string>();
      return own.size === all.size || !existsOn(supply, agency, day) ? [] : [[agency, own]];
    });
    return [period, new Map(differing)] as const;
  });
  return { supplied, suppliedIn: new Map(suppliedIn.filter(([, differing]) => differing.size > 0)) };
}

function suppliedOn(codes: readonly string[], supply: Supply, day: CalendarDate): Supplied {
  const supplied: Supplied = new Map();
  for (const code of codes) for (const agency of suppliersOn(supply, code, day)) add(supplied, agency, code);
  return supplied;
}

function isDated({ suppliers, rosters, lives }: Supply): boolean {
  const hasEnd = ({ from, to }: Span) => from !== null || to !== null;
  return [...suppliers.values(), ...rosters.values(), [...lives.values()]].some((all) => all.some(hasEnd));
}

function add(supplied: Supplied, agency: string, code: string): void {
  const codes = supplied.get(agency);
  if (codes) codes.add(code);
  else supplied.set(agency, new Set([code]));
}
