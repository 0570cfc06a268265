import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { formatPeriod } from '../../../../shared/domain/format-vietnamese';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Issue } from '../../../../shared/intake/issue';
import { agencyWords } from '../../../../shared/wording/agency-words';
import { type Mark, returnLetter } from '../../../../shared/wording/return-letter';
import { selectDutiesOf } from '../../database/queries/plans';
import type { Dependencies } from '../../dependencies';
import { writeFile } from '../../files/write-file';
import { readWorkbook } from '../../workbook/read/read-workbook';
import { requirePeriod, requirePlan } from '../current-plan';
import type { IssueNames } from '../intake/shown-issue';

/** Where a marked copy was written, what of the original it could not keep, and the letter that goes with it. */
export type Annotated = { path: string; marks: number; lost: string[]; letter: string };

/** Whose report a file is, and what is to be marked in it. */
export type AnnotatedReport = {
  readonly agency: string;
  readonly agencyName: string;
  readonly period: string;
  readonly version: number | null;
  readonly receivedOn: CalendarDate;
  readonly issues: readonly Issue[];
  readonly names: IssueNames;
};

/**
 * Writes a copy of an agency's file with all that is not clear marked, and drafts the letter that goes with it; the original
 * stays as it is. Throws `Refusal`: `file_unreadable` where the file is no workbook, such as a scan.
 */
export async function annotateFile(
  { db, today }: Dependencies,
  original: { readonly name: string; readonly bytes: Uint8Array },
  report: AnnotatedReport,
  path: string,
): Promise<Annotated> {
  const read = readWorkbook(original);
  if (!read.ok) throw new Refusal('file_unreadable', original.name);
  // The letter is of today, whatever the period.
  const plan = requirePlan(db, today());
  const { period } = requirePeriod(db, report.period);
  const duties = selectDutiesOf(db, plan.id, report.agency, bindingDay(period));
  const content = {
    agencyName: report.agencyName,
    requested: duties.some(({ requested }) => requested),
    periodName: formatPeriod(period.code),
    fileName: original.name,
    version: report.version,
    receivedOn: report.receivedOn,
    councilName: plan.councilName,
    standingAgency: plan.standingAgencyName,
    today: today(),
    marks: report.issues.flatMap((issue) => markOf(issue, report.names) ?? []),
  };
  // Loaded when it is wanted: the writer is large.
  const { writeAnnotated } = await import('../../workbook/write/write-annotated');
  const annotated = await writeAnnotated({ ...original, workbook: read.value }, content);
  writeFile(path, annotated.bytes);
  return { path, marks: content.marks.length, lost: [...annotated.lost], letter: returnLetter(content) };
}

/** What the agency is asked; null for a note, and for what only the clerk has to do with. */
function markOf(issue: Issue, { agencyNamesByCode }: IssueNames): Mark | null {
  const { severity, sheet, cell, found, indicator } = issue;
  const words =
    severity === 'note' ? null : agencyWords(issue, (code) => agencyNamesByCode.get(code) ?? null);
  return words && { severity, sheet, cell, found, indicator, ...words };
}
