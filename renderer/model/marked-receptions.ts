import type { ViewedReception } from '../../shared/contract/reception';

/** What the marked agencies have to report in a period, in its order; a report stands under whoever has taken it over, where it is so shown. */
export function markedReceptions(
  receptions: readonly ViewedReception[],
  marks: ReadonlySet<string>,
): readonly ViewedReception[] {
  return receptions.filter(({ agency, under }) => marks.has(under?.agency ?? agency));
}
