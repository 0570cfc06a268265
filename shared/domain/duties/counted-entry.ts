import type { CalendarDate } from '../calendar-date';
import type { RecordedState } from './duty-state';

/** What the clerk recorded, or what an agency's newest accepted report says, of a duty. */
export type Statement = { readonly state: RecordedState; readonly asOf: CalendarDate };

/** What counts, who says so, and what the report says where that is something else. */
export type CountedEntry<Record extends Statement, Report extends Statement> =
  | { readonly from: 'clerk'; readonly entry: Record; readonly offered: Report | null }
  | { readonly from: 'report'; readonly entry: Report; readonly offered: null }
  /** `offered` is then what all those had come to whom the agency took the duty over from. */
  | { readonly from: 'nobody'; readonly entry: null; readonly offered: Statement | null };

/**
 * The clerk's newest record wins over what the agency reports; a report of another state is then offered. Where the clerk
 * recorded nothing the report holds, so that a duty that an accepted report calls done is not shown as not begun. Where neither says
 * anything, what all predecessors had come to is offered.
 */
export function countedEntry<Record extends Statement, Report extends Statement>(
  record: Record | null,
  report: Report | null,
  former: Statement | null = null,
): CountedEntry<Record, Report> {
  if (record !== null)
    return {
      from: 'clerk',
      entry: record,
      offered: report !== null && report.state !== record.state ? report : null,
    };
  if (report !== null) return { from: 'report', entry: report, offered: null };
  return { from: 'nobody', entry: null, offered: former };
}
