import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { apiOver } from '../fixtures/in-memory';

/** The application over an empty register, with a clock that the test sets. */
export type World = {
  readonly api: DataApi;
  readonly db: WritableDatabase;
  readonly folder: string;
  /** Lets the clock stand on a day. */
  readonly on: (day: string) => void;
  readonly close: () => Promise<void>;
};

/** Starts it without a plan. A bug in a handler fails the test with the error itself. */
export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'atvsld-'));
  const db = openDatabase(join(folder, 'so-bao-cao.sqlite'));
  migrate(db);
  let today = CalendarDate.parse('2024-12-01');
  const api = apiOver(db, { today: () => today, now: () => `${today}T02:03:04.000Z` });
  const on = (day: string) => {
    today = CalendarDate.parse(day);
  };
  const close = async () => {
    db.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { api, db, folder, on, close };
}
