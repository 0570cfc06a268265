import { CalendarDate } from '../../../shared/domain/calendar-date';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { matches } from '../../model/find';
import { parseDate } from '../../model/parse-date';
import { DateField } from '../../parts/date-field';
import { SearchSelect } from '../../parts/search-select';
import { useIntake } from '../../stores/intake';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { today } from '../../stores/today';
import { intakeText } from '../../text/intake';
import { periodTitle } from '../../text/period';

/** A report cannot have come later than today. */
function parseReceived(text: string): string | null {
  const date = parseDate(text);
  return date !== null && date <= today() ? date : null;
}

const asInFile = { value: '', label: intakeText.asInFile };

/** What the clerk knows of the files: the day they came and, where a file does not say it, the period and the agency. */
export function ReadingFields() {
  const { receivedOn, period, agency } = useIntake((state) => state.request);
  const change = useIntake((state) => state.change);
  const atWork = usePlan((state) => readyValue(state.atWork));
  if (!atWork?.plan) return null;

  const periods = atWork.periods.map(({ code }) => ({ value: code, label: periodTitle(code) }));
  const agencies = atWork.agencies
    .filter(({ isGroup }) => !isGroup)
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="intake-fields">
      <DateField
        label={intakeText.receivedOn}
        value={receivedOn}
        parse={parseReceived}
        format={(value) => formatDate(CalendarDate.parse(value))}
        describedBy="received-hint"
        onChange={(value) => change({ receivedOn: value === null ? null : CalendarDate.parse(value) })}
      />
      <SearchSelect
        label={intakeText.period}
        value={period ?? ''}
        options={[asInFile, ...periods]}
        matches={matches}
        onChange={(value) => change({ period: value || null })}
      />
      <SearchSelect
        label={intakeText.agency}
        value={agency ?? ''}
        options={[asInFile, ...agencies]}
        matches={matches}
        onChange={(value) => change({ agency: value || null })}
      />
      <p id="received-hint" className={receivedOn === null ? 'tone-bad' : 'muted'} role="status">
        {receivedOn === null ? intakeText.receivedMissing : intakeText.receivedHint}
      </p>
    </div>
  );
}
