import { addDays, type CalendarDate, calendarDate } from '../../../../shared/domain/calendar-date';
import { cutOffWarning } from '../../../../shared/domain/deadlines/cut-off';
import { dueThen, workingDayThen } from '../../../../shared/domain/deadlines/due-then';
import { type Occurrence, occurrencesOf, windowDueOn } from '../../../../shared/domain/deadlines/occurrences';
import type { RuleSettings } from '../../../../shared/domain/deadlines/rule-settings';
import { statutoryTitle } from '../../../../shared/wording/deadline-title';
import { selectDeadlineEvents } from '../../database/queries/deadline-events';
import type { DeadlineRuleRow } from '../../database/queries/deadline-rules';
import { type Entry, reaches, yearsCounted } from './entry';
import type { Scope } from './scope';

/** The days of no plan: reports that the law asks, the council's year, the clerk's own. They are of no plan and of no agency. */
export function eventEntries(scope: Scope): readonly Entry[] {
  const { asked, db } = scope;
  if (asked.plan !== null || asked.agency !== null) return [];
  const first = Number(asked.from.slice(0, 4)) - yearsCounted;
  const last = Number(asked.to.slice(0, 4)) + 1;
  const near = { from: addDays(asked.from, -farthestShift), to: addDays(asked.to, farthestShift) };
  const entries: Entry[] = [];
  for (const rule of selectDeadlineEvents(db)) {
    if (asked.kinds !== null && !asked.kinds.includes(rule.kind)) continue;
    for (
      let year = Math.max(first, rule.fromYear ?? first);
      year <= Math.min(last, rule.toYear ?? last);
      year += 1
    ) {
      if (!canReach(rule, year, near)) continue;
      for (const occurrence of occurrencesOf(rule.terms, rule.window ?? 'calendar', year)) {
        const entry = entryOf(scope, rule, occurrence);
        if (entry && reaches(entry.lastDay, entry.beginsOn, asked)) entries.push(entry);
      }
    }
  }
  return entries;
}

/** Farther than this no shift moves a day. */
const farthestShift = 31;

/** Whether a day of the year can lie near the days asked for: most need not be worked out. */
function canReach(
  { terms, begins }: DeadlineRuleRow,
  year: number,
  near: { readonly from: string; readonly to: string },
): boolean {
  if (terms.kind !== 'day' || begins !== null) return true;
  if (terms.on.year !== undefined && terms.on.year !== year) return false;
  const about = `${year}-${twoDigits(terms.on.month)}-${twoDigits(terms.on.day)}`;
  return about >= near.from && about <= near.to;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function entryOf(scope: Scope, rule: DeadlineRuleRow, { year, part, dataTo }: Occurrence): Entry | null {
  const { book } = scope;
  const { terms, shift } = rule;
  const written: RuleSettings = { terms, shift, window: rule.window ?? 'calendar', tiers: [] };
  const then = dueThen({ written, edits: [] }, null, { year, dataTo }, book);
  if (!then.due) return null;
  const { lastDay, shifted } = then.due;
  const id = part === null ? `rule:${rule.id}/${year}` : `rule:${rule.id}/${year}-${part}`;
  const figures = rule.part && rule.window && windowDueOn(lastDay, rule.part, rule.window);
  const title = statutoryTitle(rule.title, figures ? figures.year : null);
  const beginsOn = beginsBefore(rule, lastDay);
  const working = () => workingDayThen(then) ?? lastDay;
  return {
    ...{ id, kind: rule.kind, lastDay, beginsOn, lastWorkingDay: working, order: title },
    make: () => ({
      ...{ id, kind: rule.kind, title, terms, quote: rule.quote, document: rule.document },
      ...{ plan: null, agency: null, who: rule.who, beginsOn, lastDay, lastWorkingDay: working(), shifted },
      provisional: book.isProvisional(lastDay),
      warning: figures && cutOffWarning(figures.dataTo, lastDay, then.calendar()),
      progress: null,
      subject:
        rule.form === null
          ? { kind: 'event', event: rule.id }
          : { kind: 'form', form: rule.form, event: rule.id },
    }),
  };
}

/** The last day of that name at or before a last day; null where it is no time but a day. */
function beginsBefore({ begins }: DeadlineRuleRow, lastDay: CalendarDate): CalendarDate | null {
  if (!begins) return null;
  const year = Number(lastDay.slice(0, 4));
  const first = calendarDate(year, begins.month, begins.day);
  return first && first <= lastDay ? first : calendarDate(year - 1, begins.month, begins.day);
}
