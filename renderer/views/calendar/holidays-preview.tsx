import { useEffect } from 'react';
import { HolidayChange } from '../../../shared/contract/holidays';
import type { DateMove } from '../../../shared/domain/deadlines/deadline';
import { useHolidayPreview } from '../../stores/holidays-preview';
import { movesText as text } from '../../text/holidays-moves';
import { ProblemBox } from '../problem-box';
import { HolidayMoves } from './holidays-moves';

/** Waits for the end of a word before it asks, in milliseconds. */
const pause = 250;

/** What writing what the form says would move; nothing while the form is not filled. */
export function HolidayPreview({ changes }: { readonly changes: readonly HolidayChange[] | null }) {
  const moves = useHolidayPreview((state) => state.moves);
  const key = JSON.stringify(changes);
  useEffect(() => {
    const { look } = useHolidayPreview.getState();
    const asked = HolidayChange.array().nullable().parse(JSON.parse(key));
    const timer = setTimeout(() => void look(asked), asked === null ? 0 : pause);
    return () => clearTimeout(timer);
  }, [key]);
  useEffect(() => () => void useHolidayPreview.getState().look(null), []);
  if (moves === null) return null;
  if (moves.status === 'loading') return <p className="muted">{text.checking}</p>;
  if (moves.status === 'failed') return <ProblemBox problem={moves.problem} />;
  const [first = [], ...rest] = moves.value;
  return (
    <div role="status" className="holidays-preview">
      <Moves moves={first} title={rest.length === 0 ? text.would : `${text.would}: ${text.dayOff}`} />
      {rest.map((own, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a swap have their places.
        <Moves key={index} moves={own} title={`${text.would}: ${text.madeUp}`} />
      ))}
      <p className="muted small">{text.open}</p>
    </div>
  );
}

function Moves({ moves, title }: { readonly moves: readonly DateMove[]; readonly title: string }) {
  if (moves.length === 0) return <p>{text.wouldNot}</p>;
  return (
    <>
      <h4>{title}</h4>
      <HolidayMoves moves={moves} />
    </>
  );
}
