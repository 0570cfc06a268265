import { DueTerms } from '../../../../shared/domain/deadlines/due-terms';
import type { ShiftPolicy, WindowBasis } from '../../../../shared/domain/deadlines/rule-settings';
import type { ReadableDatabase } from '../database';

/** A day that no plan asks for. Its id stays the same when it is changed: the shipped code, or the UUID it was first written with. */
export type DeadlineRuleRow = {
  readonly id: string;
  readonly kind: 'statutory' | 'council' | 'own';
  readonly title: string;
  readonly who: string;
  readonly reportTo: string;
  readonly terms: DueTerms;
  readonly shift: ShiftPolicy;
  readonly begins: { readonly month: number; readonly day: number } | null;
  /** Which days the figures cover, and of which part of the year they are; null where there are no figures. */
  readonly window: WindowBasis | null;
  readonly part: 'H1' | 'H2' | 'Y' | null;
  readonly quote: string;
  readonly document: string | null;
  /** The statutory form it is made with, where the application knows it. */
  readonly form: string | null;
  readonly note: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
};

/** A row of a day of no plan with what became of it; `id` is that of all rows that took each other's place. */
export type DeadlineRuleRecord = DeadlineRuleRow & {
  readonly key: number;
  readonly replacesKey: number | null;
  readonly isShipped: boolean;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** Who removed or replaced it; null while it holds. */
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

type Stored = Omit<DeadlineRuleRecord, 'terms' | 'begins' | 'isShipped'> & {
  readonly terms: string;
  readonly beginsMonth: number | null;
  readonly beginsDay: number | null;
  readonly isShipped: 0 | 1;
};

/** Every row that was ever written, in the order of writing. */
export function selectDeadlineRuleRecords(db: ReadableDatabase): readonly DeadlineRuleRecord[] {
  return db
    .prepare<Stored>(
      `WITH RECURSIVE chain (key, id, is_shipped) AS (
         SELECT id, uuid, shipped_code IS NOT NULL FROM deadline_rule WHERE replaces_id IS NULL
         UNION ALL SELECT d.id, c.id, c.is_shipped FROM deadline_rule d JOIN chain c ON d.replaces_id = c.key)
       SELECT d.id AS key, c.id, c.is_shipped AS isShipped, d.replaces_id AS replacesKey, d.kind, d.title, d.who,
         d.report_to AS reportTo, d.terms, d.shift, d.begins_month AS beginsMonth, d.begins_day AS beginsDay,
         d.window_basis AS window, d.period_part AS part, d.quote, d.document, d.form, d.note, d.from_year AS fromYear,
         d.to_year AS toYear, d.recorded_by AS recordedBy, d.recorded_at AS recordedAt, d.ended_by AS endedBy,
         d.ended_at AS endedAt, d.undone_by AS undoneBy, d.undone_at AS undoneAt
       FROM deadline_rule d JOIN chain c ON c.key = d.id ORDER BY d.id`,
    )
    .all()
    .map(({ terms, beginsMonth, beginsDay, isShipped, ...row }) => ({
      ...row,
      terms: DueTerms.parse(JSON.parse(terms)),
      begins: beginsMonth === null || beginsDay === null ? null : { month: beginsMonth, day: beginsDay },
      isShipped: isShipped === 1,
    }));
}

/** The days of no plan that are in force: not removed, not replaced, not undone. */
export function selectDeadlineRules(db: ReadableDatabase): readonly DeadlineRuleRow[] {
  return selectDeadlineRuleRecords(db)
    .filter(({ endedAt, undoneAt }) => endedAt === null && undoneAt === null)
    .map(({ id, kind, title, who, reportTo, terms, shift, begins, window, part, quote, ...rest }) => ({
      ...{ id, kind, title, who, reportTo, terms, shift, begins, window, part, quote },
      ...{ document: rest.document, form: rest.form, note: rest.note },
      ...{ fromYear: rest.fromYear, toYear: rest.toYear },
    }));
}
