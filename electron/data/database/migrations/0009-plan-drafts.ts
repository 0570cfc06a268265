import type { Migration } from './migration';

/** Plan documents that were read and are being reviewed; nothing of them is in the register yet. */
export const migration: Migration = {
  version: 9,
  name: 'plan drafts',
  up(db) {
    db.exec(`
      CREATE TABLE plan_draft (
        id            INTEGER PRIMARY KEY,
        uuid          TEXT    NOT NULL UNIQUE,
        file_id       INTEGER REFERENCES source_file (id),
        file_name     TEXT    NOT NULL,
        text          TEXT    NOT NULL,
        -- What was passed over in the document, as JSON (DocumentRemark in shared/plan-reading/source-document.ts).
        remarks       TEXT    NOT NULL,
        -- What was found and what was decided about it, as JSON (shared/plan-reading/draft/plan-draft.ts).
        draft         TEXT    NOT NULL,
        -- Goes up with every change, so that two windows do not overwrite each other.
        revision      INTEGER NOT NULL DEFAULT 1,
        started_by    TEXT    NOT NULL,
        started_at    TEXT    NOT NULL,
        changed_by    TEXT    NOT NULL,
        changed_at    TEXT    NOT NULL,
        -- A draft that was put away can be taken up again.
        discarded_by  TEXT,
        discarded_at  TEXT,
        -- The plan that it was confirmed as, and the keys of what the register got with it, as JSON.
        plan_id       INTEGER REFERENCES plan (id),
        brought       TEXT,
        confirmed_by  TEXT,
        confirmed_at  TEXT
      ) STRICT;

      -- Confirmations that were taken back.
      CREATE TABLE plan_draft_undo (
        id            INTEGER PRIMARY KEY,
        draft_id      INTEGER NOT NULL REFERENCES plan_draft (id),
        plan_code     TEXT    NOT NULL,
        confirmed_by  TEXT    NOT NULL,
        confirmed_at  TEXT    NOT NULL,
        undone_by     TEXT    NOT NULL,
        undone_at     TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX plan_draft_undo_by_draft ON plan_draft_undo (draft_id);
    `);
  },
};
