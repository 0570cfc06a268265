import { useId } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  readonly isWrong?: boolean;
  readonly onChange: (value: string) => void;
};

/** A labelled line of text in the wizard. */
export function TextField({ label, hint, value, longest, isWrong = false, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <span className="wizard-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        type="text"
        autoComplete="off"
        placeholder={hint}
        maxLength={longest}
        aria-invalid={isWrong}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
