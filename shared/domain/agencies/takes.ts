import { z } from 'zod';
import { AgencyCode } from '../agency';

/** Who takes something over: the code of an agency, or nobody. */
export const Taker = z.union([AgencyCode, z.literal('nobody')]);
export type Taker = z.infer<typeof Taker>;

const takers = z.record(z.string().min(1).max(200), Taker).default({});

/**
 * Who takes over what an agency was bound to, by key: a duty is `plan:item/duty` (`cao-bang-2025:V.2/-1`), all duties of an item
 * `plan:item`, a rule `plan:rule`, an indicator its code, a group its code, the secretariat of a plan `plan:standing`. A duty of its
 * own goes before its item. In `groups`, `all` puts every successor into the group; in `standing` nobody is no answer. What is not
 * named is an open question.
 */
export const Takes = z.object({
  duties: takers,
  rules: takers,
  indicators: takers,
  groups: z.record(AgencyCode, z.union([Taker, z.literal('all')])).default({}),
  standing: takers,
});
export type Takes = z.infer<typeof Takes>;

/** All agencies that take something over. */
export function takersIn({ duties, rules, indicators, groups, standing }: Takes): ReadonlySet<string> {
  const named = [duties, rules, indicators, groups, standing].flatMap((one) => Object.values(one));
  return new Set(named.filter((taker) => taker !== 'nobody' && taker !== 'all'));
}

/** Nothing decided yet. */
export const noTakes: Takes = { duties: {}, rules: {}, indicators: {}, groups: {}, standing: {} };
