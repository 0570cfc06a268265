import type { RequestSummary } from '../../../../shared/contract/requests';
import type { ReadableDatabase } from '../../database/database';
import type { RequestRow } from '../../database/queries/adhoc-requests';
import { selectReuseEdits } from '../../database/queries/adhoc-reuse';
import { selectRequestContents } from '../../database/queries/adhoc-scope';

/** A request as it is shown, with what it asks and takes over, and how that was changed. */
export function shownRequest(db: ReadableDatabase, { periodId, ...row }: RequestRow): RequestSummary {
  const { indicators, reuse } = selectRequestContents(db, periodId);
  const reuseEdits = [...selectReuseEdits(db, periodId)];
  return { ...row, indicators: [...indicators], reuse: [...reuse], reuseEdits };
}
