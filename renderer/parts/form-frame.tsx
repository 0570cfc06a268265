import { type ReactNode, useEffect, useRef } from 'react';
import '../style/forms.css';
import { FormError } from './form-error';
import { useFocusReturned } from './use-focus-returned';

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
  const form = useRef<HTMLFormElement>(null);
  useFocusReturned();
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <form
      ref={form}
      className="form-frame"
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
