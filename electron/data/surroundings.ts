import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { Dependencies } from './dependencies';

/** Clock, chance and user of this computer. Handlers get them handed in, so that tests can hand in others. */
export const surroundings: Pick<Dependencies, 'today' | 'now' | 'user' | 'newUuid'> = {
  today() {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return CalendarDate.parse(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  },
  now: () => new Date().toISOString(),
  user: () => userInfo().username,
  newUuid: randomUUID,
};
