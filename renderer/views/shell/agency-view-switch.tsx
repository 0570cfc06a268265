import { ChoiceSwitch } from '../../parts/choice-switch';
import { useAgencyView } from '../../stores/agency-view';
import { agencyViewText } from '../../text/agency-view';

/** The switch between agencies as they were in the period and as they are today. */
export function AgencyViewSwitch() {
  const view = useAgencyView((state) => state.view);
  const choose = useAgencyView((state) => state.choose);
  return (
    <ChoiceSwitch
      label={agencyViewText.label}
      choices={agencyViewText.choices}
      chosen={view}
      onChoose={choose}
    />
  );
}
