import { useChaseOpened } from '../../stores/chase-opened';
import { lettersText as text } from '../../text/chase-letters';
import { PanelPart } from './panel-part';

const parts = ['name', 'duty', 'phone', 'email', 'note'] as const;

/** Whom to reach at the agency, as the register has it. */
export function ContactList({ agency }: { readonly agency: string }) {
  const contacts = useChaseOpened((state) => state.contacts);
  if (contacts.status !== 'ready') return null;
  return (
    <PanelPart title={text.contacts}>
      {contacts.value.length === 0 ? <p className="muted">{text.noContacts}</p> : null}
      <ul className="chase-owed">
        {contacts.value.map((contact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may be entered alike.
          <li key={`${agency} ${index}`}>
            {parts
              .map((part) => contact[part])
              .filter((part) => part !== '')
              .join(' · ')}
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
