import { RegisterIdentity } from '../../../../shared/domain/calendar-file/register-identity';
import { insertSetting, selectSetting } from '../../database/queries/settings';
import type { Dependencies } from '../../dependencies';

/** The identity of this register in calendars, chosen at its first file. Inside the caller's transaction. */
export function registerIdentity({ db, newUuid, user, now }: Dependencies): string {
  const known = selectSetting(db, 'calendar_file', RegisterIdentity);
  if (known) return known.register;
  const register = newUuid();
  insertSetting(db, newUuid(), 'calendar_file', { register }, { by: user(), at: now() });
  return register;
}
