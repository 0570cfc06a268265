import { Button } from '../../parts/button';
import { StateWord } from '../../parts/state-word';
import { planReadingText as text } from '../../text/plan-reading';

type AnswerStateProps = {
  readonly proposed: { readonly value: unknown; readonly sure: boolean; readonly answered: boolean };
  /** What the suggestion is about, for those who do not see the row. */
  readonly subject: string;
  readonly onTake: () => void;
};

/** Whether something is answered, surely known, or suggested and to be confirmed. */
export function AnswerState({ proposed: { value, sure, answered }, subject, onTake }: AnswerStateProps) {
  if (answered) return <StateWord sign="●" word={text.answered} tone="good" />;
  if (sure) return <StateWord sign="●" word={text.sure} tone="calm" />;
  return (
    <span className="answer-state">
      <StateWord sign="?" word={text.toConfirm} tone="warn" />
      {value === null ? null : (
        <Button kind="quiet" label={`${text.takeSuggestion}: ${subject}`} onClick={onTake}>
          {text.takeSuggestion}
        </Button>
      )}
    </span>
  );
}
