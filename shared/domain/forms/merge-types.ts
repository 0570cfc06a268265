import { groupBy } from '../../kit/group-by';
import { addAmounts } from '../amount';
import type { StatutoryTotal, TypeTotal } from './statutory-consolidation';
import { placeOf } from './statutory-totals';

/** Types whose codes differ only in leading zeros are one, since spreadsheets eat them. */
export function mergeTypes(types: readonly TypeTotal[]): readonly TypeTotal[] {
  const groups = groupBy(types, ({ typeCode }) => typeCode?.replace(/^0+(?=.)/, '') ?? null);
  return [...groups.values()].flatMap((group): TypeTotal[] => {
    const [first] = group;
    if (!first) return [];
    const merged = groupBy(
      group.flatMap(({ totals }) => totals),
      placeOf,
    );
    return [
      {
        ...first,
        typeName: group.find(({ typeName }) => typeName !== null)?.typeName ?? null,
        reports: group.reduce((sum, { reports }) => sum + reports, 0),
        nil: group.reduce((sum, { nil }) => sum + nil, 0),
        totals: [...merged.values()].map((same) => same.reduce(addTotals)),
      },
    ];
  });
}

function addTotals(left: StatutoryTotal, right: StatutoryTotal): StatutoryTotal {
  return {
    ...left,
    sum: addAmounts(left.sum, right.sum),
    amountCount: left.amountCount + right.amountCount,
    nilCount: left.nilCount + right.nilCount,
  };
}
