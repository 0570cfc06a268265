import { useId, useState } from 'react';
import { AgencyKind } from '../../../../shared/domain/agency';
import { agencyKindWords } from '../../../../shared/wording/agency-kind';
import { useFocusReturned } from '../../../parts/use-focus-returned';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { SaveOrCancel } from './save-or-cancel';

type KindFormProps = {
  readonly kind: AgencyKind;
  readonly onSave: (kind: AgencyKind) => void;
  readonly onClose: () => void;
};

/** The kind of an agency put right in its place: arrows choose, Enter saves, Esc leaves it as it was. */
export function KindForm({ kind, onSave, onClose }: KindFormProps) {
  const id = useId();
  const [chosen, setChosen] = useState(kind);
  useFocusReturned();
  const save = () => {
    if (chosen !== kind) onSave(chosen);
    onClose();
  };
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          save();
        }
      }}
    >
      <label htmlFor={id} className="muted small">
        {text.kind}
      </label>
      <select
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field was asked for just now.
        autoFocus
        value={chosen}
        onChange={(event) => {
          const value = AgencyKind.options.find((one) => one === event.target.value);
          if (value) setChosen(value);
        }}
      >
        {AgencyKind.options.map((one) => (
          <option key={one} value={one}>
            {agencyKindWords[one]}
          </option>
        ))}
      </select>
      <SaveOrCancel onSave={save} onCancel={onClose} />
    </form>
  );
}
