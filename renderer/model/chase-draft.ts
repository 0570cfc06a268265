import type { ChaseCell, ChaseRow } from '../../shared/contract/chase';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { ChaseStep } from '../../shared/domain/deadlines/chase';
import type { Period, PeriodCode } from '../../shared/domain/period';
import { cellOf } from './chase-board';
import { isChased, isLate, isOutstanding, isStepDue } from './chase-ladder';

/** An agency that a letter goes to, with where it stands. */
export type Recipient = {
  readonly agency: string;
  readonly name: string;
  readonly requested: boolean;
  readonly cell: ChaseCell;
};

/** Whom letters go to; `left` are marked agencies that owe nothing in the period. */
export type Recipients = { readonly to: readonly Recipient[]; readonly left: readonly string[] };

/**
 * Marked agencies get a letter wherever they owe something (after a reminder only once they are late). Where none is marked it goes to those
 * whose next step it is and for whom no letter of it waits already: nobody is asked twice for the same.
 */
export function recipientsOf(
  rows: readonly ChaseRow[],
  marks: ReadonlySet<string>,
  { period, step }: { readonly period: PeriodCode; readonly step: ChaseStep },
): Recipients {
  const to: Recipient[] = [];
  const left: string[] = [];
  for (const row of rows) {
    const { agency, name, requested } = row;
    if (marks.size > 0 && !marks.has(agency)) continue;
    const cell = cellOf(row, period);
    const isFit =
      cell !== null &&
      isChased(cell) &&
      (step === 'remind' ? isOutstanding(cell) : isLate(cell)) &&
      (marks.size > 0 || (cell.next?.step === step && cell.drafted === null));
    if (isFit) to.push({ agency, name, requested, cell });
    else if (marks.size > 0) left.push(name);
  }
  return { to, left };
}

/** The step that most agencies have before them, of those whose step is due where there are any; null where nobody has one. */
export function proposedStep(
  rows: readonly ChaseRow[],
  marks: ReadonlySet<string>,
  period: PeriodCode,
  today: CalendarDate,
): ChaseStep | null {
  const cells = rows
    .filter(({ agency }) => marks.size === 0 || marks.has(agency))
    .flatMap((row) => cellOf(row, period) ?? [])
    .filter(({ next, drafted }) => next !== null && drafted === null);
  const due = cells.filter((cell) => isStepDue(cell, today));
  const counted = due.length > 0 ? due : cells;
  const counts = ChaseStep.options.map((step) => counted.filter(({ next }) => next?.step === step).length);
  const most = Math.max(...counts);
  return most === 0 ? null : (ChaseStep.options[counts.indexOf(most)] ?? null);
}

/** The period that letters are proposed for: the chosen one where somebody is to be chased in it, else the newest with a step due. */
export function proposedPeriod(
  rows: readonly ChaseRow[],
  marks: ReadonlySet<string>,
  columns: readonly Period[],
  chosen: PeriodCode | null,
  today: CalendarDate,
): PeriodCode | null {
  const codes = columns.map(({ code }) => code);
  const first = codes.filter((code) => code === chosen);
  const others = codes.filter((code) => code !== chosen).toReversed();
  const some = (fits: (cell: ChaseCell) => boolean) =>
    [...first, ...others].find((code) =>
      rows.some((row) => {
        const cell = marks.size === 0 || marks.has(row.agency) ? cellOf(row, code) : null;
        return cell !== null && fits(cell);
      }),
    );
  return (
    some((cell) => isStepDue(cell, today) && cell.drafted === null) ??
    some((cell) => isStepDue(cell, today)) ??
    some((cell) => cell.next !== null) ??
    first[0] ??
    codes.at(-1) ??
    null
  );
}
