import type { Migration } from './migration';

/** Documents and plans: legal bases, assignments with duties and partners, recipients. */
export const migration: Migration = {
  version: 2,
  name: 'plans',
  up(db) {
    db.exec(`
      -- A blank number or date of a draft stays NULL; it is never made up.
      CREATE TABLE document (
        id               INTEGER PRIMARY KEY,
        uuid             TEXT    NOT NULL UNIQUE,
        kind             TEXT    NOT NULL CHECK (kind IN ('plan', 'report', 'directive', 'letter', 'decision', 'resolution', 'other')),
        number           TEXT,
        number_source    TEXT,
        dated_on         TEXT    CHECK (dated_on IS date(dated_on)),
        date_precision   TEXT    NOT NULL CHECK (date_precision IN ('day', 'month', 'unknown')),
        date_as_written  TEXT    NOT NULL,
        issuer           TEXT    NOT NULL,
        title            TEXT    NOT NULL
      ) STRICT;

      CREATE TABLE legal_basis (
        id           INTEGER PRIMARY KEY,
        document_id  INTEGER NOT NULL REFERENCES document (id),
        number       TEXT    NOT NULL,
        dated_on     TEXT    CHECK (dated_on IS date(dated_on)),
        title        TEXT    NOT NULL,
        role         TEXT    NOT NULL CHECK (role IN ('basis', 'mentioned', 'trigger', 'footnote')),
        place        TEXT,
        position     INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX legal_basis_by_document ON legal_basis (document_id, position);

      CREATE TABLE plan (
        id                  INTEGER PRIMARY KEY,
        uuid                TEXT    NOT NULL UNIQUE,
        code                TEXT    NOT NULL UNIQUE,
        document_id         INTEGER NOT NULL REFERENCES document (id),
        title               TEXT    NOT NULL,
        province            TEXT    NOT NULL,
        council_name        TEXT    NOT NULL,
        standing_agency_id  INTEGER NOT NULL REFERENCES agency (id),
        data_window_source  TEXT    NOT NULL
      ) STRICT;

      CREATE TABLE plan_recipient (
        plan_id   INTEGER NOT NULL REFERENCES plan (id),
        position  INTEGER NOT NULL,
        name      TEXT    NOT NULL,
        PRIMARY KEY (plan_id, position)
      ) STRICT, WITHOUT ROWID;

      -- A numbered item under "Tổ chức thực hiện". "Đề nghị" (requested) belongs to the item, not to the agency.
      CREATE TABLE assignment (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        plan_id    INTEGER NOT NULL REFERENCES plan (id),
        label      TEXT    NOT NULL,
        heading    TEXT    NOT NULL,
        requested  INTEGER NOT NULL CHECK (requested IN (0, 1)),
        position   INTEGER NOT NULL,
        UNIQUE (plan_id, label)
      ) STRICT;

      CREATE TABLE assignment_member (
        assignment_id  INTEGER NOT NULL REFERENCES assignment (id),
        agency_id      INTEGER NOT NULL REFERENCES agency (id),
        position       INTEGER NOT NULL,
        PRIMARY KEY (assignment_id, agency_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX assignment_member_by_agency ON assignment_member (agency_id);

      CREATE TABLE duty (
        id             INTEGER PRIMARY KEY,
        uuid           TEXT    NOT NULL UNIQUE,
        assignment_id  INTEGER NOT NULL REFERENCES assignment (id),
        label          TEXT    NOT NULL,
        role           TEXT    NOT NULL CHECK (role IN ('lead', 'coordinate', 'carry_out', 'direct', 'requested')),
        text           TEXT    NOT NULL,
        topic          TEXT    NOT NULL,
        periodicity    TEXT    NOT NULL CHECK (periodicity IN ('none', 'regular', 'annual', 'adhoc')),
        also_adhoc     INTEGER NOT NULL CHECK (also_adhoc IN (0, 1)),
        deadline_text  TEXT,
        quote_start    TEXT    NOT NULL,
        position       INTEGER NOT NULL,
        UNIQUE (assignment_id, label)
      ) STRICT;

      -- A sentence or clause of a duty that carries a role of its own.
      CREATE TABLE duty_part (
        id        INTEGER PRIMARY KEY,
        duty_id   INTEGER NOT NULL REFERENCES duty (id),
        label     TEXT    NOT NULL,
        role      TEXT    NOT NULL CHECK (role IN ('lead', 'coordinate', 'carry_out', 'direct', 'requested')),
        text      TEXT    NOT NULL,
        position  INTEGER NOT NULL,
        UNIQUE (duty_id, label)
      ) STRICT;

      -- Whom a duty, or one part of it, is to be done with or directs, in the words of the plan; the agency where it is one.
      CREATE TABLE duty_partner (
        id         INTEGER PRIMARY KEY,
        duty_id    INTEGER NOT NULL REFERENCES duty (id),
        part_id    INTEGER REFERENCES duty_part (id),
        relation   TEXT    NOT NULL CHECK (relation IN ('with', 'directs')),
        name       TEXT    NOT NULL,
        agency_id  INTEGER REFERENCES agency (id),
        position   INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX duty_partner_by_duty ON duty_partner (duty_id, position);
    `);
  },
};
