import type { HolidayChange } from '../../../../shared/contract/holidays';
import { yearsOfSpan } from '../../../../shared/domain/working-days/years-of-exceptions';
import { endHoliday, insertHoliday } from '../../database/queries/holidays-write';
import type { Dependencies } from '../../dependencies';
import { requireNoContradiction, requireSound } from './require-sound';
import { requiredInForce } from './required-entry';
import { writeDaysOfLaw } from './write-days-of-law';

/**
 * Writes an entry, known from today, and gives its identity; the one that it takes the place of is kept and no longer in force. Inside the
 * caller's transaction. Throws `Refusal` as the contract says.
 */
export function saveEntry(dependencies: Dependencies, { entry: replaced, ...change }: HolidayChange): string {
  const { db, today, now, user, newUuid } = dependencies;
  requireSound(change);
  const recorded = { by: user(), at: now() };
  const before = replaced === null ? null : requiredInForce(dependencies, replaced);
  writeDaysOfLaw(dependencies, yearsOfSpan(change));
  if (before) endHoliday(db, before.id, today(), recorded);
  const entry = newUuid();
  requireNoContradiction(db, { ...change, entry });
  insertHoliday(
    db,
    {
      ...{ entry, ...change, knownFrom: today(), knownTo: null },
      ...{ shippedCode: null, replacesId: before?.id ?? null },
    },
    recorded,
  );
  return entry;
}
