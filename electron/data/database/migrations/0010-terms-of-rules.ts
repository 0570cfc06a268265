import type { Migration } from './migration';

/** Rules of reports that ask once, in a year that the plan names, and those that ask each quarter. */
export const migration: Migration = {
  version: 10,
  name: 'terms of rules',
  up(db) {
    db.exec(`
      -- Only where the plan names the year of the day: then the report is asked for once.
      ALTER TABLE reporting_rule ADD COLUMN due_year INTEGER
        CHECK (due_year IS NULL OR (due_year BETWEEN 1900 AND 2199 AND due_day IS NOT NULL));
      -- A column's CHECK cannot be changed, so period_kind is replaced by one that knows quarters.
      ALTER TABLE reporting_rule ADD COLUMN term TEXT NOT NULL DEFAULT 'none'
        CHECK (term IN ('half', 'quarter', 'year', 'regular', 'adhoc', 'none'));
      UPDATE reporting_rule SET term = period_kind;
      ALTER TABLE reporting_rule DROP COLUMN period_kind;
      ALTER TABLE reporting_rule RENAME COLUMN term TO period_kind;
    `);
  },
};
