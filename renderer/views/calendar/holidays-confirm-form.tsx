import { useState } from 'react';
import { problemWords } from '../../../shared/wording/problem';
import { FormFrame } from '../../parts/form-frame';
import { TextField } from '../../parts/text-field';
import { useHolidays } from '../../stores/holidays';
import { holidayFormText, holidaysText as text } from '../../text/holidays';

/** Records by which document the table of the year is complete. */
export function HolidayConfirmForm() {
  const year = useHolidays((state) => state.year);
  const { confirm, open } = useHolidays.getState();
  const [source, setSource] = useState('');
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const fault = source.trim() === '' ? text.noConfirmSource : refused;
  const send = async () => {
    setTried(true);
    if (source.trim() === '') return;
    const problem = await confirm(source.trim());
    if (problem) setRefused(problemWords(problem).found);
  };
  return (
    <FormFrame
      title={text.confirmTitle(year)}
      save={text.confirmSave}
      cancel={holidayFormText.cancel}
      keys={holidayFormText.keys}
      fault={fault}
      isTried={isTried}
      onSave={() => void send()}
      onCancel={() => open(null)}
    >
      <p className="muted">{text.confirmWhat}</p>
      <TextField
        label={text.confirmSource}
        value={source}
        longest={500}
        isBad={isTried && fault !== null}
        takesFocus
        onChange={setSource}
      />
    </FormFrame>
  );
}
