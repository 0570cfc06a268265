import type { Migration } from './migration';

/** Versions that rest on others, decisions with their reasons, intakes that wait, and what the clerk taught. */
export const migration: Migration = {
  version: 6,
  name: 'intake',
  up(db) {
    db.exec(`
      -- A column's CHECK cannot be changed, so origin is replaced by one that knows more ways.
      DROP VIEW current_submission;
      ALTER TABLE submission ADD COLUMN way TEXT NOT NULL DEFAULT 'template'
        CHECK (way IN ('template', 'search', 'manual', 'attachment', 'undo'));
      UPDATE submission SET way = origin;
      ALTER TABLE submission DROP COLUMN origin;
      ALTER TABLE submission RENAME COLUMN way TO origin;
      -- The version whose figures a manual correction changed, or that an undo took back.
      ALTER TABLE submission ADD COLUMN based_on INTEGER REFERENCES submission (id);
      ALTER TABLE submission ADD COLUMN withdrawn_by TEXT;
      ALTER TABLE submission ADD COLUMN withdrawn_at TEXT;
      -- When a copy with marks was sent back; the figures count until a correction comes.
      ALTER TABLE submission ADD COLUMN returned_by TEXT;
      ALTER TABLE submission ADD COLUMN returned_at TEXT;
      ALTER TABLE submission ADD COLUMN returned_reason TEXT;
      CREATE INDEX submission_by_base ON submission (based_on) WHERE based_on IS NOT NULL;

      CREATE VIEW current_submission AS
        SELECT s.* FROM submission s
        WHERE s.state = 'accepted' AND NOT EXISTS (
          SELECT 1 FROM submission newer
          WHERE newer.period_id = s.period_id AND newer.agency_id = s.agency_id
            AND newer.version > s.version AND newer.state = 'accepted'
        );

      -- The version in whose file a value stands, where it was taken over from there; NULL where it stands in the version's own.
      ALTER TABLE figure ADD COLUMN carried_from INTEGER REFERENCES submission (id);
      ALTER TABLE figure_note ADD COLUMN carried_from INTEGER REFERENCES submission (id);
      ALTER TABLE duty_report ADD COLUMN carried_from INTEGER REFERENCES submission (id);
      ALTER TABLE submission_text ADD COLUMN carried_from INTEGER REFERENCES submission (id);

      -- What was decided about a finding, in the words of shared/intake/answer.ts.
      ALTER TABLE submission_issue ADD COLUMN answer TEXT;
      ALTER TABLE submission_issue ADD COLUMN reason TEXT;
      ALTER TABLE submission_issue ADD COLUMN answered_by TEXT;
      ALTER TABLE submission_issue ADD COLUMN answered_at TEXT;

      -- An intake that was begun and not ended; after a crash it can go on.
      CREATE TABLE waiting_intake (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        started_at   TEXT    NOT NULL,
        started_by   TEXT    NOT NULL,
        period       TEXT,
        agency       TEXT,
        received_on  TEXT    NOT NULL CHECK (received_on IS date(received_on))
      ) STRICT;

      CREATE TABLE waiting_file (
        intake_id  INTEGER NOT NULL REFERENCES waiting_intake (id) ON DELETE CASCADE,
        position   INTEGER NOT NULL,
        path       TEXT    NOT NULL,
        sha256     TEXT    NOT NULL,
        PRIMARY KEY (intake_id, position)
      ) STRICT, WITHOUT ROWID;

      -- Answers by the content of the file, so that they hold wherever and whenever the same file comes in again.
      CREATE TABLE file_answer (
        sha256       TEXT    NOT NULL CHECK (length(sha256) = 64),
        question     TEXT    NOT NULL,
        answer       TEXT    NOT NULL,
        reason       TEXT,
        answered_by  TEXT    NOT NULL,
        answered_at  TEXT    NOT NULL,
        PRIMARY KEY (sha256, question)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE remembered_mapping (
        id          INTEGER PRIMARY KEY,
        uuid        TEXT    NOT NULL UNIQUE,
        agency_id   INTEGER NOT NULL REFERENCES agency (id),
        layout      TEXT    NOT NULL,
        about       TEXT    NOT NULL CHECK (about IN ('row', 'column')),
        label       TEXT    NOT NULL,
        answer      TEXT    NOT NULL,
        file_name   TEXT    NOT NULL,
        decided_by  TEXT    NOT NULL,
        decided_at  TEXT    NOT NULL,
        UNIQUE (agency_id, layout, about, label)
      ) STRICT;

      CREATE TABLE remembered_layout (
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        layout     TEXT    NOT NULL,
        sheet      TEXT    NOT NULL,
        cell       TEXT    NOT NULL,
        file_name  TEXT    NOT NULL,
        seen_at    TEXT    NOT NULL,
        PRIMARY KEY (agency_id, layout, sheet, cell)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
