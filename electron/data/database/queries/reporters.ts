import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { selectAsked } from './adhoc-gap';
import { datedNames, validOn } from './dated-name';
import { selectRulesOfPeriod } from './rule-periods';

export type ReporterRow = {
  readonly code: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly isGroup: boolean;
};

/** Whom a period binds, and by which of its rules; null where it is a request out of turn. */
export type BoundReporter = ReporterRow & { readonly rule: number | null };

/**
 * Who has to report in a period: the agencies that its rules bind on the day `on` and that exist then, under their names of that
 * day. A collective body is replaced by the members that its roster holds; without any it is returned as it is, with `isGroup` true.
 */
export function selectReporters(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
): readonly ReporterRow[] {
  return selectBoundReporters(db, periodId, on).map(({ rule: _rule, ...reporter }) => reporter);
}

/**
 * The same with the key of the rule that binds each. Several rules of a plan can ask different agencies for the same part of the year; whom
 * several bind reports by the one that the period points to, else by the first.
 */
export function selectBoundReporters(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
): readonly BoundReporter[] {
  const asked = selectAsked(db, periodId);
  if (asked) return reportersAmong(db, [...asked.keys()], on).map((row) => ({ ...row, rule: null }));
  type Row = Omit<BoundReporter, 'isGroup'> & { readonly isGroup: 0 | 1 };
  const rules = selectRulesOfPeriod(db, periodId).map(({ id }) => id);
  return db
    .prepare<Row>(
      `WITH ${datedNames}, bound AS (
         SELECT ra.agency_id, ra.rule_id, j.key AS turn, ra.position, a.is_group
         FROM json_each(:rules) j
         CROSS JOIN reporting_rule_agency ra ON ra.rule_id = j.value AND ${validOn('ra')}
         JOIN agency a ON a.id = ra.agency_id AND ${validOn('a')}
       ), member AS (
         SELECT m.member_id AS agency_id, b.rule_id, b.turn, b.position, b.agency_id AS group_id
         FROM bound b
         JOIN agency_member m ON m.group_id = b.agency_id AND ${validOn('m')}
         JOIN agency a ON a.id = m.member_id AND ${validOn('a')}
         WHERE b.is_group = 1
       ), reporter AS (
         SELECT agency_id, rule_id, turn, position FROM bound WHERE is_group = 0
         UNION ALL SELECT agency_id, rule_id, turn, position FROM member
         UNION ALL SELECT agency_id, rule_id, turn, position FROM bound b
           WHERE is_group = 1 AND NOT EXISTS (SELECT 1 FROM member m WHERE m.group_id = b.agency_id)
       )
       SELECT a.code, n.name, a.kind, a.is_group AS isGroup, r.rule_id AS rule, MIN(r.turn * 1000000 + r.position) AS place
       FROM reporter r
       JOIN agency a ON a.id = r.agency_id
       JOIN dated_name n ON n.agency_id = a.id
       GROUP BY a.id ORDER BY place, a.position`,
    )
    .all({ rules: JSON.stringify(rules), on })
    .map(({ code, name, kind, isGroup, rule }) => ({ code, name, kind, isGroup: isGroup === 1, rule }));
}

/** Those of some agencies that the register knows, in its order: whom a request out of turn asks. */
function reportersAmong(
  db: ReadableDatabase,
  codes: readonly string[],
  on: CalendarDate,
): readonly ReporterRow[] {
  type Row = Omit<ReporterRow, 'isGroup'> & { readonly isGroup: 0 | 1 };
  return db
    .prepare<Row>(
      `WITH ${datedNames} SELECT a.code, n.name, a.kind, a.is_group AS isGroup
       FROM json_each(:codes) j JOIN agency a ON a.code = j.value JOIN dated_name n ON n.agency_id = a.id
       ORDER BY a.position, a.id`,
    )
    .all({ codes: JSON.stringify(codes), on })
    .map((row) => ({ ...row, isGroup: row.isGroup === 1 }));
}
