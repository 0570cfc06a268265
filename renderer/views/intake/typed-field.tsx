import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import type { Indicator } from '../../../shared/domain/indicator';
import { typedAnswer } from '../../model/intake-typed';
import { questionText, typedProblemWords } from '../../text/intake-questions';

type TypedFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly indicator: Indicator;
  readonly onAnswer: (answer: string) => void;
  readonly onLeave: () => void;
};

/** Another number than the readings say, under the rules of cells. Enter answers, Esc goes back to the readings. */
export function TypedField({ ref, indicator, onAnswer, onLeave }: TypedFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isTold, setTold] = useState(false);
  const typed = typedAnswer(text, indicator);
  const problem = isTold && !typed.ok ? typedProblemWords(typed.problem, indicator.unit) : null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.repeat) {
      if (typed.ok) onAnswer(typed.value);
      else setTold(true);
    } else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <div className="free-answer">
      <label htmlFor={id}>
        <kbd>F2</kbd> {questionText.takeFree.value}
      </label>
      <input
        ref={ref}
        id={id}
        className="text-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={questionText.freeHint.value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setTold(false);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-problem`} className="tone-bad small" role="status">
        {problem}
      </p>
    </div>
  );
}
