import type { EventSummary } from '../../../../shared/contract/deadlines';
import { Refusal } from '../../../../shared/contract/reply';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { type DeadlineRuleRecord, selectDeadlineRuleRecords } from '../../database/queries/deadline-rules';

/** A day of no plan: all rows that took each other's place, in the order of writing, and the one that tells what it is. */
export type EventChain = {
  readonly rows: readonly DeadlineRuleRecord[];
  /** The last one that was not undone; where all were, the first one. */
  readonly last: DeadlineRuleRecord;
};

/** All of them, in the order in which each was first written. */
export function selectEventChains(db: ReadableDatabase): readonly EventChain[] {
  const chains = groupBy(selectDeadlineRuleRecords(db), ({ id }) => id);
  return [...chains.values()].flatMap((rows) => {
    const last = rows.findLast(({ undoneAt }) => undoneAt === null) ?? rows[0];
    return last ? [{ rows, last }] : [];
  });
}

/** One of them. Throws `Refusal` (`not_found`). */
export function requiredChain(db: ReadableDatabase, event: string): EventChain {
  const chain = selectEventChains(db).find(({ last }) => last.id === event);
  if (!chain) throw new Refusal('not_found', event);
  return chain;
}

/** Whether it was neither removed nor undone. */
export function isStanding({ last: { endedAt, undoneAt } }: EventChain): boolean {
  return endedAt === null && undoneAt === null;
}

/** What people see of it. */
export function shownEvent({ last }: EventChain): EventSummary {
  const { id: event, kind, title, who, terms, shift, begins, quote, document, note, isShipped } = last;
  return {
    ...{ event, kind, title, who, terms, shift, begins, quote, document, note, isShipped },
    ...{ recordedBy: last.recordedBy, recordedAt: last.recordedAt },
    ...{ undoneBy: last.undoneBy ?? last.endedBy, undoneAt: last.undoneAt ?? last.endedAt },
  };
}
