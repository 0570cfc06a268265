import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In pixels; without one the field is as wide as its form. */
  readonly width?: number;
  readonly placeholder?: string;
  readonly isBad?: boolean;
  readonly takesFocus?: boolean;
};

/** A labelled line of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, width, placeholder, isBad = false, takesFocus = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.select();
  }, [takesFocus]);
  return (
    <span className={width === undefined ? 'plan-field plan-field-wide' : 'plan-field'}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="text-field"
        type="text"
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={isBad}
        style={width === undefined ? undefined : { width }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}

/** A labelled day, typed as dd/mm/yyyy. */
export function DayField(props: Omit<TextFieldProps, 'width' | 'placeholder'>) {
  return <TextField {...props} width={116} placeholder="dd/mm/yyyy" />;
}

type TextAreaProps = Pick<TextFieldProps, 'label' | 'value' | 'onChange'> & { readonly rows?: number };

/** A labelled field of several lines. */
export function TextArea({ label, value, onChange, rows = 2 }: TextAreaProps) {
  const id = useId();
  return (
    <span className="plan-field plan-field-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="text-field"
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}

/** What has to be put right before a form can be sent. */
export function FormError({ children }: { readonly children: ReactNode }) {
  return (
    <p className="plan-form-error" role="alert">
      {children}
    </p>
  );
}

type FormFrameProps = {
  readonly title: string;
  readonly save: string;
  readonly cancel: string;
  readonly keys: string;
  /** Why it cannot be sent yet; shown once somebody has tried. */
  readonly fault: string | null;
  readonly isTried: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** A form inside a panel or over a table: Ctrl+Enter saves, Esc puts it away. */
export function FormFrame(props: FormFrameProps) {
  const { title, save, cancel, keys, fault, isTried, onSave, onCancel, children } = props;
  useFocusReturned();
  return (
    <form
      className="plan-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        }
      }}
    >
      <h3>{title}</h3>
      {children}
      {isTried && fault !== null ? <FormError>{fault}</FormError> : null}
      <div className="actions">
        <button type="submit" className="button button-primary" title={keys}>
          {save}
        </button>
        <button type="button" className="button button-quiet" title="Esc" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  );
}

/** Gives the focus back to what had it before a form came, where the form took it away with it. */
function useFocusReturned(): void {
  // Read while the form is being made: its fields take the focus before effects run.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
}
