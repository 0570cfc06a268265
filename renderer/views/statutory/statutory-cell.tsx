import type { StatutoryCell } from '../../../shared/domain/forms/statutory-consolidation';
import { RovingButton } from '../../parts/roving-button';
import { useStatutory } from '../../stores/statutory';
import { cellHint, shownStatutoryCell, statutoryTraceLabel } from '../../text/statutory';
import { StatutoryFigureText } from './statutory-figure-text';

type StatutoryCellButtonProps = {
  readonly row: string;
  readonly labelKey: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly decimals: number;
  readonly cell: StatutoryCell;
};

/** A total of the form that opens its sources. */
export function StatutoryCellButton(props: StatutoryCellButtonProps) {
  const { row, labelKey, rowLabel, columnLabel, decimals, cell } = props;
  const { column } = cell;
  const open = useStatutory((state) => state.open);
  const isOpen = useStatutory(
    ({ opened }) => opened?.row === row && opened.labelKey === labelKey && opened.column === column,
  );
  const figure = shownStatutoryCell(cell, decimals);
  return (
    <td className="number">
      <RovingButton
        className="cell-button"
        aria-pressed={isOpen}
        aria-label={statutoryTraceLabel(rowLabel, columnLabel, figure.text)}
        title={cellHint(cell)}
        onClick={() => void open({ row, labelKey, column })}
      >
        <StatutoryFigureText figure={figure} />
      </RovingButton>
    </td>
  );
}
