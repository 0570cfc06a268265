import { useState } from 'react';
import type { AgencyContact, AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import { Button } from '../../../parts/button';
import { useFocusReturned } from '../../../parts/use-focus-returned';
import { useAgencyDeeds } from '../../../stores/agencies-deeds';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { PanelSection } from './panel-section';

const blank: AgencyContact = { name: '', duty: '', phone: '', email: '', note: '' };
const parts = ['name', 'duty', 'phone', 'email', 'note'] as const;

/** Whom to reach at the agency. */
export function ContactsSection({ detail: { code, contacts } }: { readonly detail: AgencyDetail }) {
  const [edited, setEdited] = useState<readonly AgencyContact[] | null>(null);
  return (
    <PanelSection
      title={text.contacts}
      action={
        <Button
          kind="quiet"
          label={`${text.edit} ${text.contacts}`}
          onClick={() => setEdited(contacts.length === 0 ? [blank] : contacts)}
        >
          {text.edit}
        </Button>
      }
    >
      {edited ? (
        <ContactsForm
          contacts={edited}
          onChange={setEdited}
          onSave={() => {
            const value = edited.filter((one) => parts.some((part) => one[part].trim() !== ''));
            void useAgencyDeeds.getState().edit(code, { field: 'contacts', value });
            setEdited(null);
          }}
          onClose={() => setEdited(null)}
        />
      ) : (
        <ul className="stack-tight">
          {contacts.length === 0 ? <li className="muted">{text.none}</li> : null}
          {contacts.map((contact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may be entered alike.
            <li key={index}>
              {parts
                .map((part) => contact[part])
                .filter((part) => part !== '')
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}

type ContactsFormProps = {
  readonly contacts: readonly AgencyContact[];
  readonly onChange: (contacts: readonly AgencyContact[]) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
};

function ContactsForm({ contacts, onChange, onSave, onClose }: ContactsFormProps) {
  useFocusReturned();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {contacts.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place while it is edited.
        <fieldset key={index} className="card agency-contact">
          {parts.map((part) => (
            <input
              key={part}
              className="text-field"
              type="text"
              maxLength={300}
              // biome-ignore lint/a11y/noAutofocus: the field was asked for just now.
              autoFocus={part === 'name' && index === contacts.length - 1}
              aria-label={text.contact[part]}
              placeholder={text.contact[part]}
              value={contact[part]}
              onChange={(event) =>
                onChange(
                  contacts.map((one, at) => (at === index ? { ...one, [part]: event.target.value } : one)),
                )
              }
            />
          ))}
          <button
            type="button"
            className="link-button"
            aria-label={`${text.removeContact} ${contact.name}`}
            onClick={() => onChange(contacts.filter((_, at) => at !== index))}
          >
            {text.removeContact}
          </button>
        </fieldset>
      ))}
      <div className="actions">
        <button type="submit" className="button" title={text.saveKeys}>
          {text.save}
        </button>
        <Button onClick={() => onChange([...contacts, blank])} disabled={contacts.length >= 100}>
          {text.addContact}
        </Button>
        <Button kind="quiet" onClick={onClose} keys={text.cancelKeys}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
