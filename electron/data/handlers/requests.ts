import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { RequestSummary } from '../../../shared/contract/requests';
import { selectReportsOf, selectRequests, undoRequest } from '../database/queries/adhoc-requests';
import type { Dependencies } from '../dependencies';
import { requirePeriod } from './current-plan';
import { orRefuse } from './or-refuse';
import { changeReuse, undoReuse } from './requests/change-reuse';
import { gapOfRequest } from './requests/gap-of-request';
import { openRequest, prepareRequest } from './requests/open-request';
import { shownRequest } from './requests/shown-request';

/** Requests out of turn: opened from a letter, answered from what is held, asked for the rest. */
export function requestHandlers(dependencies: Dependencies): HandlersFor<'requests'> {
  const { db, user, now, announce } = dependencies;
  const required = (code: string): { readonly periodId: number; readonly request: RequestSummary } => {
    const rows = selectRequests(db);
    // The period of a request that was undone is in no list.
    if (rows.some(({ period, undoneAt }) => period === code && undoneAt !== null)) {
      throw new Refusal('already_undone', code);
    }
    const { id, period } = requirePeriod(db, code);
    const row = rows.find(({ periodId }) => periodId === id);
    if (!row) throw new Refusal('not_adhoc', period.code);
    return { periodId: id, request: shownRequest(db, row) };
  };
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'requests' });
    return result;
  };

  return {
    list: () => selectRequests(db).map((row) => shownRequest(db, row)),

    prepare: ({ date }) => prepareRequest(db, date),

    open: (asked) => changed(() => required(openRequest(dependencies, asked)).request),

    gap(asked) {
      const { periodId, request } = required(asked.period);
      return gapOfRequest(db, periodId, requirePeriod(db, asked.period).period, request, asked);
    },

    undo: ({ period }) =>
      changed(() => {
        const { periodId, request } = required(period);
        const answers = selectReportsOf(db, periodId);
        if (answers.length > 0) {
          throw new Refusal('request_has_reports', answers.map(({ name }) => name).join(', '));
        }
        const undone = { by: user(), at: now() };
        undoRequest(db, periodId, undone);
        return { ...request, undoneBy: undone.by, undoneAt: undone.at };
      }),

    redo: ({ period }) =>
      changed(() => {
        const row = selectRequests(db).find((one) => one.period === period);
        if (!row) throw new Refusal('unknown_period', period);
        if (row.undoneAt === null) throw new Refusal('not_undone', period);
        undoRequest(db, row.periodId, null);
        return shownRequest(db, { ...row, undoneBy: null, undoneAt: null });
      }),

    setReuse: ({ period, reuse }) =>
      changed(() => {
        changeReuse(dependencies, required(period), reuse);
        return required(period).request;
      }),

    undoReuse: ({ period, edit }) =>
      changed(() => {
        undoReuse(dependencies, required(period), edit);
        return required(period).request;
      }),
  };
}
