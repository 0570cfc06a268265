import { basename } from 'node:path';
import type { Workbook } from '../../../shared/intake/sheet';
import { failure, type Result } from '../../../shared/kit/result';
import { fingerprint } from '../files/fingerprint';
import { readFile } from '../files/read-file';
import { defaultReadLimits } from '../workbook/read/read-limits';
import { readWorkbook } from '../workbook/read/read-workbook';

/** Why there are no sheets: a code with words in `shared/wording/unreadable-file.ts`, and English for the log. */
export type SheetsProblem = { readonly code: string; readonly detail: string };

/** A workbook of any kind, such as a list of agencies, as it stands: texts in old fonts are not decoded. */
export type ReadSheets = {
  readonly path: string;
  readonly fileName: string;
  /** Empty where the bytes could not be fetched. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly workbook: Result<Workbook, SheetsProblem>;
};

/** Reads a workbook from its path, whole or not at all, within the limits of any workbook. */
export function readSheetsFile(path: string): ReadSheets {
  const fileName = basename(path).normalize('NFC');
  const bytes = readFile(path, defaultReadLimits.fileBytes);
  if (!bytes.ok) return noSheets(path, { code: bytes.problem, detail: 'the bytes cannot be fetched' });
  const read = readWorkbook({ name: fileName, bytes: bytes.value });
  const workbook = read.ok ? read : failure({ code: read.problem.code, detail: read.problem.detail });
  return { path, fileName, bytes: bytes.value, sha256: fingerprint(bytes.value), workbook };
}

/** A file of which not even the bytes are known. */
export function noSheets(path: string, problem: SheetsProblem): ReadSheets {
  const fileName = basename(path).normalize('NFC');
  return { path, fileName, sha256: '', bytes: new Uint8Array(), workbook: failure(problem) };
}
