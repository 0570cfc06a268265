import { formatDate } from '../../shared/domain/format-vietnamese';
import type { Period, PeriodCode } from '../../shared/domain/period';
import { periodShort } from '../text/period';
import { receptionText } from '../text/reception';

/** The headings of tables with a column for each period: its name, its last day, and which one is chosen. */
export function periodHeadings(
  periods: ReadonlyArray<Pick<Period, 'code' | 'dueDate'>>,
  chosen: PeriodCode | null,
) {
  return periods.map(({ code, dueDate }) => ({
    label: periodShort(code),
    className: code === chosen ? 'chosen-column' : undefined,
    hint: dueDate ? `${receptionText.due} ${formatDate(dueDate)}` : ' ',
  }));
}
