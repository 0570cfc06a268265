import type { BindingEffect, GroupEffect } from '../domain/agencies/event-preview';
import { noUnits, type StateCounts, unitsIn } from '../domain/duties/state-counts';
import { formatNumber } from '../domain/format-vietnamese';
import { groupBy } from '../kit/group-by';
import { dutyStateWord } from './duty-state';

/** Of each agency that hands duties over, how many, and where it stands with them. */
export function handedOverWords(bindings: readonly BindingEffect[]): readonly string[] {
  const duties = groupBy(
    bindings.filter(({ about }) => about === 'duty'),
    ({ from }) => from,
  );
  return [...duties].map(([from, given]) => {
    const counts = { ...noUnits };
    for (const { state } of given) if (state !== undefined) counts[state] += 1;
    const standing = stateCountsWords(counts);
    return `${from} bàn giao ${given.length} nhiệm vụ${standing === '' ? '' : `: ${standing}`}`;
  });
}

/** `2 đã hoàn thành, 1 đang thực hiện, 3 chưa thực hiện`; what is not there is left out. */
function stateCountsWords(counts: StateCounts): string {
  return (['done', 'in_progress', 'not_started', 'extended', 'overdue', 'withdrawn'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatNumber(counts[state], 0)} ${dutyStateWord(state, false)}`)
    .join(', ');
}

/** What a group is bound to, its size before and after, and where its members stand. */
export function groupEffectWords(effect: GroupEffect): string {
  const { group, name, duties, rules, indicators, membersBefore, membersAfter, states } = effect;
  const units = unitsIn(states);
  const standing =
    units === 0 ? '' : `; ${formatNumber(units, 0)} phần việc đến nay: ${stateCountsWords(states)}`;
  return `${name} (${group}): ${membersBefore} → ${membersAfter} thành viên; ${duties} nhiệm vụ, ${rules} chế độ báo cáo, ${indicators} chỉ tiêu theo danh sách${standing}`;
}
