import type { HandlersFor } from '../../../../shared/contract';
import type { ReportExtension } from '../../../../shared/contract/deadlines';
import { Refusal } from '../../../../shared/contract/reply';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../../shared/domain/period';
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

type Granted = Pick<StoredExtension, 'dueOn' | 'reason' | 'documentNumber'>;

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
  const shown = (list: readonly StoredExtension[]): ReportExtension[] => shownExtensions(dependencies, list);
  const one = (extension: string): ReportExtension => {
    const [found] = shown([required(extension)]);
    if (!found) throw new Error(`There is no extension ${extension}.`);
    return found;
  };

  return {
    extend({ period: code, agencies, ...granted }) {
      const { id, period } = requirePeriod(db, code);
      const ids = changed(() => grant(dependencies, { id, period }, [...new Set(agencies)], granted));
      return shown(ids.map(required));
    },

    extensions({ period: code, agency }) {
      const { id } = requirePeriod(db, code);
      return shown(selectExtensions(db, { periodIds: [id], agency }));
    },

    undoExtension({ extension }) {
      const { undoneAt, dueOn } = required(extension);
      if (undoneAt !== null) throw new Refusal('already_undone', `Gia hạn đến ${formatDate(dueOn)}`);
      changed(() => undoPeriodExtension(db, extension, { by: user(), at: now() }));
      return one(extension);
    },

    redoExtension({ extension }) {
      const { periodId, agency, ...undone } = required(extension);
      if (undone.undoneAt === null) {
        throw new Refusal('not_undone', `Gia hạn đến ${formatDate(undone.dueOn)}`);
      }
      const period = { id: periodId, period: selectPeriodById(db, periodId) };
      const [again] = changed(() => grant(dependencies, period, [agency], undone));
      return one(again ?? extension);
    },
  };
}

/**
 * Grants agencies a later day from today on and gives the ids of the entries, whole or not at all. An extension that is given again is a new
 * entry, so that the days on which it did not hold stay what they were. Throws `Refusal`: `not_found` for an agency that has nothing to
 * report in the period, `extension_not_later` where one has that day or a later one already.
 */
function grant(
  { db, today, now, user, newUuid }: Dependencies,
  { id, period }: { readonly id: number; readonly period: Period },
  agencies: readonly string[],
  { dueOn, reason, documentNumber }: Granted,
): readonly string[] {
  const day = today();
  const standings = new Map(
    receptionsOf(db, id, period, { today: day, on: null }).map((reception) => [reception.agency, reception]),
  );
  return agencies.map((agency) => {
    const reception = standings.get(agency);
    if (!reception) throw new Refusal('not_found', agency);
    const { dueDate: before, agencyName } = reception;
    if (before !== null && dueOn <= before) {
      throw new Refusal('extension_not_later', `${agencyName}: ${formatDate(before)}`);
    }
    const extension = newUuid();
    const granted = { extension, periodId: id, agency, before, dueOn, reason, documentNumber };
    insertPeriodExtension(db, { ...granted, grantedOn: day }, { by: user(), at: now() });
    return extension;
  });
}

/** Extensions as the window sees them, agencies named as in their periods. */
function shownExtensions(
  { db }: Pick<Dependencies, 'db'>,
  list: readonly StoredExtension[],
): ReportExtension[] {
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
