import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { ChaseGroup } from '../../model/chase-board';
import { RovingButton } from '../../parts/roving-button';
import type { TableRowFrame } from '../../parts/virtual-table';
import { groupWords, chaseText as text } from '../../text/chase';
import { groupNames } from '../../text/reception';

type GroupLineProps = {
  readonly group: ChaseGroup;
  readonly isFolded: boolean;
  readonly frame: TableRowFrame;
  readonly onToggle: () => void;
};

/** The heading of a group, which folds it; it keeps saying how many are late and how many have a step due. */
export function ChaseGroupLine({
  group: { group, rows, counts },
  isFolded,
  frame,
  onToggle,
}: GroupLineProps) {
  return (
    <tr {...frame} className="group-row">
      <th scope="row" colSpan={2}>
        <RovingButton
          className="cell-button"
          aria-expanded={!isFolded}
          title={isFolded ? text.unfold : text.fold}
          onClick={onToggle}
        >
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span> {groupNames[group]} (
          {formatNumber(rows.length, 0)})
        </RovingButton>
      </th>
      {counts.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a count is its column.
        <th key={index}>{groupWords(count)}</th>
      ))}
    </tr>
  );
}
