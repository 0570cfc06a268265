import { useEffect } from 'react';
import { RuleSettings } from '../../../shared/domain/deadlines/rule-settings';
import { useRulePreview } from '../../stores/deadline-rules-preview';
import { movesText as text } from '../../text/holidays-moves';
import { ProblemBox } from '../problem-box';
import { HolidayMoves } from './holidays-moves';

type RulePreviewProps = { readonly rule: string; readonly settings: RuleSettings | null };

/** Waits for the end of a word before it asks, in milliseconds. */
const pause = 250;

/** What the settings in the form would move; nothing while they are not whole or are as before. */
export function RulePreview({ rule, settings }: RulePreviewProps) {
  const moves = useRulePreview((state) => state.moves);
  const key = JSON.stringify(settings);
  useEffect(() => {
    const { look } = useRulePreview.getState();
    const asked = RuleSettings.nullable().parse(JSON.parse(key));
    const timer = setTimeout(() => void look(rule, asked), asked === null ? 0 : pause);
    return () => clearTimeout(timer);
  }, [rule, key]);
  useEffect(() => () => void useRulePreview.getState().look(rule, null), [rule]);
  if (moves === null) return null;
  if (moves.status === 'loading') return <p className="muted">{text.checking}</p>;
  if (moves.status === 'failed') {
    return moves.problem.code === 'nothing_changed' ? null : <ProblemBox problem={moves.problem} />;
  }
  return (
    <div role="status" className="holidays-preview">
      {moves.value.length === 0 ? (
        <p>{text.wouldNot}</p>
      ) : (
        <>
          <h4>{text.would}</h4>
          <HolidayMoves moves={moves.value} />
        </>
      )}
      <p className="muted small">{text.open}</p>
    </div>
  );
}
