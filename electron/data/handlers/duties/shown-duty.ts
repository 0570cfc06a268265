import type { DutyAgency, DutyRow, DutySummary, DutyUnit } from '../../../../shared/contract/duties';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type BookedDuty, judgeUnit } from '../../../../shared/domain/duties/duty-book';
import { countsOf } from '../../../../shared/domain/duties/list-units';
import { unitsIn } from '../../../../shared/domain/duties/state-counts';
import type { ReadableDatabase } from '../../database/database';
import {
  type DutyText,
  type NamedAgency,
  selectDutyTexts,
  selectNamedAgencies,
} from '../../database/queries/duty-rows';

/** The day that states are judged on, and the day whose names are shown. */
export type Days = { readonly today: CalendarDate; readonly on: CalendarDate };

/** A body as a unit shows it; a collective one is a unit of its own only where nobody has listed its members. */
export function shownAgency({ code, name, isGroup }: NamedAgency): DutyAgency {
  return { agency: code, name, isGroupWithoutRoster: isGroup };
}

/** One unit with its state and by whose word. */
export function shownUnit(duty: BookedDuty, agency: NamedAgency, today: CalendarDate): DutyUnit {
  const { state, lastDay, daysLate, counted } = judgeUnit(duty, agency.id, today);
  return {
    ...shownAgency(agency),
    ...{ state, lastDay, daysLate, from: counted.from },
    recorded: counted.entry?.state ?? null,
    offered: counted.offered?.state ?? null,
    offeredOn: counted.from === 'nobody' ? (counted.offered?.asOf ?? null) : null,
  };
}

/** A duty with its counts; of one agency alone where it is given. */
export function shownSummary(
  duty: BookedDuty,
  said: DutyText,
  agency: number | null,
  today: CalendarDate,
): DutySummary {
  const counts = countsOf(duty, agency, today);
  const { id: _id, planId: _planId, assignmentId: _assignmentId, ...shown } = said;
  return { ...shown, units: unitsIn(counts), counts };
}

/** A line of a list: a duty, of one agency where it is given. */
export type Line = { readonly duty: BookedDuty; readonly agency: number | null };

/** The lines with their texts and names, fetched together. */
export function shownRows(db: ReadableDatabase, lines: readonly Line[], { today, on }: Days): DutyRow[] {
  const only = ({ duty, agency }: Line) =>
    agency ?? (duty.agencies.length === 1 ? duty.agencies[0] : undefined);
  const texts = selectDutyTexts(
    db,
    lines.map(({ duty }) => duty.id),
  );
  const names = selectNamedAgencies(
    db,
    lines.flatMap((line) => only(line) ?? []),
    on,
  );
  return lines.flatMap((line) => {
    const said = texts.get(line.duty.id);
    if (!said) return [];
    const agency = names.get(only(line) ?? 0);
    const unit = agency ? shownUnit(line.duty, agency, today) : null;
    return [{ ...shownSummary(line.duty, said, line.agency, today), unit }];
  });
}
