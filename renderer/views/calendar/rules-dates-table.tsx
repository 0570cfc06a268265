import { shiftWords } from '../../../shared/wording/deadline-shift';
import { TableHead } from '../../parts/table-head';
import type { RuleDate } from '../../stores/deadline-rules';
import { dataWords, dateOfWords, rulesText as text } from '../../text/deadline-rules';
import { weekdayDate } from '../../text/holidays-day';

/** Every date of a rule: its last day, the last working day, why it was moved, and which days its figures cover. */
export function RuleDatesTable({ dates }: { readonly dates: readonly RuleDate[] }) {
  if (dates.length === 0) return null;
  return (
    <table className="table rules-dates-table" aria-label={text.dates}>
      <TableHead headings={[text.period, text.lastDay, text.lastWorkingDay]} />
      <tbody>
        {dates.map((date) => {
          const data = dataWords(date);
          return (
            <tr key={`${date.year} ${date.period ?? ''} ${date.tier ?? ''} ${date.lastDay ?? ''}`}>
              <td>
                {dateOfWords(date) || String(date.year)}
                {data === '' ? null : <span className="rules-note">{`${text.data} ${data}`}</span>}
              </td>
              <td>
                {date.lastDay === null ? text.nothingDue : weekdayDate(date.lastDay)}
                {date.shifted === null ? null : (
                  <span className="rules-note">{shiftWords(date.shifted)}</span>
                )}
              </td>
              <td>
                {date.lastWorkingDay === null ? text.nothingDue : weekdayDate(date.lastWorkingDay)}
                {date.provisional ? (
                  <span className="mark mark-provisional rules-mark" title={text.provisionalTitle}>
                    {text.provisional}
                  </span>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
