import { useId } from 'react';
import { AgencyKind } from '../../../../shared/domain/agency';
import { agencyKindWords } from '../../../../shared/wording/agency-kind';
import type { HeirDraft } from '../../../model/agency-draft';
import { heirKind } from '../../../model/agency-draft-request';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { agenciesText } from '../../../text/agencies';
import { wizardText as text } from '../../../text/agencies-wizard';
import { AgencyPicker } from '../agency-picker';

type HeirFieldsProps = {
  readonly label: string;
  readonly heir: HeirDraft;
  readonly onChange: (heir: HeirDraft) => void;
  readonly onRemove?: (() => void) | undefined;
};

/** Who comes after: an agency of the register, found by typing, or a new one by its name. */
export function HeirFields({ label, heir, onChange, onRemove }: HeirFieldsProps) {
  const id = useId();
  const day = useAgencyWizard((state) => state.draft.happenedOn);
  const missing = useAgencyWizard((state) => state.missing);
  const { agency, name, abbreviation, kind } = heir;
  const guessed = heirKind({ ...heir, kind: null });
  return (
    <fieldset className="wizard-heir">
      <legend>{label}</legend>
      {agency ? (
        <span className="wizard-chip">
          {agency.name} <span className="muted">{agency.code}</span>
          <button
            type="button"
            className="link-button"
            aria-label={`${text.remove} ${agency.name}`}
            onClick={() => onChange({ ...heir, agency: null })}
          >
            {text.remove}
          </button>
        </span>
      ) : (
        <>
          <AgencyPicker
            label={text.inRegister}
            on={day}
            onChoose={(chosen) => chosen && onChange({ ...heir, agency: chosen })}
          />
          <span className="muted">{agenciesText.or}</span>
          <input
            className="text-field"
            type="text"
            aria-label={`${label}: ${text.newAgency}`}
            placeholder={text.newAgency}
            aria-invalid={missing.includes('heirs') && name.trim() === ''}
            maxLength={300}
            autoComplete="off"
            value={name}
            onChange={(event) => onChange({ ...heir, name: event.target.value })}
          />
          <input
            className="text-field wizard-short"
            type="text"
            aria-label={`${label}: ${text.abbreviation}`}
            placeholder={text.abbreviation}
            maxLength={60}
            autoComplete="off"
            value={abbreviation}
            onChange={(event) => onChange({ ...heir, abbreviation: event.target.value })}
          />
          <label className="visually-hidden" htmlFor={id}>
            {label}: {text.kindOfNew}
          </label>
          <select
            id={id}
            value={kind ?? ''}
            onChange={(event) =>
              onChange({
                ...heir,
                kind: AgencyKind.options.find((one) => one === event.target.value) ?? null,
              })
            }
          >
            <option value="">
              {text.kindByName}
              {guessed === null ? '' : `: ${agencyKindWords[guessed]}`}
            </option>
            {AgencyKind.options.map((one) => (
              <option key={one} value={one}>
                {agencyKindWords[one]}
              </option>
            ))}
          </select>
        </>
      )}
      {onRemove ? (
        <button
          type="button"
          className="link-button"
          aria-label={`${text.remove} ${label}`}
          onClick={onRemove}
        >
          {text.remove}
        </button>
      ) : null}
    </fieldset>
  );
}
