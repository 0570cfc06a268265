import type { HandlersFor } from '../../../../shared/contract';
import type { ReportExtension } from '../../../../shared/contract/deadlines';
import { Refusal } from '../../../../shared/contract/reply';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Reception } from '../../../../shared/domain/reception';
import type { ReadableDatabase } from '../../database/database';
import { selectNamesOn } from '../../database/queries/agencies-on';
import {
  insertPeriodExtension,
  type StoredExtension,
  selectExtension,
  selectExtensions,
  undoPeriodExtension,
} from '../../database/queries/period-extensions';
import { selectPeriodById } from '../../database/queries/periods';
import type { Dependencies } from '../../dependencies';
import { requirePeriod } from '../current-plan';
import { orRefuse } from '../or-refuse';
import { receptionsOf } from '../reception/receptions-of';

/** In days; nobody is granted more than a year, so that a longer one is a slip. */
const longestExtension = 366;

type Granted = Pick<StoredExtension, 'periodId' | 'agency' | 'dueOn' | 'reason' | 'documentNumber'>;

/** Later days that agencies are granted for their reports: given, listed, taken back, given again. */
export function extensionHandlers(
  dependencies: Dependencies,
): Pick<HandlersFor<'deadlines'>, 'extend' | 'extensions' | 'undoExtension' | 'redoExtension'> {
  const { db, now, user, announce } = dependencies;
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'deadlines' });
    return result;
  };
  const required = (extension: string): StoredExtension => {
    const found = selectExtension(db, extension);
    if (!found) throw new Refusal('not_found', extension);
    return found;
  };
  const shown = (ids: readonly string[]): ReportExtension[] => shownExtensions(db, ids.map(required));

  return {
    extend({ period: code, agencies, ...granted }) {
      const { id } = requirePeriod(db, code);
      const wishes = [...new Set(agencies)].map((agency) => ({ periodId: id, agency, ...granted }));
      return shown(changed(() => grant(dependencies, wishes)));
    },

    extensions({ period: code, agency }) {
      const { id } = requirePeriod(db, code);
      return shownExtensions(db, selectExtensions(db, { periodIds: [id], agency }));
    },

    undoExtension({ extensions }) {
      changed(() => {
        for (const { extension, dueOn, undoneAt } of extensions.map(required)) {
          if (undoneAt !== null) throw new Refusal('already_undone', extensionName(dueOn));
          undoPeriodExtension(db, extension, { by: user(), at: now() });
        }
      });
      return shown(extensions);
    },

    redoExtension({ extensions }) {
      const undone = extensions.map(required);
      const standing = undone.find(({ undoneAt }) => undoneAt === null);
      if (standing) throw new Refusal('not_undone', extensionName(standing.dueOn));
      return shown(changed(() => grant(dependencies, undone)));
    },
  };
}

function extensionName(dueOn: StoredExtension['dueOn']): string {
  return `Gia hạn đến ${formatDate(dueOn)}`;
}

/**
 * Grants agencies later days from today on and gives the ids of the entries. An extension that is given again is a new entry, so that the
 * days on which it did not hold stay what they were. Throws `Refusal`: `not_found` for an agency that has nothing to report in the period,
 * `extension_not_later` where one has that day or a later one already, `extension_too_far`; the caller's transaction then takes all of it back.
 */
function grant(
  { db, today, now, user, newUuid }: Dependencies,
  wishes: readonly Granted[],
): readonly string[] {
  const periods = new Map<number, Map<string, Pick<Reception, 'agencyName' | 'dueDate'>>>();
  return wishes.map(({ periodId, agency, dueOn, reason, documentNumber }) => {
    const standings = periods.get(periodId) ?? standingsOf(db, periodId, today());
    periods.set(periodId, standings);
    const standing = standings.get(agency);
    if (!standing) throw new Refusal('not_found', agency);
    const { dueDate: before, agencyName } = standing;
    if (before !== null && dueOn <= before) {
      throw new Refusal('extension_not_later', `${agencyName}: ${formatDate(before)}`);
    }
    const latest = before !== null && before > today() ? before : today();
    if (daysBetween(latest, dueOn) > longestExtension) {
      throw new Refusal('extension_too_far', formatDate(dueOn));
    }
    const extension = newUuid();
    const granted = { extension, periodId, agency, before, dueOn, reason, documentNumber };
    insertPeriodExtension(db, { ...granted, grantedOn: today() }, { by: user(), at: now() });
    standings.set(agency, { agencyName, dueDate: dueOn });
    return extension;
  });
}

function standingsOf(
  db: ReadableDatabase,
  periodId: number,
  today: CalendarDate,
): Map<string, Pick<Reception, 'agencyName' | 'dueDate'>> {
  const receptions = receptionsOf(db, periodId, selectPeriodById(db, periodId), { today, on: null });
  return new Map(receptions.map(({ agency, agencyName, dueDate }) => [agency, { agencyName, dueDate }]));
}

/** Extensions as the window sees them, agencies named as in their periods. */
function shownExtensions(db: ReadableDatabase, list: readonly StoredExtension[]): ReportExtension[] {
  const periods = new Map(
    [...new Set(list.map(({ periodId }) => periodId))].map((id) => {
      const period = selectPeriodById(db, id);
      const codes = list.flatMap(({ periodId, agency }) => (periodId === id ? [agency] : []));
      return [id, { code: period.code, names: selectNamesOn(db, bindingDay(period), codes) }] as const;
    }),
  );
  return list.map(({ periodId, agency, undoneOn: _undoneOn, ...extension }) => ({
    ...extension,
    agency,
    agencyName: periods.get(periodId)?.names.get(agency) ?? agency,
    period: periods.get(periodId)?.code ?? '',
  }));
}
