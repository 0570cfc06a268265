import type { Migration } from './migration';

/** Reporting rules, periods, indicators with their suppliers, and the targets that are judged from them. */
export const migration: Migration = {
  version: 3,
  name: 'periods and indicators',
  up(db) {
    db.exec(`
      -- due_* are NULL together where the plan names no day.
      CREATE TABLE reporting_rule (
        id             INTEGER PRIMARY KEY,
        uuid           TEXT    NOT NULL UNIQUE,
        plan_id        INTEGER NOT NULL REFERENCES plan (id),
        code           TEXT    NOT NULL,
        who            TEXT    NOT NULL,
        report_to      TEXT    NOT NULL,
        directed_by    TEXT,
        period_kind    TEXT    NOT NULL CHECK (period_kind IN ('half', 'year', 'regular', 'adhoc', 'none')),
        due_relation   TEXT    CHECK (due_relation IN ('before', 'on_or_before')),
        due_month      INTEGER CHECK (due_month BETWEEN 1 AND 12),
        due_day        INTEGER CHECK (due_day BETWEEN 1 AND 31),
        deadline_text  TEXT    NOT NULL,
        place          TEXT    NOT NULL,
        note           TEXT,
        position       INTEGER NOT NULL,
        UNIQUE (plan_id, code),
        CHECK ((due_relation IS NULL) = (due_month IS NULL) AND (due_month IS NULL) = (due_day IS NULL))
      ) STRICT;

      CREATE TABLE reporting_rule_agency (
        rule_id    INTEGER NOT NULL REFERENCES reporting_rule (id),
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        position   INTEGER NOT NULL,
        PRIMARY KEY (rule_id, agency_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE period (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        plan_id    INTEGER NOT NULL REFERENCES plan (id),
        code       TEXT    NOT NULL,
        kind       TEXT    NOT NULL CHECK (kind IN ('half', 'year', 'adhoc')),
        year       INTEGER NOT NULL,
        data_from  TEXT    NOT NULL CHECK (data_from IS date(data_from)),
        data_to    TEXT    NOT NULL CHECK (data_to IS date(data_to)),
        rule_id    INTEGER REFERENCES reporting_rule (id),
        UNIQUE (plan_id, code),
        CHECK (data_from <= data_to)
      ) STRICT;

      -- Amounts of an indicator are integers in units of 10^-decimals.
      CREATE TABLE indicator (
        id                 INTEGER PRIMARY KEY,
        uuid               TEXT    NOT NULL UNIQUE,
        code               TEXT    NOT NULL UNIQUE,
        name               TEXT    NOT NULL,
        unit               TEXT    NOT NULL,
        topic              TEXT    NOT NULL,
        decimals           INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
        aggregation        TEXT    NOT NULL CHECK (aggregation IN ('sum', 'latest', 'max', 'derived')),
        numerator_code     TEXT,
        denominator_code   TEXT,
        factor             INTEGER,
        allow_approximate  INTEGER NOT NULL CHECK (allow_approximate IN (0, 1)),
        position           INTEGER NOT NULL,
        CHECK ((aggregation = 'derived') = (numerator_code IS NOT NULL)),
        CHECK ((numerator_code IS NULL) = (denominator_code IS NULL) AND (denominator_code IS NULL) = (factor IS NULL))
      ) STRICT;

      CREATE TABLE indicator_supplier (
        indicator_id  INTEGER NOT NULL REFERENCES indicator (id),
        agency_id     INTEGER NOT NULL REFERENCES agency (id),
        position      INTEGER NOT NULL,
        PRIMARY KEY (indicator_id, agency_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX indicator_supplier_by_agency ON indicator_supplier (agency_id);

      -- amount is the number the plan prints, as decimal text ('4'); NULL where the plan gives none.
      CREATE TABLE target (
        id                  INTEGER PRIMARY KEY,
        uuid                TEXT    NOT NULL UNIQUE,
        plan_id             INTEGER NOT NULL REFERENCES plan (id),
        code                TEXT    NOT NULL,
        text                TEXT    NOT NULL,
        quote               TEXT    NOT NULL,
        place               TEXT    NOT NULL,
        direction           TEXT    NOT NULL CHECK (direction IN ('decrease', 'increase')),
        amount              TEXT,
        unit                TEXT    CHECK (unit IN ('percent', 'count')),
        at_least            INTEGER NOT NULL CHECK (at_least IN (0, 1)),
        measure             TEXT    NOT NULL CHECK (measure IN ('count', 'rate')),
        indicator_code      TEXT    REFERENCES indicator (code),
        denominator_code    TEXT    REFERENCES indicator (code),
        position            INTEGER NOT NULL,
        UNIQUE (plan_id, code),
        CHECK ((amount IS NULL) = (unit IS NULL))
      ) STRICT;
    `);
  },
};
