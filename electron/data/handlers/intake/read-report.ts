import { basename } from 'node:path';
import { cellText } from '../../../../shared/intake/cell-text';
import { type AssignedDuty, draftReport } from '../../../../shared/intake/draft';
import { fileIssue, type Issue } from '../../../../shared/intake/issue';
import { type RecognisedTemplate, recogniseTemplate } from '../../../../shared/intake/recognise';
import { templateNames } from '../../../../shared/intake/template-names';
import { type Known, type ValidatedReport, validateReport } from '../../../../shared/intake/validate';
import type { Vocabulary } from '../../../../shared/intake/vocabulary';
import { fingerprint } from '../../files/fingerprint';
import { readFile } from '../../files/read-file';
import { readWorkbook } from '../../workbook/read/read-workbook';

/** What a file is judged by before it is compared with the register. */
export type ReportKnown = Known & {
  readonly vocabulary: Vocabulary;
  /** By agency, the duties that the plan gives to it. */
  readonly duties: ReadonlyMap<string, readonly AssignedDuty[]>;
};

/** A file as far as it can be understood by itself. `report` is null where it could not be read or is no report of ours. */
export type ReadReport = {
  readonly path: string;
  readonly fileName: string;
  /** Empty where the bytes could not be fetched. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly report: ValidatedReport | null;
  readonly issues: readonly Issue[];
};

/** Takes one file through read, recognise, map and validate. It needs no database. */
export function readReport(path: string, known: ReportKnown): ReadReport {
  const fileName = basename(path).normalize('NFC');
  const bytes = readFile(path);
  if (!bytes.ok) {
    const issues = [fileIssue('error', 'unreadable', bytes.problem)];
    return { path, fileName, sha256: '', bytes: new Uint8Array(), report: null, issues };
  }

  const read = { path, fileName, bytes: bytes.value, sha256: fingerprint(bytes.value), report: null };
  const workbook = readWorkbook({ name: fileName, bytes: bytes.value });
  if (!workbook.ok) return { ...read, issues: [fileIssue('error', 'unreadable', workbook.problem.code)] };

  const recognised = recogniseTemplate(workbook.value);
  if (!recognised.ok) return { ...read, issues: [recognised.problem] };

  const duties = known.duties.get(agencyIn(recognised.value)) ?? [];
  const report = validateReport(draftReport(recognised.value, known.vocabulary, duties), known);
  return { ...read, report, issues: report.issues };
}

function agencyIn({ cells }: RecognisedTemplate): string {
  return cellText(cells.get(templateNames.agency)?.value ?? null).trim();
}
