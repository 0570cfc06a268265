import { assertNever } from '../../../shared/kit/assert-never';
import { provisionalYears } from '../../model/calendar-idle';
import { yearOf } from '../../model/calendar-span';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import { type CalendarSheet, useCalendarPrint } from '../../stores/calendar-print';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { usePlanDetail } from '../../stores/plan-detail';
import { today } from '../../stores/today';
import { filterWords, pageWords, printedWords, calendarText as text } from '../../text/calendar';
import { planChoiceWords } from '../../text/plan';
import { CalendarLegend } from './calendar-legend';
import './calendar-print.css';
import { PrintList } from './print-list';
import { PrintMonth } from './print-month';
import { PrintYear } from './print-year';

/** The page of the calendar as it goes on paper; on the screen it is not seen. */
export function PrintSheet() {
  const sheet = useCalendarPrint((state) => state.sheet);
  return sheet ? <Sheet sheet={sheet} /> : null;
}

function Sheet({ sheet }: { readonly sheet: CalendarSheet }) {
  const { view, day, filter, deadlines } = sheet;
  const atWork = usePlan((state) => readyValue(state.atWork));
  const plans = usePlanDetail((state) => state.plans);
  const years = useCalendarHolidays((state) => state.years);
  const provisional = provisionalYears([...years.values()].filter(({ year }) => year === yearOf(day)));
  const plan = plans.find(({ code }) => code === filter.plan);
  const agency = atWork?.plan ? atWork.agencies.find(({ code }) => code === filter.agency) : undefined;
  const filters = filterWords(
    plan ? planChoiceWords(plan) : filter.plan,
    agency?.name ?? filter.agency,
    filter.kinds,
  );
  return (
    <section className={`calendar-sheet calendar-sheet-${view}`} aria-hidden="true">
      <header className="calendar-sheet-head">
        <p>{atWork?.plan?.councilName ?? ''}</p>
        <p>{printedWords(today())}</p>
        <h1>
          {text.title}: {pageWords(view, day)}
        </h1>
        {filters === '' ? null : <p className="calendar-sheet-filters">{filters}</p>}
        {provisional.length === 0 ? null : (
          <p className="calendar-sheet-filters">{text.provisional(provisional)}</p>
        )}
      </header>
      {deadlines.length === 0 ? <p>{nothingWords(view, filters)}</p> : null}
      {contentOf(sheet)}
      {view === 'list' ? null : <CalendarLegend />}
    </section>
  );
}

function contentOf(sheet: CalendarSheet) {
  switch (sheet.view) {
    case 'month':
      return <PrintMonth sheet={sheet} />;
    case 'list':
      return <PrintList sheet={sheet} />;
    case 'year':
      return <PrintYear sheet={sheet} />;
    default:
      return assertNever(sheet.view);
  }
}

function nothingWords(view: CalendarSheet['view'], filters: string): string {
  if (filters !== '') return text.nothingFiltered;
  return view === 'month' ? text.nothingInMonth : text.nothingInYear;
}
