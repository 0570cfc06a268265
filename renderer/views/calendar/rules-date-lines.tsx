import { shiftWords } from '../../../shared/wording/deadline-shift';
import type { RuleDate } from '../../stores/deadline-rules';
import { dateOfWords, shiftedFromWords, rulesText as text } from '../../text/deadline-rules';
import { dayInYear } from '../../text/holidays-day';

type RuleDateLinesProps = { readonly dates: readonly RuleDate[]; readonly year: number };

/** The last days of a rule in a year, each with the last working day below it. */
export function RuleDateLines({ dates, year }: RuleDateLinesProps) {
  if (dates.length === 0) return <span className="muted">{text.nothingDue}</span>;
  return (
    <ul className="rules-dates">
      {dates.map((date) => (
        <li key={`${date.period ?? ''} ${date.tier ?? ''} ${date.lastDay ?? ''}`}>
          {dates.length === 1 && date.tier === null ? null : (
            <span className="rules-note">{dateOfWords(date)}</span>
          )}
          {date.lastDay === null ? (
            <span className="muted">{text.nothingDue}</span>
          ) : (
            dayInYear(date.lastDay, year)
          )}
          {date.provisional ? (
            <span className="mark mark-provisional rules-mark" title={text.provisionalTitle}>
              {text.provisional}
            </span>
          ) : null}
          {date.shifted === null ? null : (
            <span className="rules-note" title={shiftWords(date.shifted)}>
              {shiftedFromWords(date.shifted, year)}
            </span>
          )}
          {date.lastWorkingDay === null || date.lastWorkingDay === date.lastDay ? null : (
            <span className="rules-note">{`${text.working} ${dayInYear(date.lastWorkingDay, year)}`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
