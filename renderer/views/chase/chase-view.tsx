import { useEffect } from 'react';
import { boardColumns } from '../../model/chase-board';
import { Button } from '../../parts/button';
import { useMedia } from '../../parts/use-media';
import { useChase } from '../../stores/chase';
import { followChase } from '../../stores/chase-follow';
import { useChaseOpened } from '../../stores/chase-opened';
import { type Problem, readyValue } from '../../stores/loadable';
import { usePeriod } from '../../stores/period';
import { columnsWords, chaseText as text } from '../../text/chase';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import './chase.css';
import { ChaseDeedLine } from './chase-deed-line';
import { ChaseHead } from './chase-head';
import { ChasePanel } from './chase-panel';
import { ChaseTable } from './chase-table';
import { DraftSide } from './draft-side';
import { SentSide } from './sent-side';
import { SettingsSide } from './settings-side';
import { useChaseKeys } from './use-chase-keys';

/** Đôn đốc: who owes a report, what was sent when and by whom, and the letters of the next step. */
export function ChaseView() {
  const board = useChase((state) => state.board);
  const side = useChase((state) => state.side);
  const place = useChaseOpened((state) => state.place);
  const chosen = usePeriod((state) => state.chosen);
  const isNarrow = useMedia('(max-width: 1180px)');
  const isWide = useMedia('(min-width: 1700px)');
  useEffect(followChase, []);
  useChaseKeys();
  const value = readyValue(board);
  const isBeside = place !== null || side !== null;
  const most = isWide ? (isBeside ? 3 : 4) : isNarrow || isBeside ? 2 : 3;
  const columns = value
    ? boardColumns(value.periods, chosen, side === null ? (place?.period ?? null) : null, most)
    : [];

  return (
    <div className="screen" data-screen="chase">
      <ChaseHead />
      <ChaseDeedLine />
      <div className="with-panel">
        {board.status === 'failed' ? <BoardFailure problem={board.problem} /> : null}
        {board.status === 'loading' ? <LoadingLine /> : null}
        {value ? <ChaseTable board={value} columns={columns} chosen={chosen} /> : null}
        {side === 'draft' && value ? <DraftSide /> : null}
        {side === 'sent' && value ? <SentSide /> : null}
        {side === 'settings' ? <SettingsSide /> : null}
        {side === null && place ? <ChasePanel key={`${place.agency} ${place.period}`} place={place} /> : null}
      </div>
      <p className="legend">
        <span className="chase-keys">{text.keys}</span>
        {value && value.periods.length > columns.length ? (
          <span className="muted">{columnsWords(columns.length, value.periods.length)}</span>
        ) : null}
      </p>
    </div>
  );
}

/** Why there is no board, and another try. */
function BoardFailure({ problem }: { readonly problem: Problem }) {
  const { load } = useChase.getState();
  return (
    <div className="chase-empty">
      <ProblemBox
        problem={problem}
        actions={<Button onClick={() => void load()}>{shellText.retry}</Button>}
      />
    </div>
  );
}
