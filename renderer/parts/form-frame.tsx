import { type ReactNode, useEffect, useState } from 'react';
import { FormError } from './form-error';
import '../style/forms.css';

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
