import { onTestFinished } from 'vitest';
import { openDatabase, type WritableDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import type { DataApi } from '../../shared/contract';
import type { EventPreview } from '../../shared/domain/agencies/event-preview';
import type { EventRequestInput } from '../../shared/domain/agencies/event-request';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { apiOver, temporaryFolder } from '../fixtures/in-memory';

export const day = (text: string) => CalendarDate.parse(text);

/** A request with the day and the ground that every event has; an `EventRequestInput` without writing them each time. */
export function event(
  happenedOn: string,
  request: Readonly<Record<string, unknown>> & { readonly kind: EventRequestInput['kind'] },
): EventRequestInput {
  return {
    happenedOn: day(happenedOn),
    legalBasis: 'Nghị quyết thử',
    ...request,
  } as unknown as EventRequestInput;
}

export type Register = {
  readonly api: DataApi;
  readonly db: WritableDatabase;
  readonly folder: string;
  /** Applies an event that nothing stands in the way of, and returns its id. */
  readonly apply: (request: EventRequestInput) => Promise<string>;
  readonly preview: (request: EventRequestInput) => Promise<EventPreview>;
};

/** A register in memory with one of the shipped plans; clock, user and UUIDs are fixed. */
export async function registerOf(preset: string): Promise<Register> {
  const folder = await temporaryFolder();
  const db = openDatabase(':memory:');
  onTestFinished(() => {
    db.close();
  });
  migrate(db);
  const api = apiOver(db);
  await api.plans.load({ preset });
  return {
    api,
    db,
    folder,
    preview: (request) => api.agencies.preview({ request }),
    async apply(request) {
      const applied = await api.agencies.apply({ request });
      if (applied.state === 'applied') return applied.event;
      const { obstacles, questions } = applied.preview;
      throw new Error(`Not applied: ${JSON.stringify({ obstacles, questions }, null, 1)}`);
    },
  };
}

/** A district and commune names for rosters. */
export const districts = [
  'UBND huyện Cư M’gar',
  'UBND huyện Krông Pắc',
  'UBND thành phố Buôn Ma Thuột',
] as const;

/** The roster of the districts of Đắk Lắk in 2024, as much of it as tests need. */
export function districtRoster(from = '2024-12-01'): EventRequestInput {
  const members = districts.map((name) => ({ name, kind: 'district_committee' as const }));
  return event(from, { kind: 'roster', group: 'NHOM-UBNDHTXTP', members });
}
