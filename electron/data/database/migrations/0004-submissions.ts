import type { Migration } from './migration';

/** Kept originals, accepted versions, and every figure with the cell it came from. */
export const migration: Migration = {
  version: 4,
  name: 'submissions',
  up(db) {
    db.exec(`
      CREATE TABLE source_file (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        sha256     TEXT    NOT NULL UNIQUE CHECK (length(sha256) = 64),
        name       TEXT    NOT NULL,
        byte_size  INTEGER NOT NULL CHECK (byte_size >= 0),
        content    BLOB    NOT NULL
      ) STRICT;

      -- One accepted version (lần) of one agency's report. A newer version replaces an older one without touching it.
      CREATE TABLE submission (
        id                INTEGER PRIMARY KEY,
        uuid              TEXT    NOT NULL UNIQUE,
        agency_id         INTEGER NOT NULL REFERENCES agency (id),
        period_id         INTEGER NOT NULL REFERENCES period (id),
        version           INTEGER NOT NULL CHECK (version >= 1),
        state             TEXT    NOT NULL DEFAULT 'accepted' CHECK (state IN ('accepted', 'withdrawn', 'returned')),
        origin            TEXT    NOT NULL CHECK (origin IN ('template', 'manual')),
        template_mark     TEXT,
        file_id           INTEGER REFERENCES source_file (id),
        file_name         TEXT    NOT NULL,
        received_on       TEXT    NOT NULL CHECK (received_on IS date(received_on)),
        document_number   TEXT,
        document_date     TEXT    CHECK (document_date IS date(document_date)),
        contact           TEXT,
        nil               INTEGER NOT NULL CHECK (nil IN (0, 1)),
        accepted_by       TEXT    NOT NULL,
        accepted_at       TEXT    NOT NULL,
        UNIQUE (period_id, agency_id, version)
      ) STRICT;
      CREATE INDEX submission_by_file ON submission (file_id);

      -- amount NULL is "không phát sinh"; 0 is a reported zero; a blank cell has no row at all.
      -- approximation: 0 exact, 1 more than (hơn), 2 about (khoảng), 3 less than (gần).
      CREATE TABLE figure (
        submission_id  INTEGER NOT NULL REFERENCES submission (id),
        indicator_id   INTEGER NOT NULL REFERENCES indicator (id),
        amount         INTEGER,
        approximation  INTEGER NOT NULL CHECK (approximation BETWEEN 0 AND 3),
        raw_text       TEXT    NOT NULL,
        sheet          TEXT    NOT NULL,
        cell           TEXT    NOT NULL,
        PRIMARY KEY (submission_id, indicator_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE figure_note (
        submission_id  INTEGER NOT NULL REFERENCES submission (id),
        indicator_id   INTEGER NOT NULL REFERENCES indicator (id),
        text           TEXT    NOT NULL,
        sheet          TEXT    NOT NULL,
        cell           TEXT    NOT NULL,
        PRIMARY KEY (submission_id, indicator_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE duty_report (
        submission_id  INTEGER NOT NULL REFERENCES submission (id),
        duty_id        INTEGER NOT NULL REFERENCES duty (id),
        status         TEXT    CHECK (status IN ('not_started', 'in_progress', 'done')),
        result         TEXT    NOT NULL,
        evidence       TEXT    NOT NULL,
        sheet          TEXT    NOT NULL,
        cell           TEXT    NOT NULL,
        PRIMARY KEY (submission_id, duty_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE submission_text (
        submission_id  INTEGER NOT NULL REFERENCES submission (id),
        topic          TEXT    NOT NULL,
        text           TEXT    NOT NULL,
        sheet          TEXT    NOT NULL,
        cell           TEXT    NOT NULL,
        PRIMARY KEY (submission_id, topic)
      ) STRICT, WITHOUT ROWID;

      -- What was found wrong or unclear when the version was accepted; errors and questions here are still open.
      CREATE TABLE submission_issue (
        submission_id  INTEGER NOT NULL REFERENCES submission (id),
        position       INTEGER NOT NULL,
        severity       TEXT    NOT NULL CHECK (severity IN ('error', 'warning', 'question', 'note')),
        code           TEXT    NOT NULL,
        indicator      TEXT,
        sheet          TEXT,
        cell           TEXT,
        found          TEXT,
        expected       TEXT,
        PRIMARY KEY (submission_id, position)
      ) STRICT, WITHOUT ROWID;

      -- The newest accepted version of each agency and period: the one that counts.
      CREATE VIEW current_submission AS
        SELECT s.* FROM submission s
        WHERE s.state = 'accepted' AND NOT EXISTS (
          SELECT 1 FROM submission newer
          WHERE newer.period_id = s.period_id AND newer.agency_id = s.agency_id
            AND newer.version > s.version AND newer.state = 'accepted'
        );
    `);
  },
};
