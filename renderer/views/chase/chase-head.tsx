import { formatNumber } from '../../../shared/domain/format-vietnamese';
import { waitingDrafts } from '../../model/chase-drafts';
import { isChased, isLate } from '../../model/chase-ladder';
import { Button } from '../../parts/button';
import { ChoiceSwitch } from '../../parts/choice-switch';
import { useChase } from '../../stores/chase';
import { readyValue } from '../../stores/loadable';
import { chaseFilters, chaseText as text } from '../../text/chase';

/** Which agencies are shown, how many are marked, and what can be done for them. */
export function ChaseHead() {
  const filter = useChase((state) => state.filter);
  const board = useChase((state) => readyValue(state.board));
  const marks = useChase((state) => state.marks);
  const { show, setSide, toggleMarks, clearMarks } = useChase.getState();
  const rows = board?.rows ?? [];
  const late = rows.filter(({ cells }) => cells.some((cell) => isLate(cell) && isChased(cell)));
  const drafts = waitingDrafts(rows, marks);
  return (
    <header className="screen-head">
      <h1>{text.title}</h1>
      <ChoiceSwitch
        label={text.filter}
        choices={(['late', 'next_due', 'all'] as const).map((value) => ({
          value,
          text: chaseFilters[value],
        }))}
        chosen={filter}
        onChoose={(value) => void show(value)}
      />
      <div className="actions">
        {marks.size > 0 ? (
          <>
            <b>
              {formatNumber(marks.size, 0)} {text.marked}
            </b>
            <Button kind="quiet" keys="Esc" onClick={clearMarks}>
              {text.unmark}
            </Button>
          </>
        ) : (
          <Button
            disabled={late.length === 0}
            onClick={() =>
              toggleMarks(
                late.map(({ agency }) => agency),
                true,
              )
            }
          >
            {text.markAllLate} ({formatNumber(late.length, 0)})
          </Button>
        )}
        {drafts.length > 0 ? (
          <Button onClick={() => setSide('sent')}>
            {text.recordSent} ({formatNumber(drafts.length, 0)})
          </Button>
        ) : null}
        <Button kind="primary" keys={text.draftKeys} onClick={() => setSide('draft')}>
          {text.draft}
        </Button>
        <Button kind="quiet" onClick={() => setSide('settings')}>
          {text.settings}
        </Button>
      </div>
    </header>
  );
}
