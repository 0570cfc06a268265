import { useId, useState } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { parseDate } from '../../model/parse-date';
import { agenciesText as text } from '../../text/agencies';

type DayFilterProps = {
  readonly day: CalendarDate | null;
  readonly onChange: (day: CalendarDate | null) => void;
};

/** The day of which the register is shown. Blank means all times; text that is no day changes nothing and says so. */
export function DayFilter({ day, onChange }: DayFilterProps) {
  const id = useId();
  const [typed, setTyped] = useState(day === null ? '' : formatDate(day));
  const isWrong = typed.trim() !== '' && parseDate(typed) === null;
  return (
    <span className="field">
      <label htmlFor={id}>{text.day}</label>
      <input
        id={id}
        className="text-field date-field"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="dd/mm/yyyy"
        title={isWrong ? text.dayWrong : text.dayHint}
        aria-invalid={isWrong}
        aria-description={isWrong ? text.dayWrong : text.dayHint}
        value={typed}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          const parsed = parseDate(next);
          if (parsed !== null || next.trim() === '') onChange(parsed);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          if (isWrong) setTyped(day === null ? '' : formatDate(day));
        }}
      />
    </span>
  );
}
