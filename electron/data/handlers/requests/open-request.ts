import { Refusal } from '../../../../shared/contract/reply';
import type { OpenedRequest, PreparedRequest } from '../../../../shared/contract/requests';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { requestDue } from '../../../../shared/domain/deadlines/request-due';
import type { Period } from '../../../../shared/domain/period';
import {
  nextRequestCode,
  proposeReuse,
  proposeWindow,
} from '../../../../shared/domain/requests/propose-request';
import type { ReadableDatabase } from '../../database/database';
import { selectAdhocCodes, selectReportsOf } from '../../database/queries/adhoc-requests';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { selectIndicatorIds, selectIndicators } from '../../database/queries/indicators';
import { insertRequest } from '../../database/queries/insert-adhoc-request';
import { selectPeriodIds, selectPeriods } from '../../database/queries/periods';
import type { Dependencies } from '../../dependencies';
import { requirePlan } from '../current-plan';
import { requireRealDays } from '../deadlines/events-days';

/** What to propose for a letter of a day. Throws `Refusal` (`no_plan`, `too_many_requests`). */
export function prepareRequest(db: ReadableDatabase, date: CalendarDate): PreparedRequest {
  const plan = requirePlan(db);
  const year = Number(date.slice(0, 4));
  const code = nextRequestCode(year, selectAdhocCodes(db));
  if (code === null) throw new Refusal('too_many_requests', String(year));
  const ids = selectPeriodIds(db, plan.id);
  const periods = selectPeriods(db, plan.id).map((period): Period & { reports: number; figures: number } => {
    const reports = selectReportsOf(db, ids.get(period.code) ?? 0);
    return {
      ...period,
      reports: reports.length,
      figures: reports.reduce((sum, { figures }) => sum + figures, 0),
    };
  });
  const proposed = proposeReuse(date, periods);
  const place = (period: string) => proposed.indexOf(period) + 1 || proposed.length + 1;
  return {
    period: code,
    ...proposeWindow(date, periods),
    reusable: periods
      .filter(({ reports }) => reports > 0)
      .toReversed()
      .toSorted((left, right) => place(left.code) - place(right.code))
      .map(({ reports, figures, ...period }) => ({
        ...{ period, reports, figures },
        isProposed: proposed.includes(period.code),
      })),
    indicators: selectIndicators(db).map(({ code: indicator, name, topic }) => ({
      code: indicator,
      name,
      topic,
    })),
  };
}

/** Opens a request and gives the code of its period. Throws `Refusal` as `prepareRequest`, and for codes that the register does not know. */
export function openRequest({ db, newUuid, user, now }: Dependencies, asked: OpenedRequest): string {
  const plan = requirePlan(db);
  const proposal = prepareRequest(db, asked.date);
  const periods = selectPeriodIds(db, plan.id);
  const indicators = selectIndicatorIds(db);
  const proposed = proposal.reusable.filter(({ isProposed }) => isProposed).map(({ period }) => period.code);
  const dataFrom = asked.dataFrom ?? proposal.dataFrom;
  const dataTo = asked.dataTo ?? proposal.dataTo;
  if (dataTo < dataFrom) throw new Refusal('invalid_input', `${dataFrom} > ${dataTo}`);
  const request = {
    ...{ planId: plan.id, code: proposal.period, year: Number(asked.date.slice(0, 4)), dataFrom, dataTo },
    ...{ number: asked.number, date: asked.date, title: asked.title, asker: asked.asker },
    ...{ dueOn: dueOnOf(db, asked), dueTerms: asked.dueTerms, quote: asked.quote },
    indicators: keysOf(
      asked.indicators ?? proposal.indicators.map(({ code }) => code),
      indicators,
      'unknown_indicator',
    ),
    reused: keysOf(asked.reuse ?? proposed, periods, 'unknown_period'),
  };
  insertRequest(db, request, { by: user(), at: now() }, newUuid);
  return proposal.period;
}

/** The day that a letter names, or what its terms come to by the holidays as they are known; null where it has none, or not yet. */
function dueOnOf(db: ReadableDatabase, { dueOn, dueTerms, date }: OpenedRequest): CalendarDate | null {
  if (!dueTerms) return dueOn;
  requireRealDays({ terms: dueTerms, begins: null });
  return requestDue(dueTerms, Number(date.slice(0, 4)), holidayBook(db)).due?.lastDay ?? null;
}

function keysOf(
  codes: readonly string[],
  known: ReadonlyMap<string, number>,
  problem: 'unknown_indicator' | 'unknown_period',
): readonly number[] {
  return [...new Set(codes)].map((code) => {
    const id = known.get(code);
    if (id === undefined) throw new Refusal(problem, code);
    return id;
  });
}
