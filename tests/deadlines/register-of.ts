import { onTestFinished } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { loadPlan } from '../../electron/data/database/queries/load-plan';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { PlanInput } from '../../shared/domain/plan-input';
import { apiOver, uuidsInOrder } from '../fixtures/in-memory';

export const day = (text: string): CalendarDate => CalendarDate.parse(text);

/** A register with some plans, entered one after the other, and how it answers on a day. */
export type Register = { readonly db: WritableDatabase; readonly on: (today: string) => DataApi };

/** Enters plans into an empty register. All that is asked later has UUIDs of one row of numbers. */
export function registerOf(...plans: readonly PlanInput[]): Register {
  const db = openDatabase(':memory:');
  onTestFinished(() => {
    db.close();
  });
  migrate(db);
  const newUuid = uuidsInOrder('9000');
  for (const plan of plans) loadPlan(db, plan, newUuid);
  return {
    db,
    on: (today) =>
      apiOver(db, {
        newUuid,
        today: () => day(today),
        now: () => `${today}T02:03:04.000Z`,
        user: () => 'thu-ky',
      }),
  };
}
