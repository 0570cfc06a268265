import { type LetterTermsFilling, letterEvents } from '../../model/due-terms-letter';
import { DayField } from '../../parts/day-field';
import { NativeSelect } from '../../parts/native-select';
import { TextField } from '../../parts/text-field';
import { unitWords } from '../../text/deadline-rules';
import { requestFormText as text } from '../../text/plan-requests';

type LetterTermsFieldsProps = {
  readonly filled: LetterTermsFilling;
  readonly put: (part: Partial<LetterTermsFilling>) => void;
};

/** How many days a letter gives, and from when it counts. */
export function LetterTermsFields({ filled, put }: LetterTermsFieldsProps) {
  return (
    <>
      <TextField
        label={text.dueCount}
        width={52}
        longest={3}
        value={filled.count}
        onChange={(count) => put({ count })}
      />
      <NativeSelect
        label={text.dueUnit}
        value={filled.unit}
        options={[
          { value: 'working_day', label: unitWords.working_day },
          { value: 'day', label: unitWords.day },
        ]}
        onChange={(value) => put({ unit: value === 'day' ? 'day' : 'working_day' })}
      />
      <NativeSelect
        label={text.dueEvent}
        value={filled.event}
        options={letterEvents.map((value) => ({ value, label: value }))}
        onChange={(value) => put({ event: letterEvents.find((one) => one === value) ?? filled.event })}
      />
      {filled.event === 'nhận công văn' ? (
        <DayField
          label={text.receivedOn}
          value={filled.receivedOn}
          onChange={(receivedOn) => put({ receivedOn })}
        />
      ) : null}
    </>
  );
}
