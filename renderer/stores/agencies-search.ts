import type { AgencyEntry } from '../../shared/domain/agencies/agency-detail';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { api } from '../api';
import { readyValue } from './loadable';
import { fetched } from './refusal';

const shownAtMost = 30;

/** Agencies whose names begin to look like what is typed, in force on a day; null: of all times. Groups are left out. */
export async function searchAgencies(
  search: string,
  on: CalendarDate | null,
): Promise<readonly AgencyEntry[]> {
  const found = readyValue(
    await fetched(() => api.agencies.list({ search, on, view: 'then', limit: shownAtMost })),
  );
  return (found?.agencies ?? []).filter(({ isGroup }) => !isGroup);
}
