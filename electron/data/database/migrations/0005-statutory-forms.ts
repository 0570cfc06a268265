import type { Migration } from './migration';

/** Employers and their statutory reports: accepted versions with every figure and the cell it came from. */
export const migration: Migration = {
  version: 5,
  name: 'statutory forms',
  up(db) {
    db.exec(`
      -- An employer that reports by a statutory form. match_key is the name folded (no accents, no punctuation).
      CREATE TABLE establishment (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        name         TEXT    NOT NULL,
        match_key    TEXT    NOT NULL UNIQUE,
        type_code    TEXT,
        sector_code  TEXT
      ) STRICT;

      -- One accepted version (lần) of one employer's form. Forms are data of the application; form is the code of one.
      -- Codes of type and sector are text as the report gave them; data_from and data_to are the days that the figures cover.
      CREATE TABLE statutory_report (
        id                INTEGER PRIMARY KEY,
        uuid              TEXT    NOT NULL UNIQUE,
        form              TEXT    NOT NULL,
        establishment_id  INTEGER NOT NULL REFERENCES establishment (id),
        period            TEXT    NOT NULL,
        data_from         TEXT    NOT NULL CHECK (data_from IS date(data_from)),
        data_to           TEXT    NOT NULL CHECK (data_to IS date(data_to)),
        version           INTEGER NOT NULL CHECK (version >= 1),
        state             TEXT    NOT NULL DEFAULT 'accepted' CHECK (state IN ('accepted', 'withdrawn')),
        file_id           INTEGER NOT NULL REFERENCES source_file (id),
        file_name         TEXT    NOT NULL,
        received_on       TEXT    NOT NULL CHECK (received_on IS date(received_on)),
        name_as_written   TEXT    NOT NULL,
        type_code         TEXT,
        type_name         TEXT,
        sector_code       TEXT,
        sector_name       TEXT,
        nil               INTEGER NOT NULL CHECK (nil IN (0, 1)),
        accepted_by       TEXT    NOT NULL,
        accepted_at       TEXT    NOT NULL,
        UNIQUE (form, period, establishment_id, version),
        CHECK (data_from <= data_to)
      ) STRICT;
      CREATE INDEX statutory_report_by_establishment ON statutory_report (establishment_id);
      CREATE INDEX statutory_report_by_file ON statutory_report (file_id);

      -- A row of a report with code and label as the employer wrote them. label_key tells rows of an open list apart that share a code.
      CREATE TABLE statutory_row (
        report_id  INTEGER NOT NULL REFERENCES statutory_report (id),
        position   INTEGER NOT NULL,
        table_code TEXT    NOT NULL,
        row_code   TEXT    NOT NULL,
        label_key  TEXT    NOT NULL,
        code       TEXT    NOT NULL,
        label      TEXT    NOT NULL,
        sheet      TEXT    NOT NULL,
        cell       TEXT    NOT NULL,
        PRIMARY KEY (report_id, table_code, row_code, label_key)
      ) STRICT, WITHOUT ROWID;

      -- amount NULL is "không phát sinh"; 0 is a reported zero; a blank cell has no row at all.
      CREATE TABLE statutory_figure (
        report_id    INTEGER NOT NULL REFERENCES statutory_report (id),
        table_code   TEXT    NOT NULL,
        row_code     TEXT    NOT NULL,
        label_key    TEXT    NOT NULL,
        column_code  TEXT    NOT NULL,
        amount       INTEGER,
        raw_text     TEXT    NOT NULL,
        sheet        TEXT    NOT NULL,
        cell         TEXT    NOT NULL,
        PRIMARY KEY (report_id, table_code, row_code, label_key, column_code)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE statutory_note (
        report_id  INTEGER NOT NULL REFERENCES statutory_report (id),
        position   INTEGER NOT NULL,
        row_code   TEXT    NOT NULL,
        label_key  TEXT    NOT NULL,
        text       TEXT    NOT NULL,
        sheet      TEXT    NOT NULL,
        cell       TEXT    NOT NULL,
        PRIMARY KEY (report_id, position)
      ) STRICT, WITHOUT ROWID;

      -- What was found when the version was accepted, and what was decided about it.
      CREATE TABLE statutory_issue (
        report_id  INTEGER NOT NULL REFERENCES statutory_report (id),
        position   INTEGER NOT NULL,
        severity   TEXT    NOT NULL CHECK (severity IN ('error', 'warning', 'question', 'note')),
        code       TEXT    NOT NULL,
        sheet      TEXT,
        cell       TEXT,
        found      TEXT,
        expected   TEXT,
        answer     TEXT,
        reason     TEXT,
        PRIMARY KEY (report_id, position)
      ) STRICT, WITHOUT ROWID;

      -- The newest accepted version of each form, employer and period: the one that counts.
      CREATE VIEW current_statutory_report AS
        SELECT r.* FROM statutory_report r
        WHERE r.state = 'accepted' AND NOT EXISTS (
          SELECT 1 FROM statutory_report newer
          WHERE newer.form = r.form AND newer.period = r.period AND newer.establishment_id = r.establishment_id
            AND newer.version > r.version AND newer.state = 'accepted'
        );
    `);
  },
};
