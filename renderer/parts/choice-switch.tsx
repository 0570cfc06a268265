import { useId } from 'react';

type ChoiceSwitchProps<Value extends string> = {
  /** What is chosen, for those who do not see the choices side by side. */
  readonly label: string;
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly text: string }>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** A few choices side by side, one of which holds. One stop for Tab; arrows go from choice to choice. */
export function ChoiceSwitch<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceSwitchProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice-switch">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
