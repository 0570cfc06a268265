import { matches } from '../../model/find';
import { AntdFrame } from '../../parts/antd-frame';
import { SearchSelect } from '../../parts/search-select';
import { useCalendar } from '../../stores/calendar';
import { usePlan } from '../../stores/plan';
import { calendarText as text } from '../../text/calendar';

const all = '';

/** The agency whose deadlines are shown, found by typing, with or without accents. */
export function AgencyFilter() {
  const agency = useCalendar((state) => state.filter.agency);
  const atWork = usePlan((state) => state.atWork);
  const { narrow } = useCalendar.getState();
  const agencies = atWork.status === 'ready' && atWork.value.plan ? atWork.value.agencies : [];
  return (
    <AntdFrame>
      <SearchSelect
        label={text.agency}
        value={agency ?? all}
        matches={matches}
        options={[
          { value: all, label: text.anyAgency },
          ...agencies.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(value) => void narrow({ agency: value === all ? null : value })}
      />
    </AntdFrame>
  );
}
