import { useId, useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { parseDate } from '../../../model/parse-date';

type DayFieldProps = {
  readonly label: string;
  readonly day: CalendarDate | null;
  /** It was looked for and is not there. */
  readonly isMissing: boolean;
  readonly onChange: (day: CalendarDate | null) => void;
};

/** A day, typed, that may stay blank until it is needed. Text that is no day means none, and stays to be mended. */
export function DayField({ label, day, isMissing, onChange }: DayFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(day === null ? '' : formatDate(day));
  const isWrong = day === null && (typed.trim() !== '' || isMissing);
  return (
    <span className="wizard-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field date-field"
        type="text"
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        autoComplete="off"
        aria-invalid={isWrong}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseDate(event.target.value));
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          if (day !== null) setTyped(formatDate(day));
        }}
      />
    </span>
  );
}
