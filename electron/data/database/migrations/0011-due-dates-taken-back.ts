import type { Migration } from './migration';

/** Due dates that a plan set for periods of earlier plans stay on record when they are taken back. */
export const migration: Migration = {
  version: 11,
  name: 'due dates taken back',
  up(db) {
    db.exec(`
      ALTER TABLE period_rule_change ADD COLUMN undone_by TEXT;
      ALTER TABLE period_rule_change ADD COLUMN undone_at TEXT;
    `);
  },
};
