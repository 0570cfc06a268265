import type { RuleDate } from '../../../../shared/contract/deadlines';
import { askedPeriods } from '../../../../shared/domain/deadlines/asked-parts';
import { cutOffWarning } from '../../../../shared/domain/deadlines/cut-off';
import { type DueThen, dueThen, workingDayThen } from '../../../../shared/domain/deadlines/due-then';
import type { HolidayBook } from '../../../../shared/domain/deadlines/holiday-book';
import { occurrencesOf } from '../../../../shared/domain/deadlines/occurrences';
import type { RegularPeriod } from '../../database/queries/rule-periods';
import { type SetRule, settingsNow } from '../../database/queries/rule-settings';

/** What a date is of: a period with the days of its figures, or a year. */
type Point = Pick<RuleDate, 'year' | 'period' | 'dataFrom' | 'dataTo'>;

/** The dates of a rule of the year before to the year after: everybody's, then those of single kinds of agencies. */
export function ruleDates(
  rule: SetRule,
  year: number,
  opened: ReadonlyMap<string, RegularPeriod>,
  book: HolidayBook,
): RuleDate[] {
  return [year - 1, year, year + 1].flatMap((one) =>
    pointsOf(rule, one, opened).flatMap((point) => {
      const general = dueThen(rule.history, null, point, book);
      const tiers = general.settings.tiers.map(({ tier }) => tier);
      return [
        dateOf(point, null, general, book),
        ...tiers.map((tier) => dateOf(point, tier, dueThen(rule.history, tier, point, book), book)),
      ];
    }),
  );
}

/** What a rule asks for in a year, as it is set now; a period that is opened keeps its own window. */
function pointsOf(
  { period, history }: SetRule,
  year: number,
  opened: ReadonlyMap<string, RegularPeriod>,
): readonly Point[] {
  const { terms, window } = settingsNow(history);
  if (!terms) return [];
  if (period === 'half' || period === 'quarter' || period === 'year')
    return askedPeriods({ period, terms, window }, year).map((made) => {
      const { dataFrom, dataTo } = opened.get(made.code) ?? made;
      return { year, period: made.code, dataFrom, dataTo };
    });
  return occurrencesOf(terms, window, year).map(({ dataTo }) => ({
    year,
    period: null,
    dataFrom: null,
    dataTo,
  }));
}

function dateOf(point: Point, tier: string | null, judged: DueThen, book: HolidayBook): RuleDate {
  const lastDay = judged.due?.lastDay ?? null;
  return {
    ...{ ...point, tier, lastDay, lastWorkingDay: workingDayThen(judged) },
    shifted: judged.due?.shifted ?? null,
    provisional: lastDay !== null && book.isProvisional(lastDay),
    dataTo: point.dataFrom === null ? null : point.dataTo,
    warning:
      lastDay !== null && point.dataFrom !== null && point.dataTo !== null
        ? cutOffWarning(point.dataTo, lastDay, judged.calendar())
        : null,
  };
}
