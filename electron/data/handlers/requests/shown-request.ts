import type { RequestSummary } from '../../../../shared/contract/requests';
import type { ReadableDatabase } from '../../database/database';
import { type RequestRow, selectRequestContents } from '../../database/queries/adhoc-requests';

/** A request as it is shown, with what it asks and takes over. */
export function shownRequest(db: ReadableDatabase, { periodId, ...row }: RequestRow): RequestSummary {
  const { indicators, reuse } = selectRequestContents(db, periodId);
  return { ...row, indicators: [...indicators], reuse: [...reuse] };
}
