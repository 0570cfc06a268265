import { useEffect, useId, useRef } from 'react';
import '../style/forms.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly longest?: number;
  /** In pixels; without one the field is as wide as its form. */
  readonly width?: number;
  readonly isBad?: boolean;
  /** Takes the focus when it comes, with its text selected. */
  readonly takesFocus?: boolean;
  /** How label and field stand together, where it is not the form's own way. */
  readonly className?: string;
};

/** A labelled line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, longest, width, isBad = false, takesFocus = false } = props;
  const { className = width === undefined ? 'form-field form-field-wide' : 'form-field' } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.select();
  }, [takesFocus]);
  return (
    <span className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="text-field"
        type="text"
        autoComplete="off"
        placeholder={hint}
        maxLength={longest}
        aria-invalid={isBad}
        style={width === undefined ? undefined : { width }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
