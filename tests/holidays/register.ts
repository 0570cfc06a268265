import { onTestFinished } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import type { DataApi } from '../../shared/contract';
import type { HolidayChange } from '../../shared/contract/holidays';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { apiOver, clerk, uuidsInOrder } from '../fixtures/in-memory';

/** A register in which the day can be changed, as a clerk comes back on another one. */
export type DatedRegister = {
  readonly api: DataApi;
  readonly db: WritableDatabase;
  readonly announced: readonly unknown[];
  /** Lets another day be today. */
  readonly onDay: (today: string) => void;
};

/** What a clerk enters as a day off, whatever is not said. */
export const dayOff: Omit<HolidayChange, 'from' | 'to'> = {
  ...{ entry: null, kind: 'off', name: 'Nghỉ', status: 'confirmed' },
  ...{ source: 'Thông báo số 1', makesUpFor: null },
};

/** A register on a day, with what ships; `plan` is loaded where one is named. */
export async function datedRegister(today: string, plan: string | null = null): Promise<DatedRegister> {
  const db = openDatabase(':memory:');
  onTestFinished(() => {
    db.close();
  });
  migrate(db);
  const announced: unknown[] = [];
  let day = today;
  const api = apiOver(db, {
    newUuid: uuidsInOrder(),
    ...{ today: () => CalendarDate.parse(day), now: () => `${day}T02:00:00.000Z`, user: () => clerk },
    announce: (_event, payload) => announced.push(payload),
  });
  if (plan !== null) await api.plans.load({ preset: plan });
  announced.length = 0;
  return {
    ...{ api, db, announced },
    onDay(next) {
      day = next;
    },
  };
}

/** A day as the contract takes it. */
export function date(text: string): CalendarDate {
  return CalendarDate.parse(text);
}
