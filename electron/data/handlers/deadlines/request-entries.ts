import { requestDeadlineTitle } from '../../../../shared/wording/deadline-title';
import { requestTitle } from '../../../../shared/wording/request-title';
import { selectAsked } from '../../database/queries/adhoc-gap';
import { selectRequests } from '../../database/queries/adhoc-requests';
import { type Entry, reaches } from './entry';
import type { Scope } from './scope';

/** The answers that letters ask for out of turn. Whether an answer went out nobody records. */
export function requestEntries(scope: Scope): readonly Entry[] {
  const { db, asked, plans, book } = scope;
  const requests = selectRequests(db).filter(
    ({ undoneAt, plan }) => undoneAt === null && (asked.plan === null || plan === asked.plan),
  );
  return requests.flatMap((request): Entry[] => {
    const { dueOn: lastDay } = request;
    if (lastDay === null || !reaches(lastDay, null, asked)) return [];
    if (asked.agency !== null && !selectAsked(db, request.periodId)?.has(asked.agency)) return [];
    const id = `request:${request.period}`;
    const letter = requestTitle(request);
    const title = requestDeadlineTitle(letter);
    const lastWorkingDay = () => scope.workingDay(lastDay);
    const plan = plans.find(({ code }) => code === request.plan);
    return [
      {
        ...{ id, kind: 'request', lastDay, beginsOn: null, lastWorkingDay, order: title },
        make: () => ({
          ...{ id, kind: 'request', title, lastDay, beginsOn: null, lastWorkingDay: lastWorkingDay() },
          terms: request.dueTerms,
          quote: request.quote,
          document: letter,
          plan: request.plan,
          agency: null,
          who: plan?.standingAgencyName ?? '',
          shifted: null,
          provisional: book.isProvisional(lastDay),
          warning: null,
          progress: null,
          subject: { kind: 'period', period: request.period },
        }),
      },
    ];
  });
}
