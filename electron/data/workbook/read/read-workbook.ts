import type { Workbook } from '../../../../shared/intake/sheet';
import { assertNever } from '../../../../shared/kit/assert-never';
import { failure, type Result, success } from '../../../../shared/kit/result';
import { readCsv } from './csv/read-csv';
import { Meter } from './meter';
import { readOds } from './ods/read-ods';
import { defaultReadLimits, type ReadLimits } from './read-limits';
import { readXlsx } from './read-xlsx';
import { type RecognisedFile, recogniseFile } from './recognise-file';
import { UnreadableError, type UnreadableWorkbook } from './unreadable-workbook';
import type { WorkbookContent } from './workbook-content';
import { readXls } from './xls/read-xls';

/** A file as it lies on disk: its own name and its whole content. */
export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads an .xlsx, .xlsm, .xls, .ods, .csv or .tsv file as plain data, whole or not at all: whatever the file holds and is
 * named, the outcome is a workbook or one problem, within the limits in time and memory. Nothing is evaluated and nothing
 * outside the bytes is touched. Chart sheets are passed over.
 */
export function readWorkbook(
  file: WorkbookFile,
  limits?: Partial<ReadLimits>,
): Result<Workbook, UnreadableWorkbook> {
  const meter = new Meter(limits ? { ...defaultReadLimits, ...limits } : defaultReadLimits);
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  try {
    const content = readContent(recogniseFile(bytes, meter), file.name, meter);
    return success({ file: file.name, ...content });
  } catch (error) {
    if (error instanceof UnreadableError) return failure(error.problem);
    throw error;
  }
}

function readContent(file: RecognisedFile, name: string, meter: Meter): WorkbookContent {
  switch (file.format) {
    case 'xlsx':
      return readXlsx(file.source, file.mainPart);
    case 'xls':
      return readXls(file.stream, meter);
    case 'ods':
      return readOds(file.source);
    case 'csv':
      return readCsv(file.table, name, meter);
    default:
      return assertNever(file);
  }
}
