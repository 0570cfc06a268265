import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { foldedInto } from '../../../../shared/domain/lineage/folded-into';
import type { Lineage } from '../../../../shared/domain/lineage/lineage';
import { holdersOf, resolveReuse } from '../../../../shared/domain/requests/resolve-reuse';
import type { ReadableDatabase } from '../database';
import { selectRequestScope } from './adhoc-scope';
import { selectLineage } from './lineage';
import { periodDays } from './period-days';

/** A figure that counts in a request's period, and under whom it is to be found on the request's day. */
export type CountedFigure = {
  readonly submissionId: number;
  readonly indicatorId: number;
  readonly indicator: string;
  readonly agency: string;
  /** 0 where it was given in the request's own period. */
  readonly rank: number;
  /** The period that it was given in. */
  readonly periodId: number;
  readonly holders: readonly string[];
};

/**
 * The figures that count in the period of a request: its own first, else those of the periods that it takes over, each in its own
 * place. Null where the period is no request in force. `withOwn` false leaves its own out, as if nobody had answered yet.
 */
export function selectCountedFigures(
  db: ReadableDatabase,
  periodId: number,
  withOwn = true,
  known: Lineage | null = null,
): readonly CountedFigure[] | null {
  const scope = selectRequestScope(db, periodId);
  if (!scope) return null;
  const lineage = known ?? selectLineage(db);
  const sources = [...(withOwn ? [periodId] : []), ...scope.reused];
  const days = periodDays(db, [periodId, ...sources]);
  const asked = new Set(scope.indicators);
  const candidates = figuresOf(db, sources)
    .filter(({ periodId: from, indicator }) => from === periodId || asked.has(indicator))
    .map((figure): CountedFigure => {
      const rank = figure.periodId === periodId ? 0 : scope.reused.indexOf(figure.periodId) + 1;
      const [after, until] = [days.get(figure.periodId), days.get(periodId)];
      return { ...figure, rank, holders: heldBy(lineage, figure, after, until) };
    });
  return resolveReuse(candidates, ({ holders }) => holders);
}

function heldBy(
  lineage: Lineage,
  { agency, indicator }: { readonly agency: string; readonly indicator: string },
  after: CalendarDate | undefined,
  until: CalendarDate | undefined,
): readonly string[] {
  if (after === undefined || until === undefined) return [agency];
  return holdersOf(agency, foldedInto(lineage, agency, indicator, after, until));
}

type FigureKey = Pick<CountedFigure, 'submissionId' | 'indicatorId' | 'indicator' | 'agency' | 'periodId'>;

function figuresOf(db: ReadableDatabase, periods: readonly number[]): readonly FigureKey[] {
  return db
    .prepare<FigureKey>(
      `SELECT s.id AS submissionId, f.indicator_id AS indicatorId, i.code AS indicator, a.code AS agency, s.period_id AS periodId
       FROM json_each(?) j CROSS JOIN current_submission s ON s.period_id = j.value
       CROSS JOIN figure f ON f.submission_id = s.id
       JOIN indicator i ON i.id = f.indicator_id JOIN agency a ON a.id = s.agency_id
       ORDER BY i.position, a.position, a.id`,
    )
    .all(JSON.stringify(periods));
}

/**
 * The SQL after FROM that yields the figures that count in the period `:period`, as `s` (the submission) and `f` (the figure), and the
 * parameter `:counted` that it needs. A period that is no request is read as it always was.
 */
export function countedFrom(
  db: ReadableDatabase,
  periodId: number,
): { readonly from: string; readonly parameters: { readonly period: number; readonly counted?: string } } {
  const counted = selectCountedFigures(db, periodId);
  if (!counted) {
    return {
      from: 'current_submission s CROSS JOIN figure f ON f.submission_id = s.id AND s.period_id = :period',
      parameters: { period: periodId },
    };
  }
  return {
    from: `json_each(:counted) c CROSS JOIN submission s ON s.id = c.value ->> 0
      CROSS JOIN figure f ON f.submission_id = c.value ->> 0 AND f.indicator_id = c.value ->> 1 AND :period IS NOT NULL`,
    parameters: {
      period: periodId,
      counted: JSON.stringify(counted.map(({ submissionId, indicatorId }) => [submissionId, indicatorId])),
    },
  };
}
