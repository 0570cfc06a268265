import type { CalendarDate } from '../calendar-date';
import type { AgencyView } from '../lineage/agency-view';
import { bindingDay } from '../lineage/binding-day';
import type { Lineage } from '../lineage/lineage';
import { concernsIn } from './concerns';
import { type Followed, followed, receivedBy } from './followed';
import { type Codes, fromPairs } from './from-pairs';
import type { PeriodFigures } from './period-figures';

/** Whose figures of one indicator stand under an agency: its own first, then others' in the order of the register. */
export type Place = {
  readonly of: readonly string[];
  /** Of the period compared with; null where it compares with nobody's. */
  readonly before: readonly string[] | null;
  /** It took over an unknown part of somebody's figure, so that `before` is not all. */
  readonly incomplete: boolean;
};

/** Who stands where in a table by agency. */
export type Places = {
  /** The indicators of which an agency has a place; agencies that are alike share one set. */
  readonly indicatorsOf: (agency: string) => Codes;
  readonly placeOf: (agency: string, indicator: string) => Place;
  /** By indicator, those whose figure of the period compared with compares with nobody's. */
  readonly left: ReadonlyMap<string, Codes>;
};

/** What the places are worked out from; `agencies` is everybody in the order of the register. */
export type PlacesInput = {
  readonly view: AgencyView;
  readonly today: CalendarDate;
  readonly current: PeriodFigures;
  readonly previous: PeriodFigures | null;
  readonly lineage: Lineage;
  readonly agencies: readonly string[];
};

const nothing: Codes = new Set();
const nowhere: Followed = new Map();

/**
 * Finds whose figures stand under whom, with agencies as they were then or gathered under those of today. Only those to whom
 * something ever happened are followed through it; everybody else stands under themselves.
 */
export function agencyPlaces({ view, today, current, previous, lineage, agencies }: PlacesInput): Places {
  const day = bindingDay(current.period);
  const until = view === 'then' || today < day ? day : today;
  const changed = agencies.filter((agency) => lineage.successions.has(agency));
  const isChanged = new Set(changed);
  const now = concernsIn(current, lineage);
  const earlier = previous ? concernsIn(previous, lineage) : () => nothing;
  const gave = (figures: PeriodFigures | null, agency: string, indicator: string) =>
    figures?.given.get(agency)?.has(indicator) ?? false;
  // As things were then, one that reports for both periods itself compares with itself.
  const isStill = (agency: string, indicator: string) => view === 'then' && gave(current, agency, indicator);

  const gatheredNow =
    view === 'then' ? nowhere : followed(lineage, changed, (one) => [...now(one)], { after: day, until });
  const origins = previous
    ? followed(lineage, changed, (one) => [...earlier(one)].filter((indicator) => !isStill(one, indicator)), {
        after: bindingDay(previous.period),
        until,
      })
    : nowhere;

  const received = receivedBy(gatheredNow);
  const together = fromPairs((own, taken) => new Set([...own, ...taken]));
  const isFollowed = (agency: string) => view === 'now' && isChanged.has(agency);
  const indicatorsOf = (agency: string) => {
    const own = isFollowed(agency) ? nothing : now(agency);
    const taken = received.get(agency);
    return taken ? together(own, taken) : own;
  };

  return {
    indicatorsOf,
    placeOf(agency, indicator) {
      const { under, left } = gatheredNow.get(indicator) ?? {};
      const isItself = isFollowed(agency) ? left?.includes(agency) : now(agency).has(indicator);
      const isOwn = earlier(agency).has(indicator) && (!isChanged.has(agency) || isStill(agency, indicator));
      const before = [...(isOwn ? [agency] : []), ...(origins.get(indicator)?.under.get(agency) ?? [])];
      return {
        of: [...(isItself ? [agency] : []), ...(under?.get(agency) ?? [])],
        before: before.length === 0 ? null : before,
        incomplete: origins.get(indicator)?.incomplete.has(agency) ?? false,
      };
    },
    left: leftOver(),
  };

  function leftOver(): Places['left'] {
    const left = new Map<string, Set<string>>();
    const leave = (indicator: string, agency: string) => {
      if (gave(previous, agency, indicator))
        left.set(indicator, (left.get(indicator) ?? new Set()).add(agency));
    };
    for (const [indicator, { under, left: those }] of origins) {
      for (const agency of those) leave(indicator, agency);
      for (const [agency, from] of under) {
        if (!indicatorsOf(agency).has(indicator)) for (const one of from) leave(indicator, one);
      }
    }
    const without = fromPairs((given, placed) => new Set([...given].filter((code) => !placed.has(code))));
    for (const [agency, given] of previous?.given ?? []) {
      if (isChanged.has(agency)) continue;
      for (const indicator of without(given, indicatorsOf(agency))) leave(indicator, agency);
    }
    return left;
  }
}
