import type { NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import { addDays } from '../../../../shared/domain/calendar-date';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { wizardText as text } from '../../../text/agencies-wizard';
import { AgencyPicker } from '../agency-picker';

type ChosenAgenciesProps = {
  readonly label: string;
  readonly chosen: readonly NamedAgency[];
  readonly several: boolean;
  readonly onChange: (chosen: readonly NamedAgency[]) => void;
};

/** One or several agencies of the register, as they are the day before the event. */
export function ChosenAgencies({ label, chosen, several, onChange }: ChosenAgenciesProps) {
  const day = useAgencyWizard((state) => state.draft.happenedOn);
  return (
    <div className="wizard-field">
      <span>{label}</span>
      <div className="wizard-chosen">
        {chosen.map(({ code, name }) => (
          <span key={code} className="wizard-chip">
            {name} <span className="muted">{code}</span>
            <button
              type="button"
              className="link-button"
              aria-label={`${text.remove} ${name}`}
              onClick={() => onChange(chosen.filter((one) => one.code !== code))}
            >
              {text.remove}
            </button>
          </span>
        ))}
        {several || chosen.length === 0 ? (
          <AgencyPicker
            label={text.findAgency}
            on={day === null ? null : addDays(day, -1)}
            without={chosen.map(({ code }) => code)}
            onChoose={(one) => one && onChange(several ? [...chosen, one] : [one])}
          />
        ) : null}
      </div>
    </div>
  );
}
