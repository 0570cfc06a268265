import type { NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import { useAgencies } from '../../../stores/agencies';

/** The name of another agency, which leads there. */
export function AgencyLink({ code, name }: NamedAgency) {
  return (
    <button
      type="button"
      className="link-button agency-link"
      title={code}
      onClick={() => void useAgencies.getState().open(code)}
    >
      {name}
    </button>
  );
}
