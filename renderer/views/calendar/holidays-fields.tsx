import { DayStatus } from '../../../shared/domain/working-days/day-exception';
import { type HolidayFault, type HolidayFilling, isSwap } from '../../model/holidays-filling';
import { ChoiceSwitch } from '../../parts/choice-switch';
import { DayField } from '../../parts/day-field';
import { NativeSelect } from '../../parts/native-select';
import { TextField } from '../../parts/text-field';
import { dayStatusWords, holidayKindWords, holidayFormText as text } from '../../text/holidays';

type HolidayFieldsProps = {
  readonly filled: HolidayFilling;
  readonly put: (part: Partial<HolidayFilling>) => void;
  /** The entry that is changed; null for a new one. */
  readonly entry: string | null;
  readonly fault: HolidayFault | null;
};

/** The fields of an entry of the table of holidays. */
export function HolidayFields({ filled, put, entry, fault }: HolidayFieldsProps) {
  return (
    <>
      <ChoiceSwitch
        label={text.kind}
        chosen={filled.kind}
        choices={[
          { value: 'off', text: holidayKindWords.off },
          { value: 'worked', text: holidayKindWords.worked },
        ]}
        onChoose={(kind) => put({ kind })}
      />
      <div className="holidays-days">
        <DayField
          label={text.from}
          value={filled.from}
          isBad={fault === 'bad_from'}
          takesFocus
          onChange={(from) => put({ from })}
        />
        <DayField
          label={text.to}
          value={filled.to}
          isBad={fault === 'bad_to'}
          onChange={(to) => put({ to })}
        />
        <span className="muted small">{text.toHint}</span>
      </div>
      <TextField
        label={text.name}
        value={filled.name}
        longest={200}
        isBad={fault === 'no_name'}
        onChange={(name) => put({ name })}
      />
      <NativeSelect
        label={text.status}
        value={filled.status}
        options={DayStatus.options.map((value) => ({ value, label: dayStatusWords[value] }))}
        onChange={(value) => put({ status: DayStatus.parse(value) })}
      />
      <TextField
        label={text.source}
        value={filled.source}
        longest={500}
        isBad={fault === 'no_source'}
        onChange={(source) => put({ source })}
      />
      {filled.kind === 'worked' ? (
        <DayField
          label={text.makesUpFor}
          value={filled.makesUpFor}
          isBad={fault === 'bad_make_up'}
          onChange={(makesUpFor) => put({ makesUpFor })}
        />
      ) : null}
      {isSwap(filled, entry) ? <SwapFields filled={filled} put={put} fault={fault} /> : null}
    </>
  );
}

function SwapFields({ filled, put, fault }: Omit<HolidayFieldsProps, 'entry'>) {
  const isBad = fault === 'bad_make_up';
  return (
    <div className="holidays-days">
      <DayField
        label={text.madeUpOn}
        value={filled.madeUpOn}
        isBad={isBad}
        onChange={(madeUpOn) => put({ madeUpOn })}
      />
      {filled.madeUpOn.trim() === '' || filled.to.trim() === '' ? null : (
        <DayField
          label={text.madeUpFor}
          value={filled.makesUpFor}
          isBad={isBad}
          onChange={(makesUpFor) => put({ makesUpFor })}
        />
      )}
    </div>
  );
}
