import type { Owed } from '../contract/chase';
import type { CalendarDate } from '../domain/calendar-date';
import type { ChaseStep, Letterhead } from '../domain/deadlines/chase';

/** What all chasing letters of one errand share. */
export type ChaseOccasion = {
  readonly letterhead: Letterhead;
  readonly today: CalendarDate;
  /** The standing agency, as inside a sentence: `Sở Nội vụ`. */
  readonly standingAgency: string;
  readonly councilName: string;
  /** Whom a report up is to: `Ủy ban nhân dân tỉnh Cao Bằng`. */
  readonly committee: string;
  /** The document that asks for the report: `Kế hoạch số 664/KH-UBND ngày 10/03/2025 của …`. */
  readonly basis: string;
  /** The report that is meant: `báo cáo công tác an toàn, vệ sinh lao động năm 2025`. */
  readonly report: string;
  /** The same once it was named: `báo cáo năm 2025`, `báo cáo nêu trên`. */
  readonly reportAgain: string;
  /** `2025-Y` in words: `năm 2025`. */
  readonly periodName: string;
};

/** One agency that a letter is to, or that a report up is about. */
export type ChasedAgency = {
  readonly name: string;
  /** Who answers for it today, where it is no more: the letter goes there. Empty: nobody does; null: itself. */
  readonly under: readonly string[] | null;
  readonly requested: boolean;
  /** The words of the document that set its day; null where there are none. */
  readonly quote: string | null;
  readonly lastDay: CalendarDate | null;
  readonly lastWorkingDay: CalendarDate | null;
  /** The day was granted to this agency. */
  readonly isExtended: boolean;
  /** Working days since that day. */
  readonly overdue: number;
  /** The day on which its report went back to be corrected; null where none is out. */
  readonly returnedOn: CalendarDate | null;
  /** What was sent before, oldest first. */
  readonly sent: ReadonlyArray<{
    readonly step: ChaseStep;
    readonly sentOn: CalendarDate;
    readonly documentNumber: string | null;
  }>;
  readonly owed: readonly Owed[];
};

/** Whom a letter is to: itself, or who answers for it today; the standing agency is not among them, for it writes the letter. */
export function addresseesOf(
  { standingAgency }: Pick<ChaseOccasion, 'standingAgency'>,
  { name, under }: Pick<ChasedAgency, 'name' | 'under'>,
): readonly string[] {
  const others = under?.filter((one) => one !== standingAgency) ?? [];
  return others.length === 0 ? [name] : others;
}

/** Who it is today, after its name in brackets: `nay là Sở A, Sở B`; null where it is itself. */
export function todayWords({ under }: Pick<ChasedAgency, 'under'>): string | null {
  if (under === null) return null;
  return under.length === 0 ? 'không còn hoạt động' : `nay là ${namesInWords(under)}`;
}

/** `Sở A, Sở B`: without a last “và”, which many names hold themselves. */
export function namesInWords(names: readonly string[]): string {
  return names.join(', ');
}
