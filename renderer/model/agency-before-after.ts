import type { AgencyEffect, EventPreview, NamedAgency } from '../../shared/domain/agencies/event-preview';

/** Who there is until the day before, and who there is from the day on. Either side may be empty. */
export type BeforeAfter = {
  readonly key: string;
  readonly before: readonly NamedAgency[];
  readonly after: readonly NamedAgency[];
  /** Only the place in a group changes. */
  readonly onlyGroup: boolean;
};

/**
 * What becomes of agencies as two columns: one row for each new agency with those it was formed of, for each that is renamed, and
 * for those that end without a new one after them.
 */
export function beforeAfter({ agencies }: Pick<EventPreview, 'agencies'>): readonly BeforeAfter[] {
  const of = (change: AgencyEffect['change']) => agencies.filter((one) => one.change === change);
  const begins = of('begins');
  const isNew = new Set(begins.map(({ code }) => code));
  const changed = new Set(agencies.flatMap((one) => (isStep(one) ? [one.code] : [])));
  const named = ({ code, name }: NamedAgency): NamedAgency => ({ code, name });
  const row = (
    effect: AgencyEffect,
    before: readonly NamedAgency[],
    after: readonly NamedAgency[],
  ): BeforeAfter => ({
    ...{ key: `${effect.change} ${effect.code} ${effect.group ?? ''}`, before, after },
    onlyGroup: !isStep(effect),
  });
  return [
    ...of('renamed').map((one) => row(one, [{ code: one.code, name: one.before ?? one.name }], [named(one)])),
    ...begins.map((one) => row(one, one.predecessors.map(named), [named(one)])),
    ...of('ends').flatMap((one) => {
      const old = one.successors.filter(({ code }) => !isNew.has(code));
      return one.successors.length > 0 && old.length === 0 ? [] : [row(one, [named(one)], old.map(named))];
    }),
    ...of('leaves').flatMap((one) => (changed.has(one.code) ? [] : [row(one, [named(one)], [])])),
    ...of('joins').flatMap((one) => (changed.has(one.code) ? [] : [row(one, [], [named(one)])])),
  ];
}

/** Something becomes of the agency itself, and not only of its place in a group. */
function isStep({ change }: AgencyEffect): boolean {
  return change === 'begins' || change === 'ends' || change === 'renamed';
}
