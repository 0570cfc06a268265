import type { Migration } from './migration';

/** Plan documents that were read and are being reviewed; nothing of them is in the register yet. */
export const migration: Migration = {
  version: 9,
  name: 'plan drafts',
  up(db) {
    db.exec(`
      CREATE TABLE plan_draft (
        id          INTEGER PRIMARY KEY,
        uuid        TEXT    NOT NULL UNIQUE,
        file_id     INTEGER REFERENCES source_file (id),
        file_name   TEXT    NOT NULL,
        text        TEXT    NOT NULL,
        -- What was found and what was decided about it, as JSON (shared/plan-reading/plan-draft.ts).
        draft       TEXT    NOT NULL,
        started_by  TEXT    NOT NULL,
        started_at  TEXT    NOT NULL,
        changed_at  TEXT    NOT NULL,
        plan_id     INTEGER REFERENCES plan (id)
      ) STRICT;
    `);
  },
};
