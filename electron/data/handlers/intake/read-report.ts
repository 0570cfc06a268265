import { basename, dirname } from 'node:path';
import { type Answers, noAnswers } from '../../../../shared/intake/answer';
import type { FileContext } from '../../../../shared/intake/evidence';
import { fileIssue } from '../../../../shared/intake/issue';
import type { Knowledge } from '../../../../shared/intake/knowledge';
import type { Sheet } from '../../../../shared/intake/sheet';
import { type Understanding, understand } from '../../../../shared/intake/understand';
import { fingerprint } from '../../files/fingerprint';
import { readFile } from '../../files/read-file';
import { defaultReadLimits } from '../../workbook/read/read-limits';
import { readWorkbook } from '../../workbook/read/read-workbook';

/** What files are understood by, and what has been answered about them: by fingerprint, which holds wherever a file lies. */
export type ReportKnown = Knowledge & { readonly answers: ReadonlyMap<string, Answers> };

/** A file to be read: from its path, or, where it was read before, from its bytes with the answers that hold now. */
export type ReportQuestion = {
  readonly path: string;
  readonly again: { readonly bytes: Uint8Array; readonly answers: Answers } | null;
};

/** A file as far as it can be understood by itself. `report` is null where it could not be read or is no report of ours. */
export type ReadReport = Understanding & {
  readonly path: string;
  readonly fileName: string;
  /** Empty where the bytes could not be fetched. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** What the file is by its content, or why it cannot be read. */
  readonly format: string;
  readonly sheets: ReadonlyArray<Pick<Sheet, 'name' | 'state'>>;
};

/** Takes one file through read, recognise, map and validate. It needs no database. */
export function readReport({ path, again }: ReportQuestion, known: ReportKnown): ReadReport {
  const context = contextOf(path);
  const { fileName } = context;
  const bytes = again
    ? { ok: true as const, value: again.bytes }
    : readFile(path, defaultReadLimits.fileBytes);
  if (!bytes.ok) return unreadable({ path, fileName, sha256: '', bytes: new Uint8Array() }, bytes.problem);

  const file = { path, fileName, bytes: bytes.value, sha256: fingerprint(bytes.value) };
  const workbook = readWorkbook({ name: fileName, bytes: bytes.value });
  if (!workbook.ok) return unreadable(file, workbook.problem.code);
  const answers = again?.answers ?? known.answers.get(file.sha256) ?? noAnswers;
  return {
    ...file,
    format: workbook.value.format,
    sheets: workbook.value.sheets.map(({ name, state }) => ({ name, state })),
    ...understand(workbook.value, context, known, answers),
  };
}

/** A file that nothing could be made of. */
export function unreadable(
  file: Pick<ReadReport, 'path' | 'fileName' | 'sha256' | 'bytes'>,
  code: string,
): ReadReport {
  return {
    ...file,
    format: code,
    sheets: [],
    form: null,
    formConfidence: 0,
    agencyEvidence: [],
    periodEvidence: [],
    report: null,
    statutory: null,
    issues: [fileIssue('error', 'unreadable', code)],
    conversions: [],
    layouts: [],
    lessons: new Map(),
  };
}

/** A file's name and the names of the three folders above it, as people see them. */
export function contextOf(path: string): FileContext {
  const folders: string[] = [];
  let folder = dirname(path);
  while (folders.length < 3 && basename(folder) !== '') {
    folders.push(basename(folder).normalize('NFC'));
    folder = dirname(folder);
  }
  return { fileName: basename(path).normalize('NFC'), folders };
}
