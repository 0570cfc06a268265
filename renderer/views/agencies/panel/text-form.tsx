import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useFocusReturned } from '../../../parts/use-focus-returned';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { SaveOrCancel } from './save-or-cancel';

type TextFormProps = {
  readonly label: string;
  readonly value: string;
  /** Several lines; Enter begins a new one and Ctrl+Enter saves. */
  readonly lines?: number;
  readonly isNeeded?: boolean;
  readonly longest?: number;
  readonly onSave: (value: string) => void;
  readonly onClose: () => void;
};

/** One text put right in its place: Enter saves it, Esc leaves it as it was. */
export function TextForm({
  label,
  value,
  lines = 1,
  isNeeded = false,
  longest = 300,
  onSave,
  onClose,
}: TextFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(value);
  useFocusReturned();
  useEffect(() => field.current?.select(), []);
  const isWrong = isNeeded && typed.trim() === '';
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (isWrong) return;
    if (typed.trim() !== value.trim()) onSave(typed.trim());
    onClose();
  };
  const shared = {
    ...{ id, ref: field, className: 'text-field', value: typed, maxLength: longest, 'aria-invalid': isWrong },
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
  };
  return (
    <form
      className="stack-tight"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          save();
        }
      }}
    >
      <label htmlFor={id} className="muted small">
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input {...shared} type="text" autoComplete="off" />
      )}
      <SaveOrCancel
        keys={lines > 1 ? 'Ctrl+Enter' : text.saveKeys}
        isWrong={isWrong}
        onSave={save}
        onCancel={onClose}
      />
    </form>
  );
}
