import type { HolidayEntry, HolidayYear } from '../../../../shared/contract/holidays';
import { daysOfException } from '../../../../shared/domain/working-days/days-of-exception';
import { daysOfLaw } from '../../../../shared/domain/working-days/days-of-law';
import { isWeekend } from '../../../../shared/domain/working-days/weekend';
import { touchesYear } from '../../../../shared/domain/working-days/years-of-exceptions';
import { daysOfLawOnly, yearNotConfirmed } from '../../../../shared/wording/holiday-words';
import { shippedBy } from '../../../../shared/wording/shipped';
import type { ReadableDatabase } from '../../database/database';
import { type HolidayRow, selectConfirmation, selectHolidayRows } from '../../database/queries/holidays';
import { readHolidayTable } from '../../shipped-tables';
import { isInForce } from './required-entry';

/** The table of a year as it stands, with what was taken out of it. `resources` tells why a year of the shipped table is provisional. */
export function shownYear(db: ReadableDatabase, resources: string, year: number): HolidayYear {
  const rows = selectHolidayRows(db).filter((row) => touchesYear(row, year));
  const isTabled = rows.some(({ undoneAt }) => undoneAt === null);
  const standing = isTabled ? rows.filter(isInForce).map(shownEntry) : daysOfLaw(year).map(standIn);
  const gone = rows.filter((row) => !isInForce(row)).map(shownEntry);
  const confirmation = selectConfirmation(db, year);
  const days = (kind: HolidayEntry['kind'], onWeekend: boolean) =>
    new Set(
      standing
        .filter((entry) => entry.kind === kind)
        .flatMap((entry) => daysOfException(entry))
        .filter((day) => Number(day.slice(0, 4)) === year && isWeekend(day) === onWeekend),
    ).size;
  const told = () => readHolidayTable(resources).years.find((one) => one.year === year)?.remark;
  return {
    ...{ year, state: confirmation ? 'confirmed' : 'provisional', confirmation },
    remark: confirmation ? '' : told() || (isTabled ? yearNotConfirmed : daysOfLawOnly),
    entries: [...standing, ...gone],
    ...{ daysOff: days('off', false), daysWorked: days('worked', true) },
  };
}

function shownEntry(row: HolidayRow): HolidayEntry {
  const { entry, kind, from, to, name, status, source, makesUpFor, knownFrom, knownTo, replaces } = row;
  return {
    ...{ entry, kind, from, to, name, status, source, makesUpFor, knownFrom, knownTo, replaces },
    origin: row.shippedCode === null ? 'clerk' : 'shipped',
    ...{ recordedBy: row.recordedBy, recordedAt: row.recordedAt },
    ...{ undoneBy: row.undoneBy ?? row.endedBy, undoneAt: row.undoneAt ?? row.endedAt },
  };
}

function standIn(day: ReturnType<typeof daysOfLaw>[number]): HolidayEntry {
  return {
    ...day,
    ...{ origin: 'shipped', replaces: null, recordedBy: shippedBy, recordedAt: '' },
    ...{ undoneBy: null, undoneAt: null },
  };
}
