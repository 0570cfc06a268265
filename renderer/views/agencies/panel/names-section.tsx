import { useState } from 'react';
import type { AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import { Button } from '../../../parts/button';
import { useAgencyDeeds } from '../../../stores/agencies-deeds';
import { validityWords } from '../../../text/agencies';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { PanelSection } from './panel-section';
import { TextForm } from './text-form';

/** What the agency has been called, from when to when; the spelling of the last name can be put right. */
export function NamesSection({ detail }: { readonly detail: AgencyDetail }) {
  const [isEdited, setIsEdited] = useState(false);
  const { code, name, names } = detail;
  return (
    <PanelSection
      title={text.names}
      action={
        <Button kind="quiet" label={`${text.edit} ${text.names}`} onClick={() => setIsEdited(true)}>
          {text.edit}
        </Button>
      }
    >
      {isEdited ? (
        <TextForm
          label={text.name}
          value={name}
          isNeeded
          onSave={(value) => void useAgencyDeeds.getState().edit(code, { field: 'name', value })}
          onClose={() => setIsEdited(false)}
        />
      ) : (
        <ul className="stack-tight">
          {names.map((one) => (
            <li key={`${one.name} ${one.validFrom ?? ''}`}>
              {one.name}
              {one.abbreviation === null ? '' : ` (${one.abbreviation})`}{' '}
              <span className="muted nowrap">{validityWords(one.validFrom, one.validTo)}</span>
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
