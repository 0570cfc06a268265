import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Lineage, Succession } from '../../../shared/domain/lineage/lineage';
import type { Span } from '../../../shared/domain/lineage/span';
import { groupBy } from '../../../shared/kit/group-by';

export const day = (text: string) => CalendarDate.parse(text);

/** A span from a text such as `..2025-02-28`, `2025-03-01..` or `..`. */
export function span(text: string): Span {
  const [from = '', to = ''] = text.split('..');
  return { from: from === '' ? null : day(from), to: to === '' ? null : day(to) };
}

/** What a test says of agencies: lives, who supplies what, groups, and what became of whom. */
export type Told = {
  /** `A` or `A 2025-03-01..` */
  readonly agencies: readonly string[];
  /** `X: A ..2025-02-28, B 2025-03-01..` by indicator. */
  readonly supplied?: Readonly<Record<string, readonly string[]>>;
  /** Members by group. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** `2025-03-01 merge A > B`; nothing after the arrow where it was dissolved. */
  readonly events?: readonly string[];
};

/** The lineage that a test tells in words. */
export function lineageOf({ agencies, supplied = {}, groups = {}, events = [] }: Told): Lineage {
  const dated = (text: string) => {
    const [agency = '', days = '..'] = text.split(' ');
    return { agency, ...span(days) };
  };
  const successions = events.map((text, order): Succession => {
    const [on = '', kind = '', from = '', , to] = text.split(' ');
    return { from, to: to ?? null, kind: kind as Succession['kind'], on: day(on), order };
  });
  const members = Object.entries(groups).flatMap(([group, all]) =>
    all.map((text) => ({ group, ...dated(text) })),
  );
  return {
    lives: new Map(agencies.map((text) => [dated(text).agency, dated(text)])),
    suppliers: new Map(Object.entries(supplied).map(([code, all]) => [code, all.map(dated)])),
    rosters: new Map(Object.entries(groups).map(([group, all]) => [group, all.map(dated)])),
    groups: groupBy(members, ({ agency }) => agency),
    successions: groupBy(
      successions.toSorted((left, right) => left.on.localeCompare(right.on)),
      ({ from }) => from,
    ),
  };
}

/** Who supplies the indicator X-1. */
export const X = (...suppliers: readonly string[]) => ({ 'X-1': suppliers });
/** A and B became C on 1/3/2025. */
export const merge: Told = {
  agencies: ['A ..2025-02-28', 'B ..2025-02-28', 'C 2025-03-01..'],
  supplied: X('A ..2025-02-28', 'B ..2025-02-28', 'C 2025-03-01..'),
  events: ['2025-03-01 merge A > C', '2025-03-01 merge B > C'],
};
/** C took A in. */
export const absorbed: Told = {
  agencies: ['A ..2025-02-28', 'C'],
  supplied: X('A ..2025-02-28', 'C'),
  events: ['2025-03-01 merge A > C'],
};
/** A became B and C; `takers` supply its figure from then on. */
export const split = (...takers: readonly string[]): Told => ({
  agencies: ['A ..2025-02-28', 'B 2025-03-01..', 'C 2025-03-01..'],
  supplied: X('A ..2025-02-28', ...takers),
  events: ['2025-03-01 split A > B', '2025-03-01 split A > C'],
});
