import { useId } from 'react';
import type { TextFieldProps } from './text-field';
import '../style/forms.css';

type TextAreaProps = Pick<TextFieldProps, 'label' | 'value' | 'onChange' | 'longest'> & {
  readonly rows?: number;
};

/** A labelled field of several lines. */
export function TextArea({ label, value, onChange, longest, rows = 2 }: TextAreaProps) {
  const id = useId();
  return (
    <span className="form-field form-field-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="text-field"
        rows={rows}
        maxLength={longest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
