const writtenDay = /ngay (\d{1,2}) thang (\d{1,2}) nam (20\d{2})/g;
const span =
  /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d{2}))?\D{1,30}?(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})(?!\d)/;

/** What the first and last day in a text make up: the half-year or year of the calendar, or any other span. */
export type FormWindow = { readonly kind: 'H1' | 'Y' | 'other'; readonly year: number | null };

/** The span between two days that a folded text names ("từ 01/01 đến 30/6/2025"); null where it names none. */
export function onlyWindow(folded: string): FormWindow | null {
  const found = span.exec(folded.replace(writtenDay, '$1/$2/$3'));
  if (!found) return null;
  const [fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = found.slice(1).map(Number);
  const isYear = !fromYear || fromYear === toYear;
  const end = `${toDay}/${toMonth}`;
  if (!isYear || toYear === undefined || fromDay !== 1 || fromMonth !== 1)
    return { kind: 'other', year: null };
  if (end === '30/6') return { kind: 'H1', year: toYear };
  return end === '31/12' ? { kind: 'Y', year: toYear } : { kind: 'other', year: null };
}
