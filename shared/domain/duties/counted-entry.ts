import type { CalendarDate } from '../calendar-date';
import type { RecordedState } from './duty-state';

/** What the clerk recorded, or what an agency's newest accepted report says, of a duty. */
export type Statement = { readonly state: RecordedState; readonly asOf: CalendarDate };

/** What counts, who says so, and what the report says where that is something else. */
export type CountedEntry<Record extends Statement, Report extends Statement> =
  | { readonly from: 'clerk'; readonly entry: Record; readonly offered: Report | null }
  | { readonly from: 'report'; readonly entry: Report; readonly offered: null }
  | { readonly from: 'nobody'; readonly entry: null; readonly offered: null };

/**
 * The clerk's newest record wins over what the agency reports; a report of another state is then offered. Where the clerk
 * recorded nothing the report holds, so that a duty that an accepted report calls done is not shown as not begun.
 */
export function countedEntry<Record extends Statement, Report extends Statement>(
  record: Record | null,
  report: Report | null,
): CountedEntry<Record, Report> {
  if (record !== null)
    return {
      from: 'clerk',
      entry: record,
      offered: report !== null && report.state !== record.state ? report : null,
    };
  if (report !== null) return { from: 'report', entry: report, offered: null };
  return { from: 'nobody', entry: null, offered: null };
}
