import type { ReceptionState } from '../../../shared/domain/reception';
import { assertNever } from '../../../shared/kit/assert-never';
import { isChased, isLate, ladderSteps } from '../../model/chase-ladder';
import { RovingButton } from '../../parts/roving-button';
import { StateWord, type Tone } from '../../parts/state-word';
import { type ChaseCell, type ChaseRow, useChase } from '../../stores/chase';
import { useChaseOpened } from '../../stores/chase-opened';
import { today } from '../../stores/today';
import { cellSpoken, cellState, overdueWords, chaseText as text } from '../../text/chase';
import { LadderLine } from './ladder-line';

type ChaseCellButtonProps = {
  readonly row: ChaseRow;
  readonly cell: ChaseCell;
  readonly isMarked: boolean;
};

/** Where one agency stands in one period and how far it was chased; opens its panel. */
export function ChaseCellButton({ row, cell, isMarked }: ChaseCellButtonProps) {
  const { agency } = row;
  const { period } = cell;
  const isOpen = useChaseOpened(({ place }) => place?.agency === agency && place.period === period);
  const steps = ladderSteps(cell, today());
  const { sign, word } = cellState(cell);
  const spoken = cellSpoken(row, cell, steps, today());
  return (
    <RovingButton
      className="cell-button"
      aria-pressed={isOpen}
      aria-label={isMarked ? `${spoken}, ${text.marked}` : spoken}
      onClick={() => {
        useChase.getState().setSide(null);
        void useChaseOpened.getState().open({ agency, period });
      }}
    >
      <StateWord sign={sign} word={word} tone={stateTone(cell)} />{' '}
      <span className="chase-overdue muted small">{overdueWords(cell, today())}</span>
      {isLate(cell) && !isChased(cell) ? (
        <span className="chase-note">{text.standing}</span>
      ) : (
        <LadderLine steps={steps} />
      )}
    </RovingButton>
  );
}

/** How a state weighs on this screen. */
export function stateTone(cell: { readonly state: ReceptionState; readonly overdue: number }): Tone {
  switch (cell.state) {
    case 'on-time':
      return 'good';
    case 'late':
    case 'returned':
      return 'warn';
    case 'missing':
      return isLate(cell) ? 'bad' : 'calm';
    case 'nil':
    case 'not-due':
    case 'due-soon':
    case 'extended':
      return 'calm';
    default:
      return assertNever(cell.state);
  }
}
