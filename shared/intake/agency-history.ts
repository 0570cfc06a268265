import type { CalendarDate } from '../domain/calendar-date';
import { isWithin, type Span } from '../domain/lineage/span';

/** How long an agency existed, who came before and after it, and who bears one of its names at another time. */
export type AgencyHistory = Span & {
  readonly successors: readonly string[];
  readonly predecessors: readonly string[];
  readonly namesakes: readonly string[];
};

/** What is known of agencies that did not always exist; one that is not in it did. */
export type AgencyHistories = ReadonlyMap<string, AgencyHistory>;

/** Whether an agency existed on a day. */
export function existedOn(histories: AgencyHistories, agency: string, day: CalendarDate): boolean {
  const history = histories.get(agency);
  return history === undefined || isWithin(day, history);
}

/**
 * Who may be meant on a day by an agency that did not exist then: whoever of that day came after it, or before it, however many
 * steps away, in the order of the register's events.
 */
export function insteadOn(histories: AgencyHistories, agency: string, day: CalendarDate): readonly string[] {
  const history = histories.get(agency);
  if (history === undefined || isWithin(day, history)) return [];
  const next = history.to !== null && history.to < day ? 'successors' : 'predecessors';
  const found = new Set<string>();
  const seen = new Set([agency]);
  let ahead: readonly string[] = [agency];
  while (ahead.length > 0) {
    const further = [...new Set(ahead.flatMap((code) => histories.get(code)?.[next] ?? []))].filter(
      (code) => !seen.has(code),
    );
    for (const code of further) {
      seen.add(code);
      if (existedOn(histories, code, day)) found.add(code);
    }
    ahead = further.filter((code) => !found.has(code));
  }
  return [...found];
}

/** The only agency of that day that bears a name of one that did not exist then; null where there is none or more than one. */
export function namesakeOn(histories: AgencyHistories, agency: string, day: CalendarDate): string | null {
  if (existedOn(histories, agency, day)) return null;
  const namesakes = histories.get(agency)?.namesakes ?? [];
  const [only, ...more] = namesakes.filter((code) => existedOn(histories, code, day));
  return only !== undefined && more.length === 0 ? only : null;
}
