import { useId, useState } from 'react';

type TypedAnswerProps = {
  readonly label: string;
  /** What stands in the field before anybody types. */
  readonly value: string;
  readonly hideLabel?: boolean;
  /** Called when the field is left or Enter is pressed, and only with other words than before. */
  readonly onAnswer: (value: string) => void;
};

/** A field whose words become an answer as soon as they are finished. */
export function TypedAnswer({ label, value, hideLabel = false, onAnswer }: TypedAnswerProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed !== null && typed.trim() !== value) onAnswer(typed.trim());
    setTyped(null);
  };
  return (
    <>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="text-field"
        type="text"
        autoComplete="off"
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
    </>
  );
}
