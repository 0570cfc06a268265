import { requestFormText as text } from '../../text/plan-requests';

type ChoicesProps = {
  readonly legend: string;
  readonly none: string;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Several of a list, kept in the order of the list. */
export function Choices({ legend, none, choices, chosen, onChange }: ChoicesProps) {
  const held = new Set(chosen);
  const toggle = (value: string) => {
    const next = new Set(held);
    if (!next.delete(value)) next.add(value);
    onChange(choices.flatMap((choice) => (next.has(choice.value) ? [choice.value] : [])));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.length === 0 ? <p className="muted">{none}</p> : null}
      <div className="plan-choices">
        {choices.length > 3 ? (
          <label>
            <input
              type="checkbox"
              checked={held.size === choices.length}
              onChange={() => onChange(held.size === choices.length ? [] : choices.map(({ value }) => value))}
            />
            <b>{text.allIndicators}</b>
          </label>
        ) : null}
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={held.has(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
