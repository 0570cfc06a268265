import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useId } from 'react';

dayjs.extend(customParseFormat);

type DateFieldProps = {
  readonly label: string;
  /** ISO dates, as everywhere inside; the field shows dd/mm/yyyy. */
  readonly value: string | null;
  readonly latest: string;
  readonly onChange: (value: string | null) => void;
};

/** A day, typed as `10/12/2025` or `10/12/25`, or picked from a calendar. */
export function DateField({ label, value, latest, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <DatePicker
        id={id}
        value={value === null ? null : dayjs(value)}
        maxDate={dayjs(latest)}
        format={['DD/MM/YYYY', 'D/M/YYYY', 'DD/MM/YY', 'D/M/YY', 'DDMMYYYY']}
        onChange={(date) => onChange(date ? date.format('YYYY-MM-DD') : null)}
      />
    </span>
  );
}
