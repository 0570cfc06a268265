import type { Migration } from './migration';

/** Holidays, rules of deadlines with their changes, extensions, reminders, letters that chase, and what a calendar file holds. */
export const migration: Migration = {
  version: 12,
  name: 'deadlines',
  up(db) {
    db.exec(`
      -- Days that the weekend does not tell. An entry is never changed: another one replaces it.
      CREATE TABLE holiday (
        id            INTEGER PRIMARY KEY,
        uuid          TEXT    NOT NULL UNIQUE,
        -- The entry of the shipped table that it is; null for what the clerk entered.
        shipped_code  TEXT    UNIQUE,
        kind          TEXT    NOT NULL CHECK (kind IN ('off', 'worked')),
        first_day     TEXT    NOT NULL CHECK (first_day IS date(first_day)),
        last_day      TEXT    NOT NULL CHECK (last_day IS date(last_day)),
        name          TEXT    NOT NULL,
        status        TEXT    NOT NULL CHECK (status IN ('confirmed', 'by_law', 'unverified')),
        source        TEXT    NOT NULL,
        makes_up_for  TEXT    CHECK (makes_up_for IS date(makes_up_for)),
        known_from    TEXT    CHECK (known_from IS date(known_from)),
        known_to      TEXT    CHECK (known_to IS date(known_to)),
        -- Who withdrew or replaced it, and when; known_to is the day of it.
        ended_by      TEXT,
        ended_at      TEXT,
        replaces_id   INTEGER REFERENCES holiday (id),
        recorded_by   TEXT    NOT NULL,
        recorded_at   TEXT    NOT NULL,
        undone_by     TEXT,
        undone_at     TEXT,
        CHECK (first_day <= last_day),
        CHECK ((known_to IS NULL) = (ended_at IS NULL))
      ) STRICT;
      CREATE INDEX holiday_by_day ON holiday (first_day, last_day);

      -- That the table of a year is complete, by which document.
      CREATE TABLE holiday_year (
        id            INTEGER PRIMARY KEY,
        uuid          TEXT    NOT NULL UNIQUE,
        year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
        source        TEXT    NOT NULL,
        confirmed_by  TEXT    NOT NULL,
        confirmed_at  TEXT    NOT NULL,
        undone_by     TEXT,
        undone_at     TEXT
      ) STRICT;
      CREATE INDEX holiday_year_by_year ON holiday_year (year);

      -- How the settings of a plan's reporting rule were changed (RuleSettings as JSON); the newest that was not undone holds.
      CREATE TABLE rule_edit (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        rule_id    INTEGER NOT NULL REFERENCES reporting_rule (id),
        before     TEXT    NOT NULL CHECK (json_valid(before)),
        after      TEXT    NOT NULL CHECK (json_valid(after)),
        reason     TEXT    NOT NULL,
        -- The day from which it holds: deadlines that had passed by then stay as they were.
        edited_on  TEXT    NOT NULL CHECK (edited_on IS date(edited_on)),
        edited_by  TEXT    NOT NULL,
        edited_at  TEXT    NOT NULL,
        undone_by  TEXT,
        undone_at  TEXT
      ) STRICT;
      CREATE INDEX rule_edit_by_rule ON rule_edit (rule_id);

      -- Which days the figures of an open period covered before and after a change of its rule.
      CREATE TABLE period_window_change (
        id           INTEGER PRIMARY KEY,
        period_id    INTEGER NOT NULL REFERENCES period (id),
        edit_id      INTEGER NOT NULL REFERENCES rule_edit (id),
        before_from  TEXT    NOT NULL CHECK (before_from IS date(before_from)),
        before_to    TEXT    NOT NULL CHECK (before_to IS date(before_to)),
        after_from   TEXT    NOT NULL CHECK (after_from IS date(after_from)),
        after_to     TEXT    NOT NULL CHECK (after_to IS date(after_to))
      ) STRICT;
      CREATE INDEX period_window_change_by_edit ON period_window_change (edit_id);
      CREATE INDEX period_window_change_by_period ON period_window_change (period_id);

      CREATE INDEX duty_by_due_day ON duty (due_on) WHERE due_on IS NOT NULL;
      CREATE INDEX duty_extension_by_day ON duty_extension (due_on);

      -- Deadlines of no plan: reports that the law asks, the council's year, the clerk's own.
      CREATE TABLE deadline_rule (
        id              INTEGER PRIMARY KEY,
        uuid            TEXT    NOT NULL UNIQUE,
        -- The shipped rule that it is; null for what the clerk entered.
        shipped_code    TEXT    UNIQUE,
        kind            TEXT    NOT NULL CHECK (kind IN ('statutory', 'council', 'own')),
        title           TEXT    NOT NULL,
        who             TEXT    NOT NULL,
        report_to       TEXT    NOT NULL,
        -- DueTerms as JSON.
        terms           TEXT    NOT NULL CHECK (json_valid(terms)),
        shift           TEXT    NOT NULL CHECK (shift IN ('none', 'next_working', 'previous_working')),
        -- Where it is a time: the day of the year on which it begins.
        begins_month    INTEGER CHECK (begins_month BETWEEN 1 AND 12),
        begins_day      INTEGER CHECK (begins_day BETWEEN 1 AND 31),
        -- The days that its figures cover, both included, as month and day; the second one is of the year of the report.
        window_basis    TEXT    CHECK (window_basis IN ('administrative', 'calendar')),
        period_part     TEXT    CHECK (period_part IN ('H1', 'H2', 'Y')),
        quote           TEXT    NOT NULL,
        document        TEXT,
        form            TEXT,
        note            TEXT    NOT NULL,
        from_year       INTEGER,
        to_year         INTEGER,
        -- Who removed or replaced it, and when.
        ended_by        TEXT,
        ended_at        TEXT,
        replaces_id     INTEGER REFERENCES deadline_rule (id),
        recorded_by     TEXT    NOT NULL,
        recorded_at     TEXT    NOT NULL,
        undone_by       TEXT,
        undone_at       TEXT,
        CHECK ((begins_month IS NULL) = (begins_day IS NULL))
      ) STRICT;

      -- A later day that one agency was granted for its report of a period.
      CREATE TABLE period_extension (
        id               INTEGER PRIMARY KEY,
        uuid             TEXT    NOT NULL UNIQUE,
        period_id        INTEGER NOT NULL REFERENCES period (id),
        agency_id        INTEGER NOT NULL REFERENCES agency (id),
        before           TEXT    CHECK (before IS date(before)),
        due_on           TEXT    NOT NULL CHECK (due_on IS date(due_on)),
        reason           TEXT    NOT NULL,
        document_number  TEXT,
        granted_on       TEXT    NOT NULL CHECK (granted_on IS date(granted_on)),
        recorded_by      TEXT    NOT NULL,
        recorded_at      TEXT    NOT NULL,
        undone_by        TEXT,
        undone_at        TEXT
      ) STRICT;
      CREATE INDEX period_extension_by_period ON period_extension (period_id, agency_id);

      -- What was done to a version after it came, each deed with its day, so that where everybody stood can be told of any day.
      CREATE TABLE submission_deed (
        id             INTEGER PRIMARY KEY,
        submission_id  INTEGER NOT NULL REFERENCES submission (id),
        kind           TEXT    NOT NULL CHECK (kind IN ('withdrawn', 'reinstated', 'returned')),
        reason         TEXT,
        done_by        TEXT    NOT NULL,
        done_at        TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX submission_deed_by_submission ON submission_deed (submission_id);
      INSERT INTO submission_deed (submission_id, kind, reason, done_by, done_at)
        SELECT id, 'withdrawn', NULL, withdrawn_by, withdrawn_at FROM submission
          WHERE withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL
        UNION ALL
        SELECT id, 'returned', returned_reason, returned_by, returned_at FROM submission
          WHERE returned_by IS NOT NULL AND returned_at IS NOT NULL;

      -- The terms of a request's due day, where the letter counts days (DueTerms as JSON); due_on holds what they came to.
      ALTER TABLE adhoc_request ADD COLUMN due_terms TEXT CHECK (due_terms IS NULL OR json_valid(due_terms));

      -- A column's CHECK cannot be changed, so the kind of a period is replaced by one that knows quarters.
      ALTER TABLE period ADD COLUMN part TEXT NOT NULL DEFAULT 'year' CHECK (part IN ('half', 'quarter', 'year', 'adhoc'));
      UPDATE period SET part = kind;
      ALTER TABLE period DROP COLUMN kind;
      ALTER TABLE period RENAME COLUMN part TO kind;

      -- A reminder that was shown, once for each deadline, day and step (working days before it).
      CREATE TABLE reminder (
        id            INTEGER PRIMARY KEY,
        uuid          TEXT    NOT NULL UNIQUE,
        deadline      TEXT    NOT NULL,
        last_day      TEXT    NOT NULL CHECK (last_day IS date(last_day)),
        step          INTEGER NOT NULL CHECK (step BETWEEN 0 AND 366),
        shown_at      TEXT    NOT NULL,
        dismissed_by  TEXT,
        dismissed_at  TEXT,
        UNIQUE (deadline, last_day, step)
      ) STRICT;

      -- What the clerk decided once for the whole register, as JSON, with what it was before.
      CREATE TABLE setting_edit (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        name       TEXT    NOT NULL,
        value      TEXT    NOT NULL CHECK (json_valid(value)),
        edited_by  TEXT    NOT NULL,
        edited_at  TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX setting_edit_by_name ON setting_edit (name);

      -- A letter that asks for late reports: a draft until it is recorded as sent.
      CREATE TABLE chase_letter (
        id               INTEGER PRIMARY KEY,
        uuid             TEXT    NOT NULL UNIQUE,
        period_id        INTEGER NOT NULL REFERENCES period (id),
        step             TEXT    NOT NULL CHECK (step IN ('remind', 'urge', 'report_up')),
        file_id          INTEGER REFERENCES source_file (id),
        file_name        TEXT    NOT NULL,
        drafted_on       TEXT    NOT NULL CHECK (drafted_on IS date(drafted_on)),
        drafted_by       TEXT    NOT NULL,
        drafted_at       TEXT    NOT NULL,
        undone_by        TEXT,
        undone_at        TEXT
      ) STRICT;
      CREATE INDEX chase_letter_by_period ON chase_letter (period_id);

      -- Whom a letter is to (or, in a report to the committee, about), and what the agency's day was then.
      CREATE TABLE chase_letter_agency (
        letter_id  INTEGER NOT NULL REFERENCES chase_letter (id),
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        due_on     TEXT    CHECK (due_on IS date(due_on)),
        position   INTEGER NOT NULL,
        PRIMARY KEY (letter_id, agency_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX chase_letter_agency_by_agency ON chase_letter_agency (agency_id);

      -- That a letter was sent: the day and the number that the clerk records. Undone ones stay.
      CREATE TABLE chase_sending (
        id               INTEGER PRIMARY KEY,
        uuid             TEXT    NOT NULL UNIQUE,
        letter_id        INTEGER NOT NULL REFERENCES chase_letter (id),
        sent_on          TEXT    NOT NULL CHECK (sent_on IS date(sent_on)),
        document_number  TEXT,
        note             TEXT    NOT NULL,
        recorded_by      TEXT    NOT NULL,
        recorded_at      TEXT    NOT NULL,
        undone_by        TEXT,
        undone_at        TEXT
      ) STRICT;
      CREATE INDEX chase_sending_by_letter ON chase_sending (letter_id);

      -- What was written into calendar files, so that a later file says what changed and not what is new.
      CREATE TABLE calendar_entry (
        deadline    TEXT    PRIMARY KEY,
        uid         TEXT    NOT NULL UNIQUE,
        sequence    INTEGER NOT NULL CHECK (sequence >= 0),
        -- What the entry said, by which a change is known.
        content     TEXT    NOT NULL,
        stamped_at  TEXT    NOT NULL,
        cancelled   INTEGER NOT NULL CHECK (cancelled IN (0, 1))
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
