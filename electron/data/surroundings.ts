import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { localDay } from '../../shared/domain/local-day';
import type { Dependencies } from './dependencies';

/** Clock, chance and user of this computer. Handlers get them handed in, so that tests can hand in others. */
export const surroundings: Pick<Dependencies, 'today' | 'now' | 'user' | 'newUuid'> = {
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
  user: () => userInfo().username,
  newUuid: randomUUID,
};
