import { useEffect, useRef } from 'react';
import { movesOf } from '../../model/holidays-deed';
import { Button } from '../../parts/button';
import { useHolidayDeed } from '../../stores/holidays-deed';
import { holidayDeedWords, holidaysText as text } from '../../text/holidays';
import { movedCountWords } from '../../text/holidays-moves';
import { HolidayMoves } from './holidays-moves';

/** What was recorded last, which deadlines it moved and why, and the way back. */
export function HolidayDeedLine() {
  const last = useHolidayDeed((state) => state.last);
  const { takeBack, canTakeBack, dismiss } = useHolidayDeed.getState();
  const line = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with the deed; whoever works by keys goes on from here.
  useEffect(() => {
    if (last && document.activeElement === document.body) line.current?.querySelector('button')?.focus();
  }, [last]);
  const moves = last ? (last.undone ?? movesOf(last.deed)) : [];
  return (
    <div role="status" className="holidays-deed" ref={line}>
      {last ? (
        <>
          <div className="actions">
            <span>
              {last.undone === null
                ? holidayDeedWords(last.deed)
                : `${text.undo}: ${holidayDeedWords(last.deed)}. Nay ${movedCountWords(last.undone.length)}`}
            </span>
            {last.undone === null && canTakeBack() ? (
              <Button keys={text.undoKeys} onClick={() => void takeBack()}>
                {text.undo}
              </Button>
            ) : null}
            <Button kind="quiet" onClick={dismiss}>
              {text.dismiss}
            </Button>
          </div>
          {moves.length === 0 ? null : <HolidayMoves moves={moves} />}
        </>
      ) : null}
    </div>
  );
}
