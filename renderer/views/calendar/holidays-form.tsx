import { useState } from 'react';
import { problemWords } from '../../../shared/wording/problem';
import { filledHoliday, type HolidayFilling, noHoliday, readHoliday } from '../../model/holidays-filling';
import { FormFrame } from '../../parts/form-frame';
import { type HolidayEntry, useHolidays } from '../../stores/holidays';
import { holidayFaultWords, makeUpName, holidayFormText as text } from '../../text/holidays';
import { HolidayFields } from './holidays-fields';
import { HolidayPreview } from './holidays-preview';

/** Adds an entry, a swap of two, or changes one; while it is filled it lists which deadlines would move and why. */
export function HolidayForm({ entry }: { readonly entry: HolidayEntry | null }) {
  const [filled, setFilled] = useState(() => (entry ? filledHoliday(entry) : noHoliday));
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { save, open } = useHolidays.getState();
  const read = readHoliday(filled, entry?.entry ?? null, makeUpName);
  const put = (part: Partial<HolidayFilling>) => {
    setRefused(null);
    setFilled({ ...filled, ...part });
  };
  const send = async () => {
    setTried(true);
    if ('fault' in read) return;
    const problem = await save(read.changes);
    if (problem) setRefused(wordsOf(problem));
  };
  return (
    <FormFrame
      title={entry ? text.change : text.add}
      save={text.save}
      cancel={text.cancel}
      keys={text.keys}
      fault={'fault' in read ? holidayFaultWords[read.fault] : refused}
      isTried={isTried}
      onSave={() => void send()}
      onCancel={() => open(null)}
    >
      <HolidayFields
        filled={filled}
        put={put}
        entry={entry?.entry ?? null}
        fault={isTried && 'fault' in read ? read.fault : null}
      />
      <HolidayPreview changes={'changes' in read ? read.changes : null} />
    </FormFrame>
  );
}

function wordsOf(problem: Parameters<typeof problemWords>[0]): string {
  const { found, remedy } = problemWords(problem);
  return `${found} ${remedy}`;
}
