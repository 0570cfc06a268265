import { useId, useState } from 'react';

type DateFieldProps = {
  readonly label: string;
  /** ISO dates, as everywhere inside; null while the text is no date. */
  readonly value: string | null;
  readonly parse: (text: string) => string | null;
  readonly format: (value: string) => string;
  /** The id of the line that says what is wrong with the text. */
  readonly describedBy?: string;
  /** Nothing has to be typed yet. */
  readonly mayBeBlank?: boolean;
  /** How label and field stand together. */
  readonly className?: string;
  readonly onChange: (value: string | null) => void;
};

/** A day, typed. What is shown and what is meant never differ: text that is no date means none, and stays to be mended. */
export function DateField(props: DateFieldProps) {
  const {
    label,
    value,
    parse,
    format,
    describedBy,
    mayBeBlank = false,
    className = 'field',
    onChange,
  } = props;
  const id = useId();
  const [text, setText] = useState(value === null ? '' : format(value));
  return (
    <span className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field date-field"
        type="text"
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        autoComplete="off"
        aria-invalid={value === null && !(mayBeBlank && text.trim() === '')}
        aria-describedby={describedBy}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onChange(parse(event.target.value));
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          if (value !== null) setText(format(value));
        }}
      />
    </span>
  );
}
