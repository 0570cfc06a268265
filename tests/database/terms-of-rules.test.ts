import { beforeEach, expect, it } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { loadPlan } from '../../electron/data/database/queries/load-plan';
import { selectPeriods } from '../../electron/data/database/queries/periods';
import { selectReportingRules } from '../../electron/data/database/queries/plan-rules';
import { openYear } from '../../electron/data/handlers/plans/open-year';
import type { ReportingRule } from '../../shared/domain/plan';
import { presetOf } from '../fixtures/presets';

let db: WritableDatabase;
let last = 0;
const newUuid = () => `uuid-${++last}`;
const needs = () => ({ db, newUuid, user: () => 'thu-ky', now: () => '2025-12-01T08:00:00Z' });
const dueDates = () => selectPeriods(db, 1).map(({ code, dueDate }) => `${code} ${dueDate}`);

function loadWith(terms: ReadonlyArray<Pick<ReportingRule, 'period' | 'due'>>): readonly ReportingRule[] {
  const preset = presetOf('cao-bang-2025');
  const [pattern] = preset.reportingRules;
  if (!pattern) throw new Error('The preset has a rule.');
  const rules = terms.map((term, index) => ({ ...pattern, ...term, code: `R${index + 1}` }));
  loadPlan(db, { ...preset, reportingRules: rules, periods: [] }, newUuid);
  return rules;
}

beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
});

it('rules come back with the year that they name and as quarterly', () => {
  const rules = loadWith([
    { period: 'year', due: { relation: 'before', month: 12, day: 10, year: 2025 } },
    { period: 'quarter', due: { relation: 'before', month: 3, day: 14 } },
    { period: 'quarter', due: null },
  ]);
  expect(selectReportingRules(db, 1)).toEqual(rules);
});

it('a rule for one year opens that year and no other, and is due in it', () => {
  loadWith([
    { period: 'half', due: { relation: 'on_or_before', month: 6, day: 10, year: 2025 } },
    { period: 'year', due: { relation: 'before', month: 1, day: 10, year: 2026 } },
  ]);
  openYear(needs(), 1, 2025);
  expect(dueDates()).toEqual(['2025-H1 2025-06-10', '2025-Y 2026-01-09']);
  openYear(needs(), 1, 2026);
  expect(dueDates()).toEqual(['2025-H1 2025-06-10', '2025-Y 2026-01-09', '2026-Y null']);
});

it('a report on a year that is due each January is due behind its year', () => {
  loadWith([{ period: 'year', due: { relation: 'before', month: 1, day: 10 } }]);
  openYear(needs(), 1, 2026);
  expect(dueDates()).toEqual(['2026-Y 2027-01-09']);
});
