import type { WritableDatabase } from '../database';
import { migration as agencies } from './0001-agencies';
import { migration as plans } from './0002-plans';
import { migration as periodsAndIndicators } from './0003-periods-and-indicators';
import { migration as submissions } from './0004-submissions';
import { migration as statutoryForms } from './0005-statutory-forms';
import { migration as intake } from './0006-intake';
import { migration as agenciesThroughTime } from './0007-agencies-through-time';
import { migration as plansAtWork } from './0008-plans-at-work';
import { migration as planDrafts } from './0009-plan-drafts';
import { migration as termsOfRules } from './0010-terms-of-rules';
import { migration as dueDatesTakenBack } from './0011-due-dates-taken-back';
import { migration as deadlines } from './0012-deadlines';
import type { Migration } from './migration';

/** Every step of the database's life, in order. Forward only. */
export const migrations: readonly Migration[] = [
  agencies,
  plans,
  periodsAndIndicators,
  submissions,
  statutoryForms,
  intake,
  agenciesThroughTime,
  plansAtWork,
  planDrafts,
  termsOfRules,
  dueDatesTakenBack,
  deadlines,
];

export class DatabaseFromTheFutureError extends Error {
  override readonly name = 'DatabaseFromTheFutureError';
}

/** The version a database file is at; 0 is an empty one. */
export function versionOf(db: WritableDatabase): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Throws `DatabaseFromTheFutureError` where the file was written by a newer application. */
export function requireKnownVersion(db: WritableDatabase, steps: readonly Migration[] = migrations): void {
  const current = versionOf(db);
  if (current > steps.length) {
    throw new DatabaseFromTheFutureError(
      `The database is at version ${current}; this application knows ${steps.length}.`,
    );
  }
}

/**
 * Brings a database to `target`, one transaction a step, so that a failed step leaves the last good version.
 * Throws `DatabaseFromTheFutureError` where the file was written by a newer application; nothing is touched then.
 */
export function migrate(
  db: WritableDatabase,
  target: number = migrations.length,
  steps: readonly Migration[] = migrations,
): void {
  requireKnownVersion(db, steps);
  for (const { version, up } of steps.slice(versionOf(db), target)) {
    db.transaction(() => {
      up(db);
      db.pragma(`user_version = ${version}`);
    })();
  }
}
