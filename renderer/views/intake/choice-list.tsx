import { type Ref, useId } from 'react';
import type { Choice } from '../../model/intake-choices';
import { questionText } from '../../text/intake-questions';

type ChoiceListProps = {
  readonly label?: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly choices: readonly Choice[];
  readonly marked: number;
  readonly onMark: (index: number) => void;
  readonly onTake: (index: number) => void;
};

/** The readings as numbered lines, one of them marked. A click marks, a second one takes. */
export function ChoiceList({
  ref,
  label = questionText.readings,
  choices,
  marked,
  onMark,
  onTake,
}: ChoiceListProps) {
  const id = useId();
  return (
    <div
      ref={ref}
      className="choices"
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${id}-${marked}`}
      tabIndex={0}
    >
      {choices.map(({ answer, text }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names its active line.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the step mark and take.
        <div
          key={answer ?? 'later'}
          id={`${id}-${index}`}
          className="choice"
          role="option"
          aria-selected={index === marked}
          onClick={() => (index === marked ? onTake(index) : onMark(index))}
        >
          <kbd>{index + 1}</kbd>
          <span className="breakable">{text}</span>
        </div>
      ))}
    </div>
  );
}
