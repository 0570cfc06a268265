import type { ReportEffect } from '../../../../shared/domain/agencies/event-preview';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Situation } from './situation';

/**
 * What becomes of reports that are still to come: who no longer owes one and who owes one from then on, and what agencies that end
 * still owe for periods that were theirs. Reports that have come in are no matter of the event.
 */
export function reportEffects(
  before: Situation,
  after: Situation,
  ending: ReadonlySet<string>,
  day: CalendarDate,
): ReportEffect[] {
  const later = new Map(after.periods.map((one) => [one.id, one.owing]));
  return before.periods.flatMap(({ id, period, ownedOn, owing, reported }): ReportEffect[] => {
    const effect = (change: ReportEffect['change'], { code, name }: { code: string; name: string }) =>
      reported.has(code) ? [] : [{ period: period.code, ownedOn, agency: code, name, change }];
    if (ownedOn < day)
      return owing.filter(({ code }) => ending.has(code)).flatMap((one) => effect('stays', one));
    const now = later.get(id) ?? [];
    const [was, is] = [new Set(owing.map(({ code }) => code)), new Set(now.map(({ code }) => code))];
    return [
      ...owing.filter(({ code }) => !is.has(code)).flatMap((one) => effect('falls_away', one)),
      ...now.filter(({ code }) => !was.has(code)).flatMap((one) => effect('owes', one)),
    ];
  });
}
