import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { dataHandlers } from '../../electron/data/handlers';
import { readInProcess } from '../../electron/data/reading/read-in-process';
import { type DataApi, dataContract } from '../../shared/contract';
import { createApi } from '../../shared/contract/client';
import { createGate } from '../../shared/contract/gate';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { clerk, resources } from '../fixtures/in-memory';

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
  let uuids = 0;
  const handlers = dataHandlers({
    db,
    resources,
    today: () => today,
    now: () => `${today}T02:03:04.000Z`,
    user: () => clerk,
    newUuid() {
      uuids += 1;
      return `00000000-0000-4000-8000-${String(uuids).padStart(12, '0')}`;
    },
    announce: () => undefined,
    openReader: readInProcess,
  });
  const gate = createGate(dataContract, handlers, (_channel, error) => {
    throw error;
  });
  const on = (day: string) => {
    today = CalendarDate.parse(day);
  };
  const close = async () => {
    db.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { api: createApi(dataContract, gate), db, folder, on, close };
}
